import type { Block, SourceDocument, Table } from '../plan/document.js'

/** A block with its place in the document's list of blocks. */
export type BlockUnit = { readonly kind: 'block'; readonly block: Block; readonly index: number }
export type CellUnit = {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly units: readonly Unit[]
}
export type RowUnit = { readonly row: number; readonly header: boolean; readonly cells: readonly CellUnit[] }
export type TableUnit = {
  readonly kind: 'table'
  readonly id: number
  readonly columns: number
  readonly rows: readonly RowUnit[]
}
/** What a page is made of, in reading order: paragraphs and tables; a cell holds units again. */
export type Unit = BlockUnit | TableUnit

/** The document's blocks as a tree of tables, rows and cells. */
export function unitsOf(document: SourceDocument): Unit[] {
  const all = document.blocks.map((block, index): BlockUnit => ({ kind: 'block', block, index }))
  return group(all, document.tables, null)
}

/** The blocks below `units`, in reading order. */
export function blocksBelow(units: readonly Unit[]): BlockUnit[] {
  return units.flatMap((unit) =>
    unit.kind === 'block' ? [unit] : unit.rows.flatMap(({ cells }) => cells.flatMap((cell) => blocksBelow(cell.units))),
  )
}

export function textBelow(units: readonly Unit[]): string {
  return blocksBelow(units)
    .map(({ block }) => block.text)
    .join('\n')
}

/** `within` is the table whose cell the blocks stand in, null at the top. */
function group(blocks: readonly BlockUnit[], tables: readonly Table[], within: number | null): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < blocks.length; ) {
    const id = tableBelow(blocks[at]!.block, tables, within)
    if (id === null) {
      units.push(blocks[at++]!)
      continue
    }
    const from = at
    while (at < blocks.length && tableBelow(blocks[at]!.block, tables, within) === id) at++
    units.push(tableUnit(id, blocks.slice(from, at), tables))
  }
  return units
}

/** The outermost table that the block stands in below the table `within`; null where it stands in `within` itself. */
function tableBelow(block: Block, tables: readonly Table[], within: number | null): number | null {
  let id = block.cell?.table ?? null
  if (id === within) return null
  while (id !== null) {
    const parent = tables[id]?.parent?.table ?? null
    if (parent === within) return id
    id = parent
  }
  return null
}

function tableUnit(id: number, blocks: readonly BlockUnit[], tables: readonly Table[]): TableUnit {
  const rows = new Map<number, Map<number, BlockUnit[]>>()
  for (const unit of blocks) {
    const cell = cellIn(unit.block, tables, id)
    if (!cell) continue
    const row = rows.get(cell.row) ?? new Map<number, BlockUnit[]>()
    row.set(cell.column, [...(row.get(cell.column) ?? []), unit])
    rows.set(cell.row, row)
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b)
  return {
    kind: 'table',
    id,
    columns: tables[id]?.columns ?? 1,
    rows: numbers.map((row) => {
      const cells = [...rows.get(row)!].sort(([a], [b]) => a - b)
      return {
        row,
        header: cells.every(([, held]) => cellIn(held[0]!.block, tables, id)?.header === true),
        cells: cells.map(([column, held]) => {
          const cell = cellIn(held[0]!.block, tables, id)!
          return { column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, units: group(held, tables, id) }
        }),
      }
    }),
  }
}

/** The cell of table `id` that the block stands in, directly or by a nested table. */
function cellIn(block: Block, tables: readonly Table[], id: number): Block['cell'] {
  let cell = block.cell
  while (cell && cell.table !== id) cell = tables[cell.table]?.parent ?? null
  return cell
}
