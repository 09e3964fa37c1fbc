import { formatNumber } from './number-format.js'
import type { Level, List } from './numbering.js'

/** How far the lists of one story have counted. */
export type Counts = {
  /** By definition: the number of each level, null before its first use. Lists of one definition count together. */
  readonly numbers: Map<string, (number | null)[]>
  /** Lists that have begun anew, which each does once. */
  readonly begun: Set<string>
}

export function freshCounts(): Counts {
  return { numbers: new Map(), begun: new Set() }
}

/** Counts one paragraph of `list` at `level` and gives the number or bullet that Word shows in front of it. */
export function nextLabel(counts: Counts, list: List, level: number): string {
  const numbers = counts.numbers.get(list.counts) ?? list.levels.map(() => null)
  counts.numbers.set(list.counts, numbers)
  const begins = list.restarts[level] ?? null
  const anew = begins !== null && !counts.begun.has(list.id)
  if (anew) counts.begun.add(list.id)
  const before = anew ? null : (numbers[level] ?? null)
  numbers[level] = before === null ? (begins ?? list.levels[level]!.start) : before + 1
  // A level that is used before the ones over it makes them begin: '1.1', and the next of the first level is '2'.
  for (let over = 0; over < level; over++) numbers[over] ??= list.levels[over]!.start
  for (let under = level + 1; under < numbers.length; under++) {
    if (restartsAfter(list.levels[under]!, under, level)) numbers[under] = null
  }
  return labelOf(list.levels, level, numbers)
}

/** Whether `used` (from 0) restarts the level `under` it (17.9.10). */
function restartsAfter({ restart }: Level, under: number, used: number): boolean {
  return restart === null || restart > under ? used < under : used < restart
}

function labelOf(levels: readonly Level[], level: number, numbers: readonly (number | null)[]): string {
  const { text, format, legal } = levels[level]!
  if (format === 'bullet') return text
  const shown = text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const own = levels[at]!.format
    const plain = legal && own !== 'decimalZero' && own !== 'none' && own !== 'bullet'
    return at > level ? '' : formatNumber(numbers[at] ?? 0, plain ? 'decimal' : own)
  })
  return shown.trim()
}
