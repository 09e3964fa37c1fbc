import { expect, test } from 'vitest'
import type { Origin } from '../../../src/plan/document.js'
import { rectanglesOf } from '../../../src/reports/highlights/rectangles.js'
import { documentOf } from '../../support/document.js'

type Box = readonly [number, number, number, number]
const word = (start: number, page: number, box: Box): Origin => ({ start, end: start + 3, page, box })
const rectangles = (origins: readonly Origin[], start: number, end: number) =>
  rectanglesOf({ ...documentOf(['one two six']), origins }, start, end)

test('words of a line are one rectangle, with the gaps between them', () => {
  const origins = [word(0, 1, [10, 0, 30, 10]), word(4, 1, [33, 0, 50, 10]), word(8, 1, [53, 0, 70, 10])]
  expect(rectangles(origins, 0, 7)).toEqual([{ page: 1, rectangles: [[10, 0, 50, 10]] }])
})

test('each line has its own', () => {
  const origins = [word(0, 1, [80, 20, 99, 30]), word(4, 1, [10, 8, 30, 18])]
  expect(rectangles(origins, 0, 7)).toEqual([
    {
      page: 1,
      rectangles: [
        [80, 20, 99, 30],
        [10, 8, 30, 18],
      ],
    },
  ])
})

test('columns beside one another stay apart', () => {
  const origins = [word(0, 1, [10, 0, 30, 10]), word(4, 1, [200, 0, 220, 10])]
  expect(rectangles(origins, 0, 7)[0]?.rectangles).toHaveLength(2)
})

test('lines that run upwards are joined along their way', () => {
  const origins = [word(0, 1, [0, 10, 10, 30]), word(4, 1, [0, 33, 10, 50])]
  expect(rectangles(origins, 0, 7)).toEqual([{ page: 1, rectangles: [[0, 10, 10, 50]] }])
})

test('each page has its own', () => {
  const origins = [word(0, 1, [10, 0, 30, 10]), word(4, 2, [10, 90, 30, 99])]
  expect(rectangles(origins, 0, 7).map(({ page }) => page)).toEqual([1, 2])
})

test('words without a place are shown at those before them', () => {
  expect(rectangles([word(0, 3, [10, 0, 30, 10])], 8, 11)).toEqual([{ page: 3, rectangles: [[10, 0, 30, 10]] }])
})
