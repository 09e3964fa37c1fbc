import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parser/index.js'
import { partsOf } from '../../src/parser/parts.js'
import { documentOf, type Piece } from '../support/document.js'

const parts = (pieces: readonly Piece[]) => {
  const document = documentOf(pieces)
  return partsOf(document, parse(document)).map(({ letters, from, to }) => [letters.join(' '), from, to])
}

const rest = ['# Section C', 'None.', '# Section D', 'None.', '# Section G', 'None.']

describe('the parts of a plan', () => {
  test('are its sections with their headings, and what stands before the first', () => {
    expect(
      parts(['# Amina’s plan', 'Born 2016', '# Section A', 'I like maps.', '# Section B', 'Reading.', ...rest]),
    ).toEqual([
      ['', 0, 2],
      ['A', 2, 4],
      ['B', 4, 6],
      ['C', 6, 8],
      ['D', 8, 10],
      ['G', 10, 12],
    ])
  })

  test('hold sections together that one table tells row by row', () => {
    const rows = [
      ['Section B', 'Section E', 'Section F'],
      ['Amina finds reading hard.', 'Amina will read ten words.', 'Daily reading with the TA.'],
    ]
    expect(
      parts(['# Section A', 'I like maps.', '# Sections B, E and F', { table: rows }, ...rest]).slice(0, 2),
    ).toEqual([
      ['A', 0, 2],
      ['B E F', 2, 9],
    ])
  })

  test('leave no block out, in their order', () => {
    const all = parts(['# Title', '# Section A', 'x', '# Section B', 'y', ...rest, 'Signed for the authority'])
    expect(all[0]?.[1]).toBe(0)
    for (const [at, [, from]] of all.entries()) if (at > 0) expect(from).toBe(all[at - 1]![2])
  })
})

test('the parts of an advice report are those under its headings', () => {
  const pieces = [
    '# Speech and language therapy advice',
    'Jo Hill, speech and language therapist, 4 March 2026',
    '# Needs',
    'Amina speaks in single words.',
    '# Outcomes',
    'Amina will join two words.',
    '# Provision',
    'Weekly therapy.',
  ]
  expect(parts(pieces).map(([, from, to]) => [from, to])).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
    [6, 8],
  ])
})

test('a document that is neither is one part', () => {
  expect(parts(['A letter', 'Dear Sir'])).toEqual([['', 0, 2]])
})
