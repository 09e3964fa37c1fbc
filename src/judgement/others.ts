import rows from '#corpora/lexicons/others.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon, type Match, type Row } from '../text/lexicon.js'
import { remembered } from '../text/remembered.js'

/** Somebody who is not the child: of the family, another child, an animal, or anybody else. */
export type OtherRow = Row & { readonly kind: 'parent' | 'sibling' | 'family' | 'peer' | 'animal' | 'other' }

const others = compileLexicon(rows as OtherRow[])

/** Everybody but the child whom a sentence names by relation. */
export const othersIn = remembered((sentence: Passage): readonly Match<OtherRow>[] => others.find(sentence))

/** Whether a parent or carer is named. */
export function namesParent(sentence: Passage): boolean {
  return othersIn(sentence).some(({ row }) => row.kind === 'parent')
}
