import type { Word } from '../page.js'

/** What stands on a coloured badge before a title: a section's letter, a number. */
const BADGE = /^(?:[A-Z]|H[12]|\d{1,2})$/
/** How far from its title a badge may stand, as a multiple of the title's size. */
const REACH = 3
/** How far its middle may stand from that of the title's first line, as a multiple of the title's size. */
const OFF = 0.9

/** True where `badge` is a letter or number that stands right before a title that begins with `title`. */
export function isBadgeOf(badge: Word, title: Word): boolean {
  const gap = title.left - badge.right
  return BADGE.test(badge.text) && title.bold && title.size >= badge.size && gap > 0 && gap < REACH * title.size
}

/** The words, with each badge put on the line of its title: it is printed at the middle of a title of two lines. */
export function withBadges(words: readonly Word[]): readonly Word[] {
  return words.map((word) => {
    const title = BADGE.test(word.text) && isFirst(word, words) ? titleOf(word, words) : undefined
    return title && title.baseline !== word.baseline ? { ...word, baseline: title.baseline } : word
  })
}

function isFirst(badge: Word, words: readonly Word[]): boolean {
  return !words.some((word) => word.right <= badge.left && badge.left - word.right < word.size && isLevel(word, badge))
}

function isLevel(a: Word, b: Word): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.3 * Math.min(a.size, b.size)
}

/** The first word of the title: the highest of those that begin a line on the right of the badge. */
function titleOf(badge: Word, words: readonly Word[]): Word | undefined {
  const off = (word: Word) => Math.abs(word.top + word.bottom - badge.top - badge.bottom) / 2
  const near = words.filter((word) => isBadgeOf(badge, word) && off(word) < OFF * word.size)
  const left = Math.min(...near.map((word) => word.left))
  return near.filter((word) => word.left < left + 2).sort((a, b) => b.baseline - a.baseline)[0]
}
