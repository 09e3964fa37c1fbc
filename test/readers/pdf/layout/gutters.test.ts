import { expect, test } from 'vitest'
import type { Band } from '../../../../src/readers/pdf/layout/bands.js'
import { carriedRun, findRuns } from '../../../../src/readers/pdf/layout/gutters.js'

/** A strip of a page with words from and to these places; one lies 13 points below the other. */
const bands = (all: readonly (readonly (readonly [number, number])[])[]): Band[] =>
  all.map((spans, index) => ({
    y: 700 - index * 13,
    size: 11,
    line: null,
    spans: spans.map(([from, to]) => ({ from, to })),
  }))

test('words that begin at one place after a gap are columns', () => {
  const found = findRuns(
    bands([
      [
        [50, 120],
        [200, 300],
      ],
      [
        [50, 140],
        [200, 260],
      ],
      [
        [50, 90],
        [200, 310],
      ],
    ]),
  )
  expect(found).toEqual([{ first: 0, last: 2, gutters: [{ from: 140, to: 200 }] }])
})

test('gaps that chance leaves in running text are none', () => {
  expect(
    findRuns(
      bands([
        [
          [50, 120],
          [128, 300],
        ],
        [
          [50, 150],
          [158, 300],
        ],
        [
          [50, 90],
          [98, 310],
        ],
      ]),
    ),
  ).toEqual([])
})

test('three columns have two gaps between them', () => {
  const row = [
    [50, 120],
    [200, 260],
    [400, 440],
  ] as const
  expect(findRuns(bands([row, row, row]))[0]?.gutters).toHaveLength(2)
})

test('a line over the whole width ends the columns above it', () => {
  const row = [
    [50, 120],
    [200, 260],
  ] as const
  expect(findRuns(bands([row, row, row, [[50, 500]]]))[0]).toMatchObject({ first: 0, last: 2 })
})

test('columns of the page before that no line begins with are not carried over', () => {
  expect(carriedRun(bands([[[50, 500]]]), [50, 200])).toBeNull()
})
