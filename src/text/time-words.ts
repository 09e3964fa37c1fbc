import rows from '#corpora/lexicons/occasions.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { numberOf } from './numbers.js'
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
  /** For each letter the place of its word in the document's text (`start`, `end`). */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

const classes = new Map<string, string>()
const say = (letter: string, words: string) => {
  for (const word of words.split(' ')) classes.set(word, letter)
}
for (const { phrase, kind } of rows) {
  say(kind === 'session' ? 's' : kind === 'event' ? 'O' : 'G', fold(phrase))
}
say('a', 'a an')
say('e', 'each every')
say('l', 'all any both')
say('w', 'whole entire full')
say('f', 'half')
say('Q', 'quarter quarters')
say('m', 'minute minutes min mins')
say('h', 'hour hours hr hrs hourly')
say('d', 'day days')
say('g', 'morning mornings afternoon afternoons evening evenings weekend weekends')
say('k', 'night nights overnight overnights')
say('W', 'week weeks wk wks fortnight fortnights')
say('M', 'month months mth mths')
say('T', 'term terms')
say('Y', 'year years yr yrs')
say('t', 'time times x')
say('o', 'once twice thrice')
say(
  'q',
  'daily weekly fortnightly monthly termly quarterly yearly annually annual nightly biweekly weekday weekdays pw biannually apart',
)
for (const day of 'mon tues wednes thurs fri satur sun'.split(' ')) say('D', `${day}day ${day}days`)
say('J', 'january february april june july august september october november december christmas easter summer')
say(
  'j',
  'pupil pupils child children student students peer peers classmate classmates learner learners people friend friends',
)
say('B', 'group groups pair pairs paired trio')
say(
  'K',
  'staff adult teacher assistant practitioner tutor professional person member ta lsa supervisor parent therapist',
)
say('I', 'at on in before after during following upon')
say('i', 'for from within by with between over since across')
say('r', 'to or through')
say('z', 'till until')
say('&', 'and plus')
say('v', 'of')
say('p', 'per')
say('u', 'other second alternate third fourth')
say('S', 'school working teaching college nursery academic calendar timetabled single')
say('b', 'start end beginning middle close')
say('y', "the his her their its my our this that these those such child's")
say('H', 'throughout whenever')
say('x', 'seconds')

const short = /^(?:mon|tues?|wed|weds|thurs?|fri|sat|sun|m\.?)$/i
const monthNames = /^(?:jan|feb|mar|march|apr|may|jun|jul|aug|sept?|oct|nov|dec|spring|autumn)$/
const joined = /^(\d+(?:[.,]\d+)?)(mins?|minutes?|hrs?|hours?|h|m|x|am|pm|wks?|weeks?)$/
const known = new WeakMap<Passage, TimeWords>()

/** The classes of the words of `passage`, kept for each passage object. */
export function timeWordsIn(passage: Passage): TimeWords {
  const before = known.get(passage)
  if (before) return before
  const read = readWords(passage, wordsIn(passage))
  known.set(passage, read)
  return read
}

type Reading = { letters: string; places: { start: number; end: number }[] }

function readWords(passage: Passage, words: readonly Word[]): Reading {
  const made: Reading = { letters: '', places: [] }
  const put = (letters: string, start: number, end: number) => {
    made.letters += letters
    for (const _ of letters) made.places.push({ start, end })
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const next = words[index + 1]
    const gap = next ? passage.text.slice(word.end - passage.start, next.start - passage.start) : ''
    const clock = next ? joinedFigures(word.folded, gap, next.folded) : null
    if (clock && next) {
      const meridiem = words[index + 2]?.folded === 'am' || words[index + 2]?.folded === 'pm'
      put(clock, word.start, next.end)
      index += clock === 'c' && meridiem ? 2 : 1
    } else if (/^\d{1,2}$/.test(word.folded) && next && isClockWord(gap, next, words[index + 2])) {
      put('c', word.start, next.end)
      index += 1
    } else if ((word.folded === 'half' || word.folded === 'quarter') && isPastHour(words, index)) {
      put('c', word.start, words[index + 2]!.end)
      index += 2
    } else {
      const upper = /^\p{Lu}/u.test(passage.text.charAt(word.start - passage.start))
      const opens = /(?:^|\.)$/.test(made.letters)
      put(letterOf(word.folded, upper, opens), word.start, word.end)
    }
    const last = words[index]!
    const after = words[index + 1]
    if (!after) continue
    const between = `${made.letters.at(-1)}${/^\d/.test(after.folded) ? 'n' : 'x'}`
    put(breakIn(passage.text.slice(last.end - passage.start, after.start - passage.start), between), last.end, last.end)
  }
  return made
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

/** 'May' is a month only inside a sentence, 'Sat' a day only with a capital letter. */
function letterOf(folded: string, upper: boolean, opens: boolean): string {
  const known = classes.get(folded) ?? classes.get(singular(folded))
  if (known) return known
  if (folded === 'may') return upper && !opens ? 'J' : 'x'
  if (upper && short.test(folded)) return 'D'
  if (monthNames.test(folded) && (upper || /^(?:spring|autumn)$/.test(folded))) return 'J'
  const glued = joined.exec(folded)
  if (glued) return /[ap]m/.test(glued[2]!) ? 'c' : `n${classes.get(glued[2]!) ?? (glued[2] === 'm' ? 'm' : 'h')}`
  if (/^x\d{1,2}$/.test(folded)) return 'tn'
  if (/(?:day|noon|night)s?'?s?$/.test(folded)) return classes.get(folded.replace(/'s?$/, '')) ?? 'x'
  if (numberOf(folded) !== null || folded === 'couple' || folded === 'dozen') return 'n'
  if (/.time$/.test(singular(folded))) return 'O'
  return 'x'
}

/** "hour's", 'lessons', 'activities', 'classes' without their ending. */
function singular(word: string): string {
  const bare = word.replace(/'s$|s'$|'$/, '')
  if (classes.has(bare)) return bare
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(bare)) return bare.slice(0, -2)
  return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

function fold(phrase: string): string {
  return phrase.toLowerCase()
}
