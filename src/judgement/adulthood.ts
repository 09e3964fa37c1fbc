import rows from '#corpora/lexicons/adulthood.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon, type Row } from '../text/lexicon.js'

/** The four pathways of preparing for adulthood (Code of Practice 8.7). */
export type Pathway = 'work' | 'independence' | 'community' | 'health'

const lexicon = compileLexicon(rows as (Row & { pathway: Pathway })[])

/** The pathways that a passage is about. */
export function pathwaysIn(passage: Passage): Set<Pathway> {
  return new Set(lexicon.find(passage).map(({ row }) => row.pathway))
}

export function preparesForAdulthood(passage: Passage): boolean {
  return lexicon.in(passage)
}
