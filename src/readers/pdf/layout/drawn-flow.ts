import { holds } from '../box.js'
import type { Word } from '../page.js'
import type { DrawnOrder } from './drawn.js'
import { type DrawnPart, drawnParts } from './drawn-parts.js'
import { type DrawnRow, drawnRows } from './drawn-rows.js'
import type { Lattice } from './lattice.js'
import { type Stretch, stretchesOf, type TagPlaces } from './stretches.js'

/**
 * The parts of a region by the order in which the file draws its words: programs draw a table cell by cell, a column from head to
 * foot and a card with all that it holds. Null where that order tells nothing beyond lines, or is not that of reading.
 * `free` are the words outside `lattices`; `words` are all.
 */
export function drawnFlow(
  free: readonly Word[],
  words: readonly Word[],
  lattices: readonly Lattice[],
  { orderOf, tags, leadOf }: { orderOf: DrawnOrder; tags: TagPlaces; leadOf: (size: number) => number },
): DrawnPart[] | null {
  const tables = lattices.map((lattice) => ({ lattice, words: words.filter((word) => holds(lattice, word)) }))
  const filled = tables.filter((table) => table.words.length > 0)
  const stretches = stretchesOf(free, filled, orderOf, tags, leadOf)
  const rows = stretches && drawnRows(stretches, tags, leadOf)
  const parts = rows && drawnParts(rows, tags, leadOf)
  return rows && parts && (parts.some(({ kind }) => kind !== 'lines') || hasColumns(rows)) ? parts : null
}

/** Lines of one row stand beside those of another: a column, or a box that text flows past. */
function hasColumns(rows: readonly DrawnRow[]): boolean {
  const lines = rows.flatMap((row, at) => row.flatMap((cell) => cell.lines.map((line) => ({ line, at }))))
  return lines.some(({ line, at }) =>
    lines.some(
      (other) =>
        other.at !== at && other.line.bottom < line.baseline && other.line.top > line.baseline + 0.3 * line.size,
    ),
  )
}

export function wordsIn(cells: readonly Stretch[]): Word[] {
  return cells.flatMap(({ lines }) => lines.flatMap((line) => line.words))
}
