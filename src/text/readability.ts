import type { Passage } from '../plan/passage.js'
import { clausesIn } from './sentences.js'
import { tokensIn } from './tokens.js'

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
    const counted = tokensIn(clause).filter(
      ({ folded, upper }, index) => /^[a-z']+$/.test(folded) && (!upper || (index === 0 && folded.length > 1)),
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

/** The syllables of a folded English word, by its spelling: the groups of vowels, less those that are mute, more those that part. */
export function syllablesOf(word: string): number {
  const plain = word.replace(/'.*$/, '')
  const count = (shape: RegExp) => plain.match(shape)?.length ?? 0
  return Math.max(1, count(/[aeiouy]+/g) - count(silent) + count(parted))
}
