import { expect, test } from 'vitest'
import type { Line } from '../../../../src/readers/pdf/layout/flow.js'
import { type Level, levelsOf } from '../../../../src/readers/pdf/layout/levels.js'
import { lineOf } from '../../../../src/readers/pdf/layout/lines.js'
import { rowStarts, rowsByEdges } from '../../../../src/readers/pdf/layout/row-starts.js'
import type { Word } from '../../../../src/readers/pdf/page.js'

/** A line whose letters are 5 points wide. */
const lineAt = (x: number, y: number, said: string): Line => {
  let left = x
  const words = said.split(' ').map((text): Word => {
    const right = left + text.length * 5
    const plain = { bold: false, italic: false, artifact: false, alone: false, page: 1, tag: -1, size: 11 }
    const word = { ...plain, text, left, right, stem: right, bottom: y - 2, top: y + 8, baseline: y }
    left = right + 3
    return word
  })
  return lineOf(words)
}

/** Two columns, each with its lines at these heights. */
const levels = (names: Readonly<Record<number, string>>, values: Readonly<Record<number, string>>): Level[] =>
  levelsOf([
    Object.entries(names).map(([y, said]) => lineAt(50, Number(y), said)),
    Object.entries(values).map(([y, said]) => lineAt(200, Number(y), said)),
  ])

const leadOf = () => 13

test('space between lines begins a row', () => {
  const all = levels({ 700: 'Name', 670: 'School' }, { 700: 'Toby Fenn', 670: 'Larkmere' })
  expect(rowStarts(all, leadOf)).toEqual([0, 1])
})

test('a line of the second column alone begins none', () => {
  const all = levels({ 700: 'Name', 674: 'School' }, { 700: 'Toby', 687: 'Fenn', 674: 'Larkmere' })
  expect(rowStarts(all, leadOf)).not.toContain(1)
})

test('a paragraph of one cell that stands apart begins none', () => {
  const all = levels({ 700: 'Needs', 640: 'Help' }, { 700: 'He reads.', 670: 'He writes.', 640: 'An adult.' })
  expect(rowStarts(all, leadOf)).toEqual([0, 2])
})

test('a drawn line begins a row where no space does', () => {
  const all = levels({ 700: 'Special', 687: 'educational' }, { 700: 'Toby', 687: 'Fenn' })
  expect(rowsByEdges(all, [696], leadOf)).toEqual([0, 1])
})
