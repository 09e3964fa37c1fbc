import { around } from '../box.js'
import type { Word } from '../page.js'
import type { Line } from './flow.js'

/** Words whose baselines differ by less than this share of the type size stand on one line. */
const SAME_LINE = 0.45

/** Puts words together to lines, from top to bottom, each from left to right. */
export function linesOf(words: readonly Word[]): Line[] {
  const sorted = [...words].sort((a, b) => b.baseline - a.baseline || a.left - b.left)
  const groups: Word[][] = []
  let group: Word[] = []
  let baseline = 0
  let size = 0
  for (const word of sorted) {
    const near = Math.min(size, word.size) * SAME_LINE
    if (group.length > 0 && (baseline - word.baseline < near || isLowered(word, baseline, size, group))) {
      group.push(word)
      // Raised words come first; the line takes its baseline from its larger ones.
      if (word.size > size * 1.15) [baseline, size] = [word.baseline, word.size]
    } else {
      group = [word]
      groups.push(group)
      ;[baseline, size] = [word.baseline, word.size]
    }
  }
  return groups.map(lineOf)
}

/** A small word that hangs below the line that it is part of. */
function isLowered(word: Word, baseline: number, size: number, group: readonly Word[]): boolean {
  if (word.size > 0.8 * size || baseline - word.baseline > 0.4 * size) return false
  return group.some((other) => Math.abs(other.right - word.left) < 0.15 * size)
}

export function lineOf(words: readonly Word[]): Line {
  const inOrder = withoutDoubles([...words].sort((a, b) => a.left - b.left))
  const size = Math.max(...inOrder.map((word) => word.size))
  const main = inOrder.find((word) => word.size > 0.9 * size) as Word
  return { ...around(inOrder), words: inOrder, baseline: main.baseline, size, page: main.page }
}

/** Type that is printed twice, a hair apart, to look bold is one word. */
function withoutDoubles(words: readonly Word[]): Word[] {
  return words.filter((word, index) => {
    const before = words[index - 1]
    return !(before && before.text === word.text && word.left - before.left < 0.12 * word.size)
  })
}

export function lineText(line: Line): string {
  return line.words.map(({ text }) => text).join(' ')
}

/** Mean width of a space, as a share of the type size. */
const SPACE = 0.27

/** Room that `word` would take at the end of a line, its space before it included. */
export function roomFor(word: Word): number {
  return word.right - word.left + SPACE * word.size
}
