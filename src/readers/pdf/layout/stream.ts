import { around } from '../box.js'
import type { Word } from '../page.js'
import type { Span } from './bands.js'
import type { Line } from './flow.js'
import { startsWithLabel } from './labels.js'
import type { Lattice, LatticeCell } from './lattice.js'
import { linesOf, roomFor } from './lines.js'

/** What columns of words without lines round them turn out to be. */
export type Stream =
  | { readonly kind: 'table'; readonly lattice: Lattice }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Word[])[] }

/** A gap larger than a line's usual distance by this factor ends a row. */
const ROW_GAP = 1.22

/**
 * Decides whether words parted by `gutters` are a table, read row by row, or columns of running text, read one after
 * the other. `edges` are the heights of lines and coloured areas that lie among them; `leadOf` the usual line distance.
 */
export function streamOf(
  words: readonly Word[],
  gutters: readonly Span[],
  edges: readonly number[],
  leadOf: (size: number) => number,
): Stream {
  const columns = parted(words, gutters)
  const bands = bandsIn(columns.map(linesOf))
  const starts = edges.length > 0 ? rowsByEdges(bands, edges, leadOf) : rowStarts(bands, leadOf)
  if (edges.length === 0 && isRunningText(bands, starts, columns, leadOf)) return { kind: 'columns', columns }
  return { kind: 'table', lattice: latticeFrom(columns, rowsFrom(bands, starts)) }
}

function parted(words: readonly Word[], gutters: readonly Span[]): Word[][] {
  const ends = [...gutters].sort((a, b) => a.from - b.from).map(({ from, to }) => (from + to) / 2)
  const columns: Word[][] = Array.from({ length: ends.length + 1 }, () => [])
  for (const word of words) {
    const middle = (word.left + word.right) / 2
    const index = ends.findIndex((end) => middle < end)
    columns[index < 0 ? ends.length : index]?.push(word)
  }
  return columns.filter((column) => column.length > 0)
}

/** The lines of all columns that stand at one height. */
type Level = {
  /** The highest and the lowest of their baselines. */
  readonly y: number
  readonly low: number
  readonly size: number
  readonly lines: readonly (Line | null)[]
}

function bandsIn(columns: readonly (readonly Line[])[]): Level[] {
  const all = columns.flatMap((lines, column) => lines.map((line) => ({ line, column })))
  all.sort((a, b) => b.line.baseline - a.line.baseline)
  const levels: (Level & { low: number; lines: (Line | null)[] })[] = []
  for (const { line, column } of all) {
    const level = levels.at(-1)
    if (level && level.y - line.baseline < 0.45 * line.size && level.lines[column] === null) {
      level.lines[column] = line
      level.low = line.baseline
    } else {
      const lines = columns.map((_, index) => (index === column ? line : null))
      levels.push({ y: line.baseline, low: line.baseline, size: line.size, lines })
    }
  }
  return levels
}

/** Indices of the levels with which a row begins. */
function rowStarts(levels: readonly Level[], leadOf: (size: number) => number): number[] {
  const gaps = levels.flatMap((_, index) => (index > 0 && isGap(levels, index, leadOf) ? [index] : []))
  // What stands between two gaps in one column alone is one more paragraph of a cell.
  const gapped = gaps.filter((start, place) => mayBeRow(levels.slice(start, gaps[place + 1])))
  const tight = levels.flatMap((level, index) =>
    index > 0 && level.lines[0] && !isWrapped(levels, index) ? [index] : [],
  )
  // Rows are set apart by space, or else each line of the first column that is not a wrapped one begins a row.
  const others = tight.filter((index) => !gapped.includes(index))
  return gapped.length >= others.length ? [0, ...gapped] : [0, ...gapped, ...others].sort((x, y) => x - y)
}

function filled({ lines }: Level): number {
  return lines.filter((line) => line !== null).length
}

function mayBeRow(levels: readonly Level[]): boolean {
  const columns = new Set(levels.flatMap(({ lines }) => lines.flatMap((line, column) => (line ? [column] : []))))
  return columns.has(0) || columns.size >= 2
}

function isGap(levels: readonly Level[], index: number, leadOf: (size: number) => number): boolean {
  const [above, here] = [levels[index - 1], levels[index]]
  if (!above || !here) return false
  const usual = leadOf(Math.max(above.size, here.size))
  return above.low - here.y > Math.max(usual * ROW_GAP, usual + 1.5)
}

/** The line of the first column goes on from the one above it, which was full. */
function isWrapped(levels: readonly Level[], index: number): boolean {
  const here = levels[index]?.lines[0]
  const above = levels[index - 1]?.lines[0]
  if (!here) return true
  if (!above) return false
  const first = here.words[0] as Word
  const right = Math.max(...levels.map(({ lines }) => lines[0]?.right ?? 0))
  return above.right + roomFor(first) > right + 1
}

/** Rows between drawn or shaded edges; what lies between two of them is parted further only where space says so. */
function rowsByEdges(levels: readonly Level[], edges: readonly number[], leadOf: (size: number) => number): number[] {
  const bandOf = (y: number) => edges.filter((edge) => edge < y + 1).length
  const forced = levels.flatMap((level, index) => {
    const above = levels[index - 1]
    return !above || bandOf(above.y) !== bandOf(level.y) ? [index] : []
  })
  const few = forced.length <= 3
  const byText = rowStarts(levels, leadOf)
  const added = byText.filter((index) => isGap(levels, index, leadOf) || (few && filled(levels[index] as Level) >= 2))
  return [...new Set([...forced, ...added])].sort((a, b) => a - b)
}

/**
 * Running text in columns fills its lines, and its paragraphs end at heights of their own; rows of a table begin
 * side by side.
 */
function isRunningText(
  levels: readonly Level[],
  starts: readonly number[],
  columns: readonly (readonly Word[])[],
  leadOf: (size: number) => number,
): boolean {
  const lines = columns.map((_, column) => levels.flatMap((level) => level.lines[column] ?? []))
  if (lines.some((column) => column.length < 4)) return false
  if (areLists(levels, lines)) return true
  if (!lines.every(isFull)) return false
  if (hasTitles(levels)) return false
  const common = starts.filter(
    (index) => index > 0 && isGap(levels, index, leadOf) && filled(levels[index] as Level) >= 2,
  )
  const most = Math.max(...lines.map((column) => paragraphGaps(column, leadOf)))
  return common.length === 0 || common.length < 0.5 * most
}

/** Most lines reach most of the way to the right. */
function isFull(lines: readonly Line[]): boolean {
  const { left, right } = around(lines)
  return lines.filter((line) => line.right - left > 0.7 * (right - left)).length >= 0.6 * lines.length
}

/** Lists side by side are each read to their end, but where their items stand level they are rows. */
function areLists(levels: readonly Level[], lines: readonly (readonly Line[])[]): boolean {
  if (!lines.every((column) => column.filter(startsWithLabel).length >= 2)) return false
  const labelled = levels.map((level) => level.lines.filter((line) => line && startsWithLabel(line)).length)
  const level = labelled.filter((count) => count === lines.length).length
  return level < 0.75 * labelled.filter((count) => count > 0).length
}

function hasTitles(levels: readonly Level[]): boolean {
  const [first, second] = levels
  const bold = (line: Line | null) => line?.words.every((word) => word.bold) === true
  return first !== undefined && second !== undefined && first.lines.every(bold) && !second.lines.some(bold)
}

function paragraphGaps(lines: readonly Line[], leadOf: (size: number) => number): number {
  return lines.filter((line, index) => {
    const above = lines[index - 1]
    return above !== undefined && above.baseline - line.baseline > leadOf(line.size) * ROW_GAP
  }).length
}

function rowsFrom(levels: readonly Level[], starts: readonly number[]): Span[] {
  return starts.map((start, index) => {
    const lines = levels.slice(start, starts[index + 1]).flatMap((level) => level.lines.filter((line) => line !== null))
    const { bottom, top } = around(lines)
    return { from: bottom, to: top }
  })
}

/** Cells reach half way to the next row, and just round the words of their column. */
function latticeFrom(columns: readonly (readonly Word[])[], rows: readonly Span[]): Lattice {
  const boxes = columns.map(around)
  const heights = rows.map(({ from, to }, index) => ({
    top: index === 0 ? to : ((rows[index - 1] as Span).from + to) / 2,
    bottom: index === rows.length - 1 ? from : (from + (rows[index + 1] as Span).to) / 2,
  }))
  const cells: LatticeCell[] = heights.flatMap(({ top, bottom }, row) =>
    boxes.map(({ left, right }, column) => ({ left, right, top, bottom, row, column, rowSpan: 1, columnSpan: 1 })),
  )
  const box = around(cells)
  return { ...box, rows: rows.length, columns: boxes.length, cells, ruled: false, openAbove: false, openBelow: false }
}
