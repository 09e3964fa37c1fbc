import type { Line } from './flow.js'

/** The lines of all columns that stand at one height. */
export type Level = {
  /** The highest and the lowest of their baselines. */
  readonly y: number
  readonly low: number
  readonly size: number
  readonly lines: readonly (Line | null)[]
}

/** Puts the lines of columns that stand side by side together by their heights, from top to bottom. */
export function levelsOf(columns: readonly (readonly Line[])[]): Level[] {
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

/** How many columns have a line at this height. */
export function filled({ lines }: Level): number {
  return lines.filter((line) => line !== null).length
}

/** A gap larger than a line's usual distance by this factor ends a row. */
export const ROW_GAP = 1.22

/** True where all columns are empty between level `index` and the one above it, for more than a line's usual distance. */
export function isGap(levels: readonly Level[], index: number, leadOf: (size: number) => number): boolean {
  const [above, here] = [levels[index - 1], levels[index]]
  if (!above || !here) return false
  const usual = leadOf(Math.max(above.size, here.size))
  return above.low - here.y > Math.max(usual * ROW_GAP, usual + 1.5)
}
