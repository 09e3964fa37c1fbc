import { expect, test } from 'vitest'
import type { Origin } from '../../src/plan/document.js'
import { nearestOrigin, originsOf } from '../../src/reports/origins.js'

const origins: Origin[] = [
  [2, 5],
  [5, 9],
  [12, 20],
].map(([start, end]) => ({ start: start!, end: end!, paragraph: 0, run: 0, at: 0 }))
const starts = (start: number, end: number) => originsOf(origins, start, end).map((origin) => origin.start)

test('origins are those that share a character with the stretch', () => {
  expect(starts(0, 2)).toEqual([])
  expect(starts(4, 6)).toEqual([2, 5])
  expect(starts(9, 12)).toEqual([])
  expect(starts(8, 13)).toEqual([5, 12])
  expect(starts(0, 99)).toEqual([2, 5, 12])
})

test('an empty stretch has the origin of the character it stands before', () => {
  expect(starts(5, 5)).toEqual([5])
})

test('the nearest origin is the one before, else the first', () => {
  expect(nearestOrigin(origins, 10)?.start).toBe(5)
  expect(nearestOrigin(origins, 0)?.start).toBe(2)
  expect(nearestOrigin(origins, 99)?.start).toBe(12)
  expect(nearestOrigin([], 3)).toBeUndefined()
})
