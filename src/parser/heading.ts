import rows from '#corpora/lexicons/section-headings.json' with { type: 'json' }
import type { SectionLetter } from '../plan/section.js'
import { squash } from './squash.js'

/** A heading that opens one or more lettered sections. */
export type SectionHeading = {
  readonly letters: readonly SectionLetter[]
  /** By its letter, or by known words alone. */
  readonly by: 'letter' | 'words'
  /** The words of the heading without the letters. */
  readonly words: string
}

const phrases = rows.map((row) => ({
  letter: row.letter as SectionLetter,
  squashed: squash(row.phrase),
  weak: row.weak,
}))

const one = '(?:H\\s?[12]|[A-K][1-4]?)'
const joined = `${one}(?:\\s*(?:\\([^()]{0,120}\\))?\\s*(?:,|&|and|/|\\+|-|–|to)\\s*(?:[Ss]ections?\\s*)?${one}(?![\\p{L}\\d]))*`
const opening = new RegExp(
  `^(?:[Ss]ections?|SECTIONS?|[Pp]arts?|PARTS?)\\s*[-–—:]?\\s*\\(?(${joined})\\)?(?![\\p{L}\\d])`,
  'u',
)
const bare = new RegExp(`^\\(?(${joined})\\)?(?![\\p{L}\\d'’])\\s*[-–—:.)]*\\s*`, 'u')
const inBrackets = new RegExp(`[(\\[]\\s*(?:(?:[Ss]ections?|SECTIONS?|[Pp]arts?)\\s*)?(${joined})\\s*[)\\]]`, 'u')
const ending = new RegExp(`(?:[-–—:,]\\s*)(?:[Ss]ections?|SECTIONS?|[Pp]arts?)\\s*(${joined})\\s*[:.]?$`, 'u')
/** A number in front of the letter: '1. Section A', 'Section 4 C: …', '3.2 Health needs'. It says nothing of the section. */
const partNumber = /^(?:(?:section|part)\s+)?\d{1,2}(?:\.\d{1,2})?\s*[.):–-]?\s+(?=\S)/i
const within = new RegExp(`(?<![\\p{L}])(?:[Ss]ections?|SECTIONS?)\\s+(${joined})(?![\\p{L}\\d])`, 'u')
const sentence =
  /^(?:of|is|are|was|were|will|should|must|may|can|sets?|describes?|records?|contains?|includes?|lists?|gives?|tells?|explains?|in|for|on|at|to|has|have|and then|below|above)\b/

/**
 * The sections that `text` opens, read as the text of one heading: 'Section B: …', 'B – Special educational needs',
 * 'Needs (Section B)', 'Sections D (…) and H1 and H2 (…)', 'SECTIONA:'; or null. 'Section 1' and 'Appendix B' open none.
 */
export function letteredHeading(text: string): SectionHeading | null {
  const line = text.trim().replace(partNumber, '')
  if (line.length > 600 || /^append/i.test(line)) return null
  return openedByName(line) ?? openedByBrackets(line) ?? openedByLetter(line) ?? openedByLastLetter(line)
}

/** The sections that a heading names anywhere in it: 'Who am I, and what matters to me? Section A: views …'. For headings by style only. */
export function headingWithin(text: string): SectionHeading | null {
  const match = within.exec(text)
  if (!match || text.split(/\s+/).length > 30) return null
  const words = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim()
  return { letters: lettersIn(match[1]!), by: 'letter', words }
}

/** The section that `text` opens by its words alone ('Health needs'), for forms that print no letters. */
export function wordedHeading(text: string): SectionHeading | null {
  const line = text.trim().replace(partNumber, '')
  const words = line.split(/\s+/).length
  if (words > 30 || /[.?!]$/.test(line)) return null
  const squashed = squash(line)
  const bareStart = squashed.replace(/^(?:the|any|my|our|all)+/, '')
  const best = phrases
    .filter(({ squashed: phrase, weak }) => weak && squashed.includes(phrase))
    .sort((a, b) => b.squashed.length - a.squashed.length)[0]
  if (!best) return null
  const starts = bareStart.startsWith(best.squashed) || squashed.startsWith(best.squashed)
  if (words > 14 ? !starts : !starts && best.squashed.length / squashed.length < 0.45) return null
  if (starts && best.squashed.length < 8 && words > 4) return null
  return { letters: [narrowed(best.letter, squashed)], by: 'words', words: line }
}

/**
 * The sections that a heading names together in words, over a table or boxes for each: 'Special educational needs, provision and
 * outcomes – Communication and interaction', 'Health needs and provision'. Null where it names fewer than two.
 */
export function combinedHeading(text: string): SectionHeading | null {
  const line = text.trim()
  if (line.split(/\s+/).length > 14 || /[.?!]$/.test(line) || !/\bneeds\b/i.test(line)) return null
  const [needs, provision] = /\bhealth\b/i.test(line) ? ['C', 'G'] : /\bcare\b/i.test(line) ? ['D', 'H'] : ['B', 'F']
  const named = [
    needs,
    ...(/\boutcomes\b/i.test(line) ? ['E'] : []),
    ...(/\b(?:provision|support)\b/i.test(line) ? [provision] : []),
  ] as SectionLetter[]
  return named.length > 1 ? { letters: named, by: 'words', words: line } : null
}

function openedByName(line: string): SectionHeading | null {
  const match = opening.exec(line)
  if (!match) return null
  const rest = line.slice(match[0].length)
  const letters = lettersIn(match[1]!)
  const words = rest.replace(/^[\s\-–—:.)]+/, '')
  if (!words) return { letters, by: 'letter', words }
  if (sentence.test(words)) return null
  const separated = /^\s*(?:[-–—:.)(]|\n)/.test(rest)
  const short = words.split(/\s+/).length <= 25
  return startsWithWords(letters, words) ||
    (separated && short) ||
    (short && /^\p{Lu}/u.test(words) && !/\.$/.test(words))
    ? { letters, by: 'letter', words }
    : null
}

function openedByBrackets(line: string): SectionHeading | null {
  const first = line.split('\n')[0]!
  const match = inBrackets.exec(first) ?? ending.exec(first)
  if (!match) return null
  const letters = lettersIn(match[1]!)
  const words = `${first.slice(0, match.index)} ${first.slice(match.index + match[0].length)}`.trim()
  const named = /section|part/i.test(match[0])
  const count = words.split(/\s+/).filter(Boolean).length
  if (count > 25 || /^(?:see|as|refer|from|under)\b/i.test(words)) return null
  if (letters.some((letter) => knows(letter, words))) return { letters, by: 'letter', words }
  return named && count <= 8 && !/[.?!;,]$/.test(words) ? { letters, by: 'letter', words } : null
}

function openedByLetter(line: string): SectionHeading | null {
  const match = bare.exec(line)
  if (!match) return null
  const words = line.slice(match[0].length)
  const letters = lettersIn(match[1]!)
  // 'B2 Sam needs longer than others' is an item with its number; 'A2 My views' is a part of Section A.
  const numbered = /^[A-GI-K]\d$/.test(match[1]!)
  if (numbered && (words.split(/\s+/).length > 14 || /[.;]$/.test(words) || !knownHeading(letters[0]!, words)))
    return null
  return words && startsWithWords(letters, words) ? { letters, by: 'letter', words } : null
}

/** A long phrase of the section's headings stands in the words, or a short one is all there is of them. */
function knownHeading(letter: SectionLetter, words: string): boolean {
  const squashed = squash(words)
  return phrases.some(
    (row) =>
      row.letter === letter &&
      squashed.includes(row.squashed) &&
      (row.squashed.length >= 9 || squashed.length < row.squashed.length + 12),
  )
}

/** 'Other help H2', 'What I find hard: special educational needs B': the letter in small print at the end. */
function openedByLastLetter(line: string): SectionHeading | null {
  const match = /^(.{3,120}?)\s+(H[12]|[A-K])$/u.exec(line)
  if (!match || match[1]!.split(/\s+/).length > 18) return null
  const [, words, letter] = match as unknown as [string, string, SectionLetter]
  return /^H/.test(letter) && letter !== 'H'
    ? { letters: [letter], by: 'letter', words }
    : knows(letter, words)
      ? { letters: [letter], by: 'letter', words }
      : null
}

/** 'B, E and F' → B, E, F; 'A1' → A, but 'H1' → H1. */
export function lettersIn(text: string): SectionLetter[] {
  const found = text.replace(/\([^()]*\)/g, ' ').matchAll(/(?<![\p{L}\d])(H\s?[12]|[A-K])(?![\p{L}])/gu)
  const letters = [...found].map((match) => match[1]!.replace(/\s/, '') as SectionLetter)
  return [...new Set(letters)]
}

function knows(letter: SectionLetter, words: string): boolean {
  const squashed = squash(words)
  const plain = ` ${words.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
  // A short word must stand alone ('SEN' is not in 'sensorineural'); a longer one may have lost the spaces around it.
  return phrases.some(
    (row) =>
      row.letter === letter &&
      (row.squashed.length < 7 ? plain.includes(` ${row.squashed} `) : squashed.includes(row.squashed)),
  )
}

/** The section's own words stand near the start: within the first eight words. */
function startsWithWords(letters: readonly SectionLetter[], words: string): boolean {
  const start = words.split(/\s+/).slice(0, 12).join(' ')
  return letters.some((letter) => knows(letter, start))
}

/** 'Social care provision which must be made under … 1970' names H1 and not an undivided H. */
function narrowed(letter: SectionLetter, squashed: string): SectionLetter {
  if (letter !== 'H') return letter
  if (/othersocialcare|additionalsocialcare/.test(squashed)) return 'H2'
  return /chronicallysick|csdpa|mustbemade/.test(squashed) ? 'H1' : 'H'
}
