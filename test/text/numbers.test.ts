import { expect, test } from 'vitest'
import { inFigures, numberOf } from '../../src/text/numbers.js'

test.each([
  ['three', 3],
  ['twenty-five', 25],
  ['1.5', 1.5],
  ['one hundred', 100],
  ['a dozen', 12],
])('%s is %d', (text, number) => expect(numberOf(text)).toBe(number))

test('number words become figures of the same length', () => {
  expect(inFigures('three of twenty-five days')).toBe('3____ of 25_________ days')
  expect(inFigures('someone alone at 7')).toBe('someone alone at 7')
})
