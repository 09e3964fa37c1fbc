import { expect, test } from 'vitest'
import { ingOf, sOf, verbOf } from '../../src/text/verbs.js'

test.each([
  ['carries', 'carry', 's'],
  ['washing', 'wash', 'ing'],
  ['putting', 'put', 'ing'],
  ['wrote', 'write', 'past'],
  ['lying', 'lie', 'ing'],
  ['travelled', 'travel', 'past'],
])('%s is a form of %s', (word, base, form) => expect(verbOf(word)).toMatchObject({ base, form }))

test('a word that is no act is none', () => expect(verbOf('improve')).toBeNull())

test('forms are spelt as people spell them', () => {
  expect([sOf('go'), sOf('try'), sOf('play'), ingOf('make'), ingOf('see'), ingOf('sit')]).toEqual([
    'goes',
    'tries',
    'plays',
    'making',
    'seeing',
    'sitting',
  ])
})
