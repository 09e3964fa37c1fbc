import type { Word } from '../page.js'
import type { Line } from './flow.js'
import { filled, isGap, type Level } from './levels.js'
import { roomFor } from './lines.js'
import { startsInside } from './sentences.js'

/** Indices of the levels with which a row begins. */
export function rowStarts(levels: readonly Level[], leadOf: (size: number) => number): number[] {
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

function mayBeRow(levels: readonly Level[]): boolean {
  const columns = new Set(levels.flatMap(({ lines }) => lines.flatMap((line, column) => (line ? [column] : []))))
  return columns.has(0) || columns.size >= 2
}

/** The line of the first column goes on from the one above it, which was full. */
function isWrapped(levels: readonly Level[], index: number): boolean {
  const here = levels[index]?.lines[0]
  const above = levels[index - 1]?.lines[0]
  if (!here) return true
  if (!above) return false
  const first = here.words[0] as Word
  const right = Math.max(...levels.map(({ lines }) => lines[0]?.right ?? 0))
  return above.right + roomFor(first) > right + 1 && !(isWidest(levels, above) && beginsAnew(levels[index] as Level))
}

/** No other line of the first column reaches as far, so that nothing shows that this one was full. */
function isWidest(levels: readonly Level[], widest: Line): boolean {
  return levels.every(({ lines: [line] }) => !line || line === widest || line.right < widest.right - 0.2 * line.size)
}

/** Several columns have a line at this height, and none of them begins like the middle of a sentence. */
function beginsAnew(level: Level): boolean {
  return filled(level) >= 2 && level.lines.every((line) => !line || !startsInside(line))
}

/** Rows between drawn or shaded edges; what lies between two of them is parted further only where space says so. */
export function rowsByEdges(
  levels: readonly Level[],
  edges: readonly number[],
  leadOf: (size: number) => number,
): number[] {
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
