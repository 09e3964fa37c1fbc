import type { Block, Cell, Table } from '../../plan/document.js'
import type { Report } from '../../plan/report.js'

/** How a table is shown: in rows and columns; where these would be too narrow to read, cell under cell; a table of one column as its paragraphs. */
export type TableView = {
  readonly kind: 'grid' | 'stacked' | 'frame'
  /** The titles of the columns as they hold for a row, '' where a column has none; null for a row of titles itself. */
  readonly titlesFor: (row: number) => readonly string[] | null
}

/** Characters of a cell that need some width to be read, and of a title at the most. */
const longCell = 150
const longTitle = 60

type InTable = Block & { readonly cell: Cell }

/** The view of every table of the document, by its place in the list of them. */
export function tableViews({ blocks, tables }: Report): TableView[] {
  const own = tables.map((): InTable[] => [])
  for (const block of blocks) if (block.cell) own[block.cell.table]?.push({ ...block, cell: block.cell })
  return tables.map((table, at) => viewOf(table, own[at]!))
}

function viewOf({ rows, columns }: Table, blocks: readonly InTable[]): TableView {
  if (columns < 2) return { kind: 'frame', titlesFor: () => [] }
  const wide = columns > 2 && cellLengths(blocks).some((length) => length > longCell)
  if (!wide) return { kind: 'grid', titlesFor: () => [] }
  const titles = titlesByRow(rows, columns, blocks)
  return { kind: 'stacked', titlesFor: (row) => titles[row] ?? null }
}

function titlesByRow(rows: number, columns: number, blocks: readonly InTable[]): (string[] | null)[] {
  const found: (string[] | null)[] = []
  let titles = Array.from({ length: columns }, () => '')
  for (let row = 0; row < rows; row++) {
    const cells = blocks.filter(({ cell }) => cell.row === row)
    const isTitles = isTitleRow(cells)
    // A second row of titles stands under one wide title alone ('Provision' over 'What', 'Who', 'How often').
    if (isTitles)
      titles = titles.map((title, column) => titleIn(cells, column) ?? (found[row - 1] === null ? title : ''))
    found.push(isTitles ? null : titles)
  }
  return found
}

function isTitleRow(cells: readonly InTable[]): boolean {
  const columns = new Set(cells.map(({ cell }) => cell.column))
  return columns.size > 1 && cells.every(({ cell, bold, text }) => (cell.header || bold) && text.length <= longTitle)
}

function titleIn(cells: readonly InTable[], column: number): string | null {
  const over = cells.find(({ cell }) => cell.column <= column && column < cell.column + cell.columnSpan)
  return over ? over.text.replace(/\s+/g, ' ') : null
}

function cellLengths(blocks: readonly InTable[]): number[] {
  const cells = new Map<string, number>()
  for (const { cell, text } of blocks) {
    const key = `${cell.row} ${cell.column}`
    cells.set(key, (cells.get(key) ?? 0) + text.length)
  }
  return [...cells.values()]
}
