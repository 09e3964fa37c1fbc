import { describe, expect, test } from 'vitest'
import { readabilityOf, syllablesOf } from '../../src/text/readability.js'

const of = (text: string) => readabilityOf({ start: 0, end: text.length, text })

describe('syllables', () => {
  test.each(
    Object.entries({
      1: 'cat hope hoped hopes makes one strength',
      2: 'table little people places required wanted movement quiet science being chaos social special noticed themselves sometimes',
      3: 'idea area employment serious period provision behaviour video understand',
      4: 'education curriculum difficulties communicate appropriate usually variety',
      5: 'independently association occupational',
      6: 'physiotherapy',
    }).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const)),
  )('%s has %i', (word, count) => expect(syllablesOf(word)).toBe(count))
})

describe('readability', () => {
  test('is the grade of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(of('the cat sat on the mat.')?.grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
  })

  test('counts a semicolon as an end', () => {
    expect(of('the cat sat; the dog ran. He slept.')).toMatchObject({ words: 8, sentences: 3, longest: 3 })
  })

  test('leaves out names, numbers and abbreviations', () => {
    expect(of('The boy and Konstantinos read 1,250 words with ASDAN.')).toMatchObject({ words: 6 })
  })

  test('is nothing where nothing can be counted', () => {
    expect(of('')).toBeNull()
    expect(of('12/03/2026 – 14')).toBeNull()
  })
})
