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
  const inOrder = withoutDoubles(isInOrder(words) ? words : [...words].sort((a, b) => a.left - b.left))
  let main = inOrder[0] as Word
  let size = 0
  for (const word of inOrder) if (word.size > size) size = word.size
  for (const word of inOrder) {
    if (word.size <= 0.9 * size) continue
    main = word
    break
  }
  const { left, bottom, right, top } = around(inOrder)
  return { left, bottom, right, top, words: inOrder, baseline: main.baseline, size, page: main.page, to: null }
}

function isInOrder(words: readonly Word[]): boolean {
  for (let index = 1; index < words.length; index++) {
    if ((words[index] as Word).left < (words[index - 1] as Word).left) return false
  }
  return true
}

/** Type that is printed twice, a hair apart, to look bold is one word. */
function withoutDoubles(words: readonly Word[]): readonly Word[] {
  const isDouble = (word: Word, before: Word | undefined) =>
    before !== undefined && word.left - before.left < 0.12 * word.size && before.text === word.text
  if (!words.some((word, index) => isDouble(word, words[index - 1]))) return words
  return words.filter((word, index) => !isDouble(word, words[index - 1]))
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
