import type { Span } from './bands.js'
import type { DrawnRow } from './drawn-rows.js'
import type { Line } from './flow.js'
import { hasOtherType } from './looks.js'
import { breaksOff } from './sentences.js'
import type { Stretch } from './stretches.js'

/** Rows one below the other; `columns` are none where they are no table. */
export type Group = { readonly rows: readonly DrawnRow[]; readonly columns: readonly Span[] }
type Growing = { readonly rows: DrawnRow[]; columns: Span[] }

/** Rows of one table stand no further apart than this multiple of the usual line distance, */
const FAR = 3
/** or, where all their cells begin with a column, than this. */
const FURTHEST = 8

/** Puts rows with the same columns together; null where they are drawn line by line, and not cell by cell. */
export function groupsOf(rows: readonly DrawnRow[], leadOf: (size: number) => number): Group[] | null {
  const groups: Growing[] = []
  for (const [index, row] of rows.entries()) {
    const group = groups.at(-1)
    const columns = group && joinedColumns(group, row, rows[index + 1], leadOf)
    if (group && columns) {
      group.rows.push(row)
      group.columns = columns
    } else groups.push({ rows: [row], columns: areApart(row) ? row.map(spanOf) : [] })
  }
  return groups.some((group) => isDrawnByLine(group, leadOf)) ? null : groups
}

/** No cell reaches over another, which a line that ends beside a shorter one may do. */
function areApart(row: DrawnRow): boolean {
  return row.every((cell, index) => index === 0 || cell.left >= (row[index - 1] as Stretch).right)
}

function spanOf({ left, right }: Stretch): Span {
  return { from: left, to: right }
}

/** The columns of a table with `row` as its next one; null where it is none of its rows. */
function joinedColumns(
  { rows, columns }: Group,
  row: DrawnRow,
  next: DrawnRow | undefined,
  leadOf: (size: number) => number,
): Span[] | null {
  const above = rows.at(-1) as DrawnRow
  if (columns.length < 2) return null
  const [top, bottom] = [Math.max(...row.map((cell) => cell.top)), Math.min(...above.map((cell) => cell.bottom))]
  const size = (row[0] as Stretch).lines[0]?.size ?? 0
  if (top > bottom + 0.5 * size || bottom - top > (isAligned(row, rows) ? FURTHEST : FAR) * leadOf(size)) return null
  if (row.some((cell) => isLarger(cell, above))) return null
  const joined = merged(columns, row)
  if (!joined) return null
  if (row.length > 1) return joined
  // A lone cell belongs to the table where the table goes on right below it.
  const [cell] = row as [Stretch]
  const isLast = columns.every((column) => column.to < cell.left + 1)
  const over = rows.flat().findLast((one) => Math.abs(one.left - cell.left) < 2)
  if (!over || hasOtherType(over.lines[0] as Line, cell.lines[0] as Line)) return null
  const within = columns.some((column) => column.from - 1 <= cell.left && cell.right <= nextStart(columns, column) - 1)
  if (isLast || !within || !next || next.length < 2 || bottom - top > 1.2 * size) return null
  const below = merged(joined, next)
  return below && Math.min(...row.map((one) => one.bottom)) - Math.max(...next.map((one) => one.top)) < 1.2 * size
    ? joined
    : null
}

/** Several cells, each of which begins where one of the rows above does. */
function isAligned(row: DrawnRow, rows: readonly DrawnRow[]): boolean {
  const starts = rows.flatMap((cells) => cells.map(({ left }) => left))
  return row.length > 1 && row.every((cell) => starts.some((start) => Math.abs(start - cell.left) < 2))
}

function nextStart(columns: readonly Span[], column: Span): number {
  return Math.min(...columns.filter(({ from }) => from > column.from).map(({ from }) => from))
}

/** In larger type than the row above: a heading over what follows. */
function isLarger(cell: Stretch, above: DrawnRow): boolean {
  const size = Math.max(...above.flatMap(({ lines }) => lines.map((line) => line.size)))
  return (cell.lines[0]?.size ?? 0) > 1.15 * size
}

/**
 * The columns with the cells of one more row; null where a cell reaches over two columns, two cells stand in one, or most stand
 * in none.
 */
function merged(columns: readonly Span[], row: DrawnRow): Span[] | null {
  const result = [...columns]
  const taken = new Set<number>()
  let known = 0
  for (const cell of row) {
    const touched = result.flatMap(({ from, to }, index) => (cell.left < to && cell.right > from ? [index] : []))
    const [place] = touched
    if (touched.length > 1 || (place !== undefined && taken.has(place))) return null
    const at = place ?? result.push(spanOf(cell)) - 1
    taken.add(at)
    if (place !== undefined) known++
    const column = result[at] as Span
    result[at] = { from: Math.min(column.from, cell.left), to: Math.max(column.to, cell.right) }
  }
  return known < row.length / 2 ? null : result.sort((a, b) => a.from - b.from)
}

/**
 * Some programs draw a table line by line across all its columns. Then what looks like a row is often only the next line of the
 * row above, and no cell but the last of a row has more than one line.
 */
function isDrawnByLine({ rows }: Group, leadOf: (size: number) => number): boolean {
  if (rows.some((row) => row.slice(0, -1).some((cell) => cell.lines.length > 1))) return false
  return rows.some((row, index) => {
    const above = rows[index - 1]
    return above !== undefined && row.every((cell) => goesOnFrom(above, cell, leadOf))
  })
}

function goesOnFrom(above: DrawnRow, cell: Stretch, leadOf: (size: number) => number): boolean {
  const over = above.find((other) => Math.abs(other.left - cell.left) < 2)
  const [last, first] = [over?.lines.at(-1), cell.lines[0]]
  if (!last || !first || !breaksOff(last, first)) return false
  return last.baseline - first.baseline < 1.1 * leadOf(first.size)
}
