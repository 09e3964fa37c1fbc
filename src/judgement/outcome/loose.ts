import comparisonRows from '#corpora/lexicons/comparisons.json' with { type: 'json' }
import type { Passage } from '../../plan/passage.js'
import { compileLexicon, type Match, type Row } from '../../text/lexicon.js'
import { isQuoted } from '../../text/tokens.js'

/** A word of degree; `often`: of frequency; `how`: of manner; `optional`: leaves it to the day whether it is done at all. */
export type LooseRow = Row & { readonly kind?: 'often' | 'how' | 'optional' }

const comparisons = compileLexicon(comparisonRows as LooseRow[])

/** The words that leave open how much, how often or how well; not where they are quoted, denied or part of a figure ('no more than two'). */
export function looseIn(passage: Passage): Match<LooseRow>[] {
  return comparisons.find(passage).filter((match) => {
    const before = passage.text.slice(Math.max(0, match.start - passage.start - 24), match.start - passage.start)
    const after = passage.text.slice(match.end - passage.start, match.end - passage.start + 24)
    if (isQuoted(passage, match)) return false
    if (
      /\b(?:no|not|never|any|once|one|or|and|some|what is|nothing) $/i.test(before) &&
      /^(?:more|less|fewer|longer|further)$/i.test(match.text)
    )
      return /\band $/i.test(before)
    return (
      !/^ than (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a\b|an\b|half|once|twice)/i.test(after) &&
      !/^(?:\d+|two|three|four|five|six) $/i.test(before.slice(-6))
    )
  })
}
