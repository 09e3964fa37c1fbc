import type { Passage } from '../plan/passage.js'
import { clausesIn } from './sentences.js'
import { wordsOf } from './words.js'

/** How hard a passage is to read: its Flesch–Kincaid grade, the words and sentences that were counted for it, and the words of the longest. */
export type Readability = {
  readonly grade: number
  readonly words: number
  readonly sentences: number
  readonly longest: number
}

/**
 * The Flesch–Kincaid grade (Kincaid and others, 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A sentence ends
 * at a full stop or a semicolon. Names, numbers and abbreviations are left out: they are no harder to read for being long.
 * Null where nothing is left to count.
 */
export function readabilityOf(passage: Passage): Readability | null {
  let words = 0
  let syllables = 0
  let sentences = 0
  let longest = 0
  for (const clause of clausesIn(passage)) {
    const counted = wordsOf(clause.text).filter(
      ({ start, folded }, index) =>
        plain.test(folded) && (!capital.test(clause.text.charAt(start)) || (index === 0 && folded.length > 1)),
    )
    if (counted.length === 0) continue
    sentences++
    words += counted.length
    longest = Math.max(longest, counted.length)
    for (const { folded } of counted) syllables += syllablesOf(folded)
  }
  if (words === 0) return null
  return { grade: 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59, words, sentences, longest }
}

/** An e that is written and not spoken, at the end of a word. */
const silent =
  /(?:[^aeiouyl]|[aeiou]l)e$|(?<=som)e(?=t)|[^aeiouytd]ed$|[^aeiouycgszx]es$|(?<=[^aeiouy]e)(?=ment|ly$|ful|less)/g
/** Two vowels side by side that are spoken apart ('idea', 'science', 'being', 'social' not). */
const parted =
  /(?<![ctgs])ia|(?<=[ct])iat|(?<![ctgx]|hav)io(?!n)|iu|ie(?=nc|nt|t$|ty)|(?<![qg])ua|uou|(?<=\bth)eo|eo(?=[mn]|$)|area|dea\b|rea(?=ct|t[ei])|ei(?=ng)|yi|ao/g

const plain = /^[a-z']+$/
const capital = /\p{Lu}/u
const vowels = /[aeiouy]+/g
const known = new Map<string, number>()

/** The syllables of a folded English word, by its spelling: the groups of vowels, less those that are mute, more those that part. */
export function syllablesOf(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  const bare = word.replace(/'.*$/, '')
  const count = (shape: RegExp) => bare.match(shape)?.length ?? 0
  const made = Math.max(1, count(vowels) - count(silent) + count(parted))
  if (known.size < 50_000) known.set(word, made)
  return made
}
