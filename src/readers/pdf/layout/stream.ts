import { around } from '../box.js'
import type { Word } from '../page.js'
import type { Span } from './bands.js'
import { type DrawnOrder, isDrawnByColumn } from './drawn.js'
import type { Lattice, LatticeCell } from './lattice.js'
import { type Level, levelsOf } from './levels.js'
import { linesOf } from './lines.js'
import { rowStarts, rowsByEdges } from './row-starts.js'
import { isRunningText } from './running-text.js'

/** What columns of words without lines round them turn out to be. */
export type Stream =
  | { readonly kind: 'table'; readonly lattice: Lattice }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Word[])[] }

/**
 * Decides whether words parted by `gutters` are a table, read row by row, or columns of running text, read one after
 * the other. `edges` are the heights of lines and coloured areas that lie among them; `leadOf` is the usual line distance.
 */
export function streamOf(
  words: readonly Word[],
  gutters: readonly Span[],
  edges: readonly number[],
  { leadOf, orderOf }: { readonly leadOf: (size: number) => number; readonly orderOf: DrawnOrder },
): Stream {
  const columns = parted(words, gutters)
  const lines = columns.map(linesOf)
  if (isDrawnByColumn(lines, orderOf)) return { kind: 'columns', columns }
  const levels = levelsOf(lines)
  const starts = edges.length > 0 ? rowsByEdges(levels, edges, leadOf) : rowStarts(levels, leadOf)
  if (edges.length === 0 && isRunningText(levels, starts, leadOf)) return { kind: 'columns', columns }
  return { kind: 'table', lattice: latticeFrom(columns.map(around), rowsFrom(levels, starts)) }
}

function parted(words: readonly Word[], gutters: readonly Span[]): Word[][] {
  const ends = [...gutters].sort((a, b) => a.from - b.from).map(({ from, to }) => (from + to) / 2)
  const columns: Word[][] = Array.from({ length: ends.length + 1 }, () => [])
  for (const word of words) {
    const middle = (word.left + word.right) / 2
    const index = ends.findIndex((end) => middle < end)
    columns[index < 0 ? ends.length : index]?.push(word)
  }
  return columns.filter((column) => column.length > 0)
}

function rowsFrom(levels: readonly Level[], starts: readonly number[]): Span[] {
  return starts.map((start, index) => {
    const lines = levels.slice(start, starts[index + 1]).flatMap((level) => level.lines.filter((line) => line !== null))
    const { bottom, top } = around(lines)
    return { from: bottom, to: top }
  })
}

/** A table of cells that reach half way to the next row, and just round the words of their column. `rows` go from bottom to top. */
export function latticeFrom(
  boxes: readonly { readonly left: number; readonly right: number }[],
  rows: readonly Span[],
): Lattice {
  const heights = rows.map(({ from, to }, index) => ({
    top: index === 0 ? to : ((rows[index - 1] as Span).from + to) / 2,
    bottom: index === rows.length - 1 ? from : (from + (rows[index + 1] as Span).to) / 2,
  }))
  const cells: LatticeCell[] = heights.flatMap(({ top, bottom }, row) =>
    boxes.map(({ left, right }, column) => ({ left, right, top, bottom, row, column, rowSpan: 1, columnSpan: 1 })),
  )
  const box = around(cells)
  return { ...box, rows: rows.length, columns: boxes.length, cells, ruled: false, openAbove: false, openBelow: false }
}
