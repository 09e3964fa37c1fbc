import type { Flow, Grid, GridCell, Line, Paragraph } from '../layout/flow.js'
import { lineText } from '../layout/lines.js'
import { breaksOff } from '../layout/sentences.js'
import { haveSameColumns } from './table-columns.js'

type Table = Grid<Paragraph>
type Cell = GridCell<Paragraph>

/** How many rows at the top of `after` print the first rows of `before` again. */
export function repeatedRows(before: Table, after: Table): number {
  let rows = 0
  while (
    rows < Math.min(before.rows, after.rows) &&
    rowText(after, rows) !== '' &&
    rowText(before, rows) === rowText(after, rows)
  ) {
    rows++
  }
  // Rows that a cell reaches over are repeated together or not at all.
  return after.cells.some((cell) => cell.row < rows && cell.row + cell.rowSpan > rows) ? 0 : rows
}

export function rowText(table: Table, row: number): string {
  const cells = table.cells.filter((cell) => cell.row === row)
  const texts = cells.map((cell) => flowText(cell.flow))
  return texts.every((text) => text === '') ? '' : texts.join('\t')
}

function flowText(flow: Flow): string {
  return flow
    .map((piece) =>
      piece.kind === 'paragraph'
        ? piece.lines.map(lineText).join(' ')
        : piece.cells.map((cell) => flowText(cell.flow)).join('\t'),
    )
    .join('\n')
}

export function withoutRows(table: Table, rows: number): Table {
  if (rows === 0) return table
  const cells = table.cells.filter((cell) => cell.row >= rows).map((cell) => ({ ...cell, row: cell.row - rows }))
  return { ...table, rows: table.rows - rows, cells }
}

/** A row that is repeated on a new page is a header row. */
export function withHeader(table: Table, rows: number): Table {
  return { ...table, cells: table.cells.map((cell) => (cell.row < rows ? { ...cell, header: true } : cell)) }
}

/** True where the first row of `after` is the rest of the last row of `before`. */
export function breaksRow(before: Table, after: Table): boolean {
  const pairs = after.cells.flatMap((below) => {
    if (below.row !== 0) return []
    const above = before.cells.find(
      (cell) =>
        cell.row + cell.rowSpan === before.rows &&
        Math.abs(cell.left - below.left) < 6 &&
        (!before.ruled || Math.abs(cell.right - below.right) < 6),
    )
    return above ? [{ above, below }] : []
  })
  if (pairs.length === 0) return false
  if (pairs.some(({ above, below }) => above.rowSpan === 1 && cellRunsOn(above, below))) return true
  // A row never starts again in a cell that it has left empty.
  if (pairs.some(({ above, below }) => isEmpty(above) && !isEmpty(below))) return false
  if (pairs.every(({ above, below }) => isEmpty(below) || cellRunsOn(above, below))) return true
  return before.openBelow || after.openAbove || lacksLabels(before, after)
}

function isEmpty(cell: Cell): boolean {
  return cell.flow.length === 0
}

export function cellRunsOn(above: Cell, below: Cell): boolean {
  const last = above.flow.at(-1)
  const first = below.flow[0]
  if (last?.kind === 'grid' && first?.kind === 'grid') return haveSameColumns(last, first)
  if (last?.kind !== 'paragraph' || first?.kind !== 'paragraph') return false
  return breaksOff(last.lines.at(-1) as Line, first.lines[0] as Line)
}

/** The first column, which has something in every other row, is empty, or only one of several columns is filled. */
function lacksLabels(before: Table, after: Table): boolean {
  const top = after.cells.filter((cell) => cell.row === 0)
  const filled = top.filter((cell) => !isEmpty(cell))
  if (top.length >= 3 && filled.length === 1) return true
  const first = before.cells.filter((cell) => cell.column === 0)
  const named = first.length > 1 && first.every((cell) => !isEmpty(cell) && cell.rowSpan === 1)
  return named && top.some((cell) => cell.column === 0 && isEmpty(cell))
}

/** The first row is one cell from side to side, as a table's title. */
export function opensWithTitle(table: Table): boolean {
  const top = table.cells.filter((cell) => cell.row === 0)
  return table.columns > 1 && top.length === 1
}

export function firstRowHeight(table: Table): number {
  const heights = table.cells
    .filter((cell) => cell.row === 0 && cell.rowSpan === 1)
    .map((cell) => cell.top - cell.bottom)
  return heights.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...heights)
}
