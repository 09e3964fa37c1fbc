import { around } from '../box.js'
import type { Span } from './bands.js'
import type { DrawnRow } from './drawn-rows.js'
import type { Column, Line } from './flow.js'
import { linesOf } from './lines.js'
import type { Stretch } from './stretches.js'

/**
 * The columns that `rows` of plain lines make, in the order in which they are drawn. Lines that have others of the region beside
 * them on the right may reach as far as the longest of them, other lines as far as `room`. `all` are the stretches of the region.
 */
export function columnsOf(rows: readonly DrawnRow[], all: readonly Stretch[], room: Span): Column[] {
  const columns = groupsOf(rows).flatMap((group) => {
    const others = all.filter((other) => !group.some((row) => row.includes(other)))
    const lines = group.flatMap((row) => linesOf(row.flatMap((cell) => cell.lines.flatMap(({ words }) => words))))
    return runsOf(lines, others).map((run) => ({
      kind: 'column' as const,
      lines: run.lines,
      ...(run.beside ? ownRoom(run.lines) : room),
    }))
  })
  return columns.map((column, index) => ({ ...column, follows: index > 0 }))
}

/** Rows one below the other; a row further up begins a new column. */
function groupsOf(rows: readonly DrawnRow[]): DrawnRow[][] {
  const groups: DrawnRow[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && around(row).top < around(last).bottom + 1 && sharesColumn(row, last)) group.push(row)
    else groups.push([row])
  }
  return groups
}

function sharesColumn(row: DrawnRow, above: DrawnRow): boolean {
  const [here, there] = [around(row), around(above)]
  return here.left < there.right && here.right > there.left
}

type Lines = { readonly lines: Line[]; readonly beside: boolean }

/** Parts lines where they begin or end to have others beside them. Lines above and below that are as short stand in that column too. */
function runsOf(lines: readonly Line[], others: readonly Stretch[]): Lines[] {
  const runs: Lines[] = []
  const besideOf = (line: Line) =>
    others.filter((other) => other.left > line.right && other.bottom < line.top && other.top > line.bottom)
  const starts = lines.flatMap((line) => besideOf(line).map(({ left }) => left))
  const edge = Math.min(...starts)
  for (const line of lines) {
    const beside = line.right < edge
    const run = runs.at(-1)
    if (run && run.beside === beside) run.lines.push(line)
    else runs.push({ lines: [line], beside })
  }
  return runs.map((run) => ({ ...run, beside: run.lines.some((line) => besideOf(line).length > 0) }))
}

function ownRoom(lines: readonly Line[]): Span {
  const { left, right } = around(lines)
  return { from: left, to: right }
}
