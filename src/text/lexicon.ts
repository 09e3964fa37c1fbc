import type { Passage } from '../plan/passage.js'
import { type Best, longest, openings } from './phrase-tree.js'
import { type Word, wordsIn, wordsOf } from './words.js'

/**
 * One row of a lexicon in `corpora/lexicons`. In a phrase `*` stands for any ending ('improv*'), `…` for up to six words, and
 * `/` parts words of which any will do ('his/her own'). Hyphens count as spaces, case and the kind of apostrophe do not count.
 */
export type Row = { readonly phrase: string; readonly note: string; readonly source: string }

/** A phrase of a lexicon found in a passage. */
export type Match<R extends Row = Row> = Passage & { readonly row: R }

export type Lexicon<R extends Row = Row> = {
  readonly rows: readonly R[]
  /** All matches in reading order; of two that begin together the longer, and none inside another. */
  find(passage: Passage): Match<R>[]
  /** Whether any phrase occurs. */
  in(passage: Passage): boolean
  /** The same for a text that is no passage of a document. */
  inText(text: string): boolean
  /** The longest phrase that begins at `words[index]`. */
  at(words: readonly Word[], index: number): Best<R> | null
}

/** Makes a matcher of `rows`. Throws where a phrase has no word. */
export function compileLexicon<R extends Row>(rows: readonly R[]): Lexicon<R> {
  const opened = openings(rows)
  const at = (words: readonly Word[], index: number) => {
    const word = words[index]
    return word ? longest(opened(word.folded), words, index) : null
  }
  const occurs = (words: readonly Word[]) => words.some((_, index) => at(words, index) !== null)
  return {
    rows,
    in: (passage) => occurs(wordsIn(passage)),
    inText: (text) => occurs(wordsOf(text)),
    find: (passage) => matches(at, wordsIn(passage), passage),
    at,
  }
}

function matches<R extends Row>(
  at: (words: readonly Word[], index: number) => Best<R> | null,
  words: readonly Word[],
  passage: Passage,
): Match<R>[] {
  const found: Match<R>[] = []
  for (let index = 0; index < words.length; index++) {
    const best = at(words, index)
    if (!best) continue
    const start = words[index]!.start
    const end = words[best.last]!.end
    found.push({ start, end, text: passage.text.slice(start - passage.start, end - passage.start), row: best.row })
    index = best.last
  }
  return found
}
