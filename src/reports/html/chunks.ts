import type { Block, Cell } from '../../plan/document.js'
import type { Part, Report } from '../../plan/report.js'
import type { PlacedFinding } from '../placed.js'
import type { TableView } from './tables.js'

/** A block with its place in the document. */
export type Line = {
  readonly block: Block
  readonly index: number
  /** Of the first line in a cell that is shown under another: the title of its column. */
  readonly title: string
  /** Whether a new row of such a table begins. */
  readonly newRow: boolean
}

export type TableCell = { readonly cell: Cell; readonly lines: readonly Line[] }

/** What is shown as one: a paragraph, or a row of a table. */
export type Piece =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'row'; readonly table: number; readonly row: number; readonly cells: readonly TableCell[] }

/** Pieces that stand together, with the findings beside them. */
export type Chunk = { readonly pieces: readonly Piece[]; readonly findings: readonly PlacedFinding[] }

/** A part of the document in chunks, so that every finding stands beside its own words and not beside the whole section. */
export function chunksOf(
  report: Report,
  views: readonly TableView[],
  part: Part,
  findings: readonly PlacedFinding[],
): Chunk[] {
  const chunks: { pieces: Piece[]; findings: readonly PlacedFinding[] }[] = []
  const marked = new Set(findings.map(({ block }) => block ?? -1))
  for (const piece of piecesOf(report, views, part, marked)) {
    const own = findings.filter(({ block }) => block !== null && indexesOf(piece).includes(block))
    const last = chunks[chunks.length - 1]
    if (last && last.findings.length + own.length === 0) last.pieces.push(piece)
    else chunks.push({ pieces: [piece], findings: own })
  }
  return chunks
}

function indexesOf(piece: Piece): number[] {
  return piece.kind === 'line'
    ? [piece.line.index]
    : piece.cells.flatMap(({ lines }) => lines.map(({ index }) => index))
}

/**
 * What stands in a table within a cell is shown as that cell's paragraphs. Rows of titles in a table that is shown cell under cell
 * say no more than what then stands over each cell, so they are left out unless a finding stands on them.
 */
function piecesOf(
  { blocks, tables }: Report,
  views: readonly TableView[],
  part: Part,
  marked: ReadonlySet<number>,
): Piece[] {
  const pieces: Piece[] = []
  let before: Cell | null = null
  for (let index = part.from; index < part.to; index++) {
    const block = blocks[index]!
    let cell = block.cell
    while (cell && tables[cell.table]?.parent) cell = tables[cell.table]!.parent
    const view = cell ? views[cell.table] : undefined
    if (cell && view?.kind === 'grid') addToRow(pieces, cell, { block, index, title: '', newRow: false })
    else {
      const place = placeIn(view, cell, before)
      if (place || marked.has(index)) pieces.push({ kind: 'line', line: { block, index, ...(place ?? plain) } })
    }
    before = cell
  }
  return pieces
}

type LinePlace = Pick<Line, 'title' | 'newRow'>
const plain: LinePlace = { title: '', newRow: false }

/** Null in a row of titles. */
function placeIn(view: TableView | undefined, cell: Cell | null, before: Cell | null): LinePlace | null {
  if (!cell || view?.kind !== 'stacked') return plain
  const titles = view.titlesFor(cell.row)
  if (titles === null) return null
  const sameRow = before?.table === cell.table && before.row === cell.row
  const sameCell = sameRow && before.column === cell.column
  const whole = cell.columnSpan >= titles.length
  return { title: sameCell || whole ? '' : (titles[cell.column] ?? ''), newRow: !sameRow }
}

function addToRow(pieces: Piece[], cell: Cell, line: Line): void {
  const last = pieces[pieces.length - 1]
  if (last?.kind !== 'row' || last.table !== cell.table || last.row !== cell.row) {
    pieces.push({ kind: 'row', table: cell.table, row: cell.row, cells: [{ cell, lines: [line] }] })
    return
  }
  const known = last.cells.find((one) => one.cell.column === cell.column)
  const cells = known
    ? last.cells.map((one) => (one === known ? { ...one, lines: [...one.lines, line] } : one))
    : [...last.cells, { cell, lines: [line] }]
  pieces[pieces.length - 1] = { ...last, cells }
}
