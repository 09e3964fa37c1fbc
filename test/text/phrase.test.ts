import { expect, test } from 'vitest'
import { firstWords, spellings } from '../../src/text/phrase.js'

test('a phrase is its words, and hyphens part them', () => {
  expect(spellings('self-esteem is low')).toEqual([['self', 'esteem', 'is', 'low']])
})

test('words between strokes make a phrase each', () => {
  expect(spellings('his/her own way')).toEqual([
    ['his', 'own', 'way'],
    ['her', 'own', 'way'],
  ])
})

test('the star stays at the last word of its step, and a gap is a step of its own', () => {
  expect(spellings('takes…to fall-asleep*')).toEqual([['takes', '…', 'to', 'fall', 'asleep*']])
})

test('capitals, curly apostrophes and accents are folded as those of a text are', () => {
  expect(spellings('Child’s café')).toEqual([["child's", 'café']])
})

test('a phrase without a word is refused', () => {
  expect(() => spellings('…')).toThrow('"…"')
  expect(() => firstWords('…')).toThrow('"…"')
})

test.each(['improv* in/at reading', 'his/her own', 'child’s own', 'self-esteem', '50% of', 'x-ray*'])(
  'the first words of “%s” are those that its spellings begin with',
  (phrase) => {
    expect(new Set(firstWords(phrase))).toEqual(new Set(spellings(phrase).map(([first]) => first)))
  },
)
