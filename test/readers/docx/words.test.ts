import { expect, test } from 'vitest'
import { countWords, shareFound } from '../../../src/readers/docx/words.js'

const share = (other: string, own: string) => shareFound(countWords([other]), countWords([own]))

test('counts words without regard to case, marks and soft hyphens', () => {
  expect([...countWords(['Amy’s plan: to-gether, TO\u00adGETHER', 'plan'])]).toEqual([
    ['amy', 1],
    ['s', 1],
    ['plan', 2],
    ['to', 1],
    ['gether', 1],
    ['together', 1],
  ])
})

test('finds the share of words that are there as often', () => {
  expect(share('a a b c', 'a b c d')).toBe(0.75)
  expect(share('a b', 'b a')).toBe(1)
  expect(share('a', '')).toBe(0)
  expect(share('', 'a')).toBe(1)
})
