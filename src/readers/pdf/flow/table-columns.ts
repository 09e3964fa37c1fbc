import type { Grid, Paragraph } from '../layout/flow.js'

type Table = Grid<Paragraph>

/** Edges of columns may differ by this much from page to page, in points. */
const SLACK = 5

function edgesOf(table: Table): number[] {
  const all = table.cells.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b)
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] as number) > SLACK)
}

function starts(table: Table): number[] {
  const all = table.cells.map(({ left }) => left).sort((a, b) => a - b)
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] as number) > SLACK)
}

/**
 * True where the columns of two tables stand at the same places. A part of a table whose rows are all merged shows
 * fewer of them; one without lines is known by where its columns begin.
 */
export function haveSameColumns(a: Table, b: Table): boolean {
  if (!a.ruled && !b.ruled) return b.columns > 1 && (isWithin(starts(b), starts(a)) || isWithin(starts(a), starts(b)))
  if (!a.ruled || !b.ruled) return false
  const [first, second] = [edgesOf(a), edgesOf(b)]
  const sides = Math.abs(a.left - b.left) <= SLACK && Math.abs(a.right - b.right) <= SLACK
  return sides && (isWithin(first, second) || isWithin(second, first))
}

function isWithin(few: readonly number[], many: readonly number[]): boolean {
  return few.every((edge) => many.some((other) => Math.abs(edge - other) <= SLACK))
}

/** The same two tables, their columns counted by the edges of both. */
export function commonColumns(a: Table, b: Table): [Table, Table] {
  if (!a.ruled) return byStarts(a, b)
  const edges = edgesOf({ ...a, cells: [...a.cells, ...b.cells] })
  return [recounted(a, edges), recounted(b, edges)]
}

/** Columns of tables without lines are told by where they begin; a later part may leave some of them empty. */
function byStarts(a: Table, b: Table): [Table, Table] {
  const edges = starts({ ...a, cells: [...a.cells, ...b.cells] })
  const recount = (table: Table): Table => ({
    ...table,
    columns: edges.length,
    cells: table.cells.map((cell) => ({ ...cell, column: nearest(edges, cell.left) })),
  })
  return [recount(a), recount(b)]
}

function recounted(table: Table, edges: readonly number[]): Table {
  const place = (x: number) => nearest(edges, x)
  const cells = table.cells.map((cell) => {
    const column = place(cell.left)
    return { ...cell, column, columnSpan: Math.max(1, place(cell.right) - column) }
  })
  return { ...table, columns: edges.length - 1, cells }
}

function nearest(edges: readonly number[], x: number): number {
  let best = 0
  for (const [index, edge] of edges.entries()) {
    if (Math.abs(edge - x) < Math.abs((edges[best] as number) - x)) best = index
  }
  return best
}
