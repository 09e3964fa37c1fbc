import type { Box } from '../box.js'
import type { Word } from '../page.js'

/** How far from its text a drawn bullet may stand, as a multiple of the type size. */
const REACH = 3.5

/** Adds a bullet for each small drawn shape that stands before the first word of a line, as browsers print them. */
export function withBullets(words: readonly Word[], dots: readonly Box[]): readonly Word[] {
  if (dots.length === 0) return words
  return [...words, ...dots.flatMap((dot) => bulletFor(dot, words))]
}

function bulletFor(dot: Box, words: readonly Word[]): Word[] {
  const middle = (dot.bottom + dot.top) / 2
  const beside = words.filter(
    (word) => middle > word.baseline - 0.1 * word.size && middle < word.baseline + 0.8 * word.size,
  )
  const next = nearest(
    beside.filter((word) => word.left >= dot.right - 0.5),
    (word) => word.left - dot.right,
  )
  const before = nearest(
    beside.filter((word) => word.right <= dot.left + 0.5),
    (word) => dot.left - word.right,
  )
  if (!next || next.left - dot.right > REACH * next.size) return []
  if (before && dot.left - before.right < next.size) return []
  const { bottom, top, baseline, size, page, tag } = next
  const plain = { bold: next.bold, italic: next.italic, artifact: false, alone: false }
  return [
    { ...plain, text: '•', left: dot.left, right: dot.right, stem: dot.right, bottom, top, baseline, size, page, tag },
  ]
}

function nearest(words: readonly Word[], distance: (word: Word) => number): Word | undefined {
  return words.reduce<Word | undefined>(
    (best, word) => (best && distance(best) <= distance(word) ? best : word),
    undefined,
  )
}
