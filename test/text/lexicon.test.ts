import { expect, test } from 'vitest'
import { compileLexicon } from '../../src/text/lexicon.js'
import { wordsOf } from '../../src/text/words.js'

const of = (...phrases: string[]) =>
  compileLexicon(phrases.map((phrase) => ({ phrase, note: 'for a test', source: 'field' })))
const passage = (text: string, start = 0) => ({ start, end: start + text.length, text })
const found = (phrases: string[], text: string) =>
  of(...phrases)
    .find(passage(text))
    .map((match) => [match.text, match.row.phrase])

test('a phrase is found in any case, with its place in the document', () => {
  const [match] = of('as required').find(passage('Support As Required.', 100))
  expect(match).toMatchObject({ start: 108, end: 119, text: 'As Required' })
})

test('of two phrases that begin together the longer is found', () => {
  expect(found(['speech', 'speech and language'], 'Speech and language')).toEqual([
    ['Speech and language', 'speech and language'],
  ])
})

test('no phrase is found inside another', () => {
  expect(found(['eye contact', 'contact'], 'Eye contact, then contact')).toEqual([
    ['Eye contact', 'eye contact'],
    ['contact', 'contact'],
  ])
})

test('a star stands for any ending, none included', () => {
  expect(found(['improv*'], 'improve improv imprint').map(([text]) => text)).toEqual(['improve', 'improv'])
})

test('a gap stands for up to six words, and no more', () => {
  const phrases = ['takes … to sleep']
  expect(found(phrases, 'takes one two three four five six to sleep')).toHaveLength(1)
  expect(found(phrases, 'takes one two three four five six seven to sleep')).toHaveLength(0)
  expect(found(phrases, 'takes to sleep')).toHaveLength(1)
})

test('an exact word comes before a beginning, and a longer beginning before a shorter', () => {
  expect(found(['wheel*', 'wheelchair'], 'wheelchair')).toEqual([['wheelchair', 'wheelchair']])
  expect(found(['whe*', 'wheel*'], 'wheelchair')).toEqual([['wheelchair', 'wheel*']])
})

test('at a word all rows are given that its stretch fits', () => {
  const best = of('wheel*', 'wheelchair', 'wheelchair user').at(wordsOf('a wheelchair'), 1)
  expect(best?.rows.map(({ phrase }) => phrase)).toEqual(['wheelchair', 'wheel*'])
})

test('past the last word there is nothing', () => {
  expect(of('word').at(wordsOf('word'), 1)).toBeNull()
})

test('the same words are found again in another text', () => {
  const lexicon = of('as required')
  expect([lexicon.inText('as required'), lexicon.inText('as if'), lexicon.inText('as required')]).toEqual([
    true,
    false,
    true,
  ])
})

test('a phrase without a word is refused', () => {
  expect(() => of('– …')).toThrow('has no word')
})
