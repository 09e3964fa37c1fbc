import type { Cell } from '../../plan/document.js'
import { chosen, formFieldPlace } from './content.js'
import { limits } from './limits.js'
import { over } from './looks.js'
import type { Place, Story } from './story.js'
import type { Style } from './styles.js'
import { childOf, type Element, isOn, type Node, numberOf, switchOf, valOf } from './xml.js'

/** A cell in its place in the grid. */
type GridCell = {
  readonly element: Element
  readonly place: Place
  readonly column: number
  columnSpan: number
  rowSpan: number
}
type GridRow = { readonly header: boolean; readonly cells: readonly GridCell[]; readonly width: number }

/** Merged cells that reach down to the next row, by column. */
type Reaching = ReadonlyMap<number, GridCell>

type Read = (nodes: readonly Node[], place: Place, story: Story) => void

/** Reads a table's cells, row by row, with `read`; the table takes its number before those within it. */
export function readTable(element: Element, place: Place, story: Story, read: Read): void {
  const id = story.tables.length
  const rows = gridOf(element, place, story)
  const columns = rows.reduce((widest, { width }) => Math.max(widest, width), 0)
  story.tables.push({ rows: rows.length, columns, parent: place.cell })
  const styled = styleOf(element, story)
  for (const [row, { header, cells }] of rows.entries()) {
    for (const { element: cell, place: outer, column, columnSpan, rowSpan } of cells) {
      const inner: Cell = { table: id, row, column, rowSpan, columnSpan, header }
      read(cell.children, { ...outer, cell: inner, look: styled(row, column) }, story)
    }
  }
}

/** The look that the table's style gives to a cell. */
function styleOf(element: Element, story: Story): (row: number, column: number) => Style['look'] {
  const properties = childOf(element, 'w:tblPr')
  const style = story.styles.table(valOf(properties, 'w:tblStyle'))
  const look = childOf(properties, 'w:tblLook')?.attributes ?? {}
  const bits = Number.parseInt(look['w:val'] ?? '0', 16)
  const flag = (name: string, bit: number) => (look[name] === undefined ? (bits & bit) !== 0 : isOn(look[name]))
  const firstRow = flag('w:firstRow', 0x20)
  const firstColumn = flag('w:firstColumn', 0x80)
  const column = firstColumn ? over(style.firstColumn, style.look) : style.look
  return (row, index) => {
    const plain = index === 0 ? column : style.look
    return row === 0 && firstRow ? over(style.firstRow, plain) : plain
  }
}

/** The rows as they stand, cells that go on from the row over them joined to it (w:vMerge). */
function gridOf(element: Element, place: Place, story: Story): GridRow[] {
  const rows: GridRow[] = []
  let reaching: Reaching = new Map()
  for (const [row, rowPlace] of within(element, 'w:tr', place)) {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:del')) continue
    const read = rowOf(row, rowPlace, properties, reaching, story)
    if (switchOf(properties, 'w:hidden')) {
      for (const cell of read.row.cells) story.hidden.push(allText(cell.element))
      continue
    }
    rows.push(read.row)
    reaching = read.reaching
  }
  return rows
}

function rowOf(row: Element, place: Place, properties: Element | null, above: Reaching, story: Story) {
  const cells: GridCell[] = []
  const reaching = new Map<number, GridCell>()
  let column = numberOf(properties, 'w:gridBefore', 0, limits.span) ?? 0
  for (const [element, cellPlace] of within(row, 'w:tc', place)) {
    const own = childOf(element, 'w:tcPr')
    const columnSpan = numberOf(own, 'w:gridSpan', 1, limits.span) ?? 1
    const merge = mergeOf(own, 'w:vMerge')
    const over = merge === 'continue' ? above.get(column) : undefined
    const before = cells[cells.length - 1]
    if (over) {
      over.rowSpan++
      reaching.set(column, over)
    } else if (before && mergeOf(own, 'w:hMerge') === 'continue') {
      before.columnSpan += columnSpan
    } else if (childOf(own, 'w:cellDel')) {
      story.hidden.push(allText(element))
    } else {
      const cell = { element, place: cellPlace, column, columnSpan, rowSpan: 1 }
      cells.push(cell)
      if (merge !== null) reaching.set(column, cell)
    }
    column += columnSpan
  }
  const width = column + (numberOf(properties, 'w:gridAfter', 0, limits.span) ?? 0)
  return { row: { header: switchOf(properties, 'w:tblHeader') ?? false, cells, width }, reaching }
}

/** 'restart' where a merged cell begins, 'continue' where it goes on (which a bare element means), null where none is. */
function mergeOf(properties: Element | null, name: string): 'restart' | 'continue' | null {
  const merge = childOf(properties, name)
  if (!merge) return null
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'
}

/** Rows or cells, through the form fields and other wrappers around them. */
function* within(parent: Element, name: string, place: Place): Generator<readonly [Element, Place]> {
  for (const node of parent.name === 'mc:AlternateContent' ? chosen(parent) : parent.children) {
    if (typeof node === 'string' || node.name === 'w:del' || node.name === 'w:moveFrom') continue
    if (node.name === name) yield [node, place]
    else yield* within(node, name, node.name === 'w:sdt' ? formFieldPlace(node, place) : place)
  }
}

function allText(element: Element): string {
  return element.children.map((node) => (typeof node === 'string' ? node : allText(node))).join(' ')
}
