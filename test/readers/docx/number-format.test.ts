import { expect, test } from 'vitest'
import { formatNumber } from '../../../src/readers/docx/number-format.js'

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['lowerLetter', 1, 'a'],
  ['lowerLetter', 26, 'z'],
  ['lowerLetter', 28, 'bb'],
  ['upperLetter', 3, 'C'],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 1999, 'MCMXCIX'],
  ['ordinal', 1, '1st'],
  ['ordinal', 12, '12th'],
  ['ordinal', 23, '23rd'],
  ['cardinalText', 4, 'Four'],
  ['cardinalText', 44, '44'],
  ['none', 3, ''],
  ['bullet', 3, ''],
  ['chineseCounting', 3, '3'],
])('shows in %s the number %i as %j', (format, number, shown) => {
  expect(formatNumber(number, format)).toBe(shown)
})

test.each(['lowerLetter', 'upperRoman'])('shows numbers in digits that %s has no form for', (format) => {
  expect(formatNumber(30_000, format)).toBe('30000')
  expect(formatNumber(0, format)).toBe('0')
})
