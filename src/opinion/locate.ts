import type { Evidence, FoundBy } from '../plan/opinion.js'
import type { SectionLetter } from '../plan/section.js'
import { nearest } from './nearest.js'
import { placeOf, type Sheet } from './pseudonyms/sheet.js'
import type { ShownSection } from './questions.js'

/** How alike a quote and the words found must be where they are not the same. */
const likeness = 0.85
/** A shorter quote would be found anywhere, a longer one is no quote. In letters and figures. */
const [shortest, longest] = [4, 1500]

/**
 * Finds a model's quote again in what it was shown: word for word, then but for signs, case and white space, then nearly, the
 * last only in the section that it names (null: in every one). Null where it is not there: then it was made up.
 */
export function located(
  quote: string,
  section: SectionLetter | null,
  sections: readonly ShownSection[],
  text: string,
): Evidence | null {
  const own = sections.filter(({ letter }) => letter === section)
  const others = sections.filter(({ letter }) => letter !== section)
  const words = squeezed(quote)
  if (words.text.length < shortest || words.text.length > longest) return null
  const ways: readonly (readonly [FoundBy, readonly ShownSection[], (sheet: Sheet) => Range | null])[] = [
    ['exact', own, (sheet) => exactly(quote.trim(), sheet.text)],
    ['normalised', own, (sheet) => normally(words.text, sheet)],
    ['exact', others, (sheet) => exactly(quote.trim(), sheet.text)],
    ['normalised', others, (sheet) => normally(words.text, sheet)],
    ['fuzzy', own.length > 0 ? own : others, (sheet) => nearly(words.text, sheet)],
  ]
  for (const [foundBy, where, find] of ways) {
    for (const { letter, sheet } of where) {
      const range = find(sheet)
      const place = range && placeOf(sheet, range.from, range.to)
      if (place) return { section: letter, quote: text.slice(place.start, place.end), ...place, foundBy }
    }
  }
  return null
}

type Range = { from: number; to: number }

function exactly(quote: string, text: string): Range | null {
  const from = text.indexOf(quote)
  return from < 0 ? null : { from, to: from + quote.length }
}

function normally(words: string, sheet: Sheet): Range | null {
  const { text: plain, at } = squeezedSheet(sheet)
  const from = ` ${plain} `.indexOf(` ${words} `)
  return from < 0 ? null : { from: at[from]!, to: at[from + words.length - 1]! + 1 }
}

function nearly(words: string, sheet: Sheet): Range | null {
  const { text: plain, at } = squeezedSheet(sheet)
  const best = nearest(words, plain)
  if (!best || best.likeness < likeness) return null
  return { from: at[best.from]!, to: at[best.to - 1]! + 1 }
}

type Squeezed = { text: string; at: number[] }
const known = new WeakMap<Sheet, Squeezed>()

function squeezedSheet(sheet: Sheet): Squeezed {
  const before = known.get(sheet)
  if (before) return before
  const made = squeezed(sheet.text)
  known.set(sheet, made)
  return made
}

/** Letters and figures in lower case with one space between words, and the place of each in the text; tokens stay words. */
function squeezed(text: string): Squeezed {
  let plain = ''
  const at: number[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = match[0].normalize('NFKC').toLowerCase()
    if (plain && !joins(text, match.index)) {
      plain += ' '
      at.push(match.index)
    }
    plain += word
    for (let sign = 0; sign < word.length; sign++) at.push(match.index + Math.min(sign, match[0].length - 1))
  }
  return { text: plain, at }
}

/** An apostrophe inside a word parts nothing: "don't" and "don’t" and "dont" are one word. */
function joins(text: string, start: number): boolean {
  return /\p{L}['’‘`]$/u.test(text.slice(Math.max(0, start - 2), start))
}
