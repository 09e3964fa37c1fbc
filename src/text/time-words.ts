import type { Passage } from '../plan/passage.js'
import { numberOf } from './numbers.js'
import { remembered } from './remembered.js'
import { letterOf } from './time-classes.js'
import { type Word, wordsIn } from './words.js'

/**
 * A passage as a string with one letter for each word, its class, so that a short regular expression over letters reads an amount
 * in whatever words it is put. Letters: `n` number, `a` a/an, `e` each/every, `l` all/any, `w` whole, `f` half, `Q` quarter;
 * units `m` minute `h` hour `d` day `g` part of a day `k` night `W` week `M` month `T` term `Y` year; `s` session, `t` times,
 * `o` once/twice, `q` daily and its like, `D` day of the week, `J` month of the year, `c` time on the clock; `O` event, `G` place,
 * `B` group, `j` people in it, `K` member of staff, `R` ratio; `I` preposition of time (at, before), `i` other preposition, `r` to/or, `z` till/until, `&` and, `v` of, `p` per, `u` other/second, `S` school/working,
 * `b` start/end, `y` the/his, `H` throughout, `x` any other word. `.` ends a sentence and `,` parts it.
 */
export type TimeWords = {
  readonly letters: string
  /** For each letter where its word starts and ends in the document's text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The classes of the words of `passage`, kept for each passage object. */
export const timeWordsIn = remembered((passage: Passage): TimeWords => readWords(passage, wordsIn(passage)))

function readWords(passage: Passage, words: readonly Word[]): TimeWords {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (said: string, start: number, end: number) => {
    for (const letter of said) {
      letters.push(letter)
      starts.push(start)
      ends.push(end)
    }
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const read = readAt(passage, words, index) ?? { said: wordLetter(passage, word, letters.at(-1)), length: 1 }
    index += read.length - 1
    const last = words[index]!
    put(read.said, word.start, last.end)
    const after = words[index + 1]
    if (!after) continue
    const between = `${letters.at(-1)}${isDigit(after.folded) ? 'n' : 'x'}`
    put(breakIn(gapAfter(passage, last, after), between), last.end, last.end)
  }
  return { letters: letters.join(''), starts, ends }
}

const isUpper = (letter: string) => letter !== letter.toLowerCase()
const isDigit = (text: string) => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57
const gapAfter = ({ start, text }: Passage, word: Word, next: Word) => text.slice(word.end - start, next.start - start)

function wordLetter({ start, text }: Passage, word: Word, before: string | undefined): string {
  return letterOf(word.folded, isUpper(text.charAt(word.start - start)), before === undefined || before === '.')
}

/** A time, a ratio or a decimal number that several words make together; null where the word stands alone. */
function readAt(passage: Passage, words: readonly Word[], index: number): { said: string; length: number } | null {
  const word = words[index]!
  const next = words[index + 1]
  if (!next) return null
  if (word.folded === 'half' || word.folded === 'quarter')
    return isPastHour(words, index) ? { said: 'c', length: 3 } : null
  if (!isDigit(word.folded)) return null
  const gap = gapAfter(passage, word, next)
  const said = joinedFigures(word.folded, gap, next.folded)
  if (said) {
    const meridiem = said === 'c' && /^[ap]m$/.test(words[index + 2]?.folded ?? '')
    return { said, length: meridiem ? 3 : 2 }
  }
  return /^\d{1,2}$/.test(word.folded) && isClockWord(gap, next, words[index + 2]) ? { said: 'c', length: 2 } : null
}

/** '8.50' and '10:30' are a time on the clock, '1:1' and '2:1' a ratio, '1.5' a number; null for two words that stand apart. */
function joinedFigures(word: string, gap: string, next: string): string | null {
  if ((gap !== '.' && gap !== ':') || !/^\d{1,2}$/.test(word) || !/^\d{1,2}(?:am|pm)?$/.test(next)) return null
  if (/^\d\d(?:am|pm)?$/.test(next) && Number(word) < 25) return 'c'
  return gap === ':' ? 'R' : 'n'
}

/** '10 am', '10 o'clock', '4 p.m.' */
function isClockWord(gap: string, next: Word, afterNext: Word | undefined): boolean {
  if (gap.trim() !== '') return false
  if (/^(?:am|pm|o'clock)$/.test(next.folded)) return true
  return /^[ap]$/.test(next.folded) && afterNext?.folded === 'm'
}

/** 'half past six', 'quarter to nine' */
function isPastHour(words: readonly Word[], index: number): boolean {
  const [, past, hour] = words.slice(index, index + 3)
  return !!past && !!hour && /^(?:past|to)$/.test(past.folded) && (numberOf(hour.folded) ?? 13) <= 12
}

function breakIn(gap: string, between: string): string {
  if (/[.;!?\n]/.test(gap)) return '.'
  if (/^\s*[–—-]\s*$/.test(gap) && /^[nc][nc]$/.test(between)) return 'r'
  if (gap.includes('/')) return 'p'
  if (/[×]/.test(gap)) return 't'
  return /[,:()–—]|\s-\s/.test(gap) ? ',' : ''
}
