import { goesOn } from '../layout/continuation.js'
import type { Flow, Grid, GridCell, Paragraph } from '../layout/flow.js'
import {
  breaksRow,
  cellRunsOn,
  firstRowHeight,
  opensWithTitle,
  repeatedRows,
  rowText,
  withHeader,
  withoutRows,
} from './rows.js'
import { commonColumns, haveSameColumns } from './table-columns.js'

type Table = Grid<Paragraph>
type Cell = GridCell<Paragraph>

/**
 * Puts what follows a page break after what stood before it; a paragraph or table that was broken becomes one. `foot`
 * is how far down the page before could have been filled.
 */
export function joinFlows(before: Flow, after: Flow, foot: number): Flow {
  const last = before.at(-1)
  const first = after[0]
  if (last?.kind === 'paragraph' && first?.kind === 'paragraph' && goesOn(last, first)) {
    return [...before.slice(0, -1), { ...last, lines: [...last.lines, ...first.lines] }, ...after.slice(1)]
  }
  if (last?.kind === 'grid' && first?.kind === 'grid' && continuesTable(last, first, foot)) {
    return [...before.slice(0, -1), joinTables(last, first, foot), ...after.slice(1)]
  }
  return [...before, ...after]
}

/**
 * True where the table at the top of a page goes on from the one at the foot of the page before: the same columns, and
 * no room left for the next row.
 */
function continuesTable(before: Table, after: Table, foot: number): boolean {
  if (!haveSameColumns(before, after)) return false
  const repeated = repeatedRows(before, after)
  const rest = withoutRows(after, repeated)
  if (rest.rows === 0) return true
  if (breaksRow(before, rest)) return true
  if (repeated === 0 && opensWithTitle(before) && opensWithTitle(after)) return false
  return before.bottom - foot < firstRowHeight(rest) + ROUNDING
}

const ROUNDING = 6

/** Joins them: header rows that are printed again are dropped, and a row that the page break parts is one row. */
function joinTables(before: Table, after: Table, foot: number): Table {
  const repeated = repeatedRows(before, after)
  const [first, second] = commonColumns(withHeader(before, repeated), withoutRows(after, repeated))
  const broken = second.rows > 0 && breaksRow(first, second)
  const shift = first.rows - (broken ? 1 : 0)
  const moved = second.cells.map((cell) => ({ ...cell, row: cell.row + shift }))
  const joined = new Set<Cell>()
  const cells = first.cells.map((cell) => {
    if (cell.row + cell.rowSpan !== first.rows) return cell
    const below = moved.find((other) => other.row === shift && isBelow(cell, other))
    if (!below || !(broken || (cell.rowSpan > 1 && cellRunsOn(cell, below)))) return cell
    joined.add(below)
    return { ...cell, rowSpan: below.row + below.rowSpan - cell.row, flow: joinFlows(cell.flow, below.flow, foot) }
  })
  return {
    ...first,
    rows: shift + second.rows,
    cells: [...cells, ...moved.filter((cell) => !joined.has(cell))].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    bottom: after.bottom,
    openBelow: after.openBelow,
    repeats: [
      ...before.repeats,
      ...after.repeats,
      ...Array.from({ length: repeated }, (_, row) => rowText(after, row)),
    ],
    page: after.page,
  }
}

function isBelow(cell: Cell, other: Cell): boolean {
  return cell.column === other.column && cell.columnSpan === other.columnSpan
}
