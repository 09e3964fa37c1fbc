import rows from '#corpora/lexicons/absences.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon, type Row } from '../text/lexicon.js'
import { remembered } from '../text/remembered.js'
import { sentencesIn } from '../text/sentences.js'

/**
 * What kind of nothing a passage says: 'reasoned' where somebody looked and found no need, 'bare' where it only says none,
 * 'not-known' where nobody looked, 'deferred', 'cross-reference' and 'signpost' where the answer is put off or elsewhere.
 */
export type AbsenceKind = 'reasoned' | 'bare' | 'not-known' | 'deferred' | 'cross-reference' | 'signpost'

const absences = compileLexicon(
  rows as (Row & { kind: 'none' | 'not-known' | 'deferred' | 'cross-reference' | 'signpost' })[],
)

/** A line that begins with the word itself ('None.', 'N/A', 'Nil: …'); 'none of the clubs' begins something else. */
const bareWord =
  /^\W*(?:none(?!\s+of\b)|nil|n\/?a|not applicable|not required|blank|no)\b(?=\W|$)(?!\s+\p{L})|^\W*none\b(?!\s+of\b)|^\W*$/iu
const inHealth =
  /\b(?:is|are|been|remains) (?:generally |otherwise |fit and |very )*(?:well|healthy|fit)(?=[.,;]|\s+and\s+(?:takes|has|there)\b|$)/i
const looked =
  /\b(?:assess\w*|checked|confirmed|spoke|seen|visited|examined|reviewed|met with|interviewed|screened|found no|found that|paediatrician|school nurse|social worker|officer|team)\b/i

/** The kind of nothing that one sentence says; null where it says something else too or only. */
export const absenceIn = remembered((sentence: Passage): AbsenceKind | null => {
  if (bareWord.test(sentence.text)) return 'bare'
  const kind = absences.find(sentence)[0]?.row.kind
  if (kind && kind !== 'none') return kind
  if (!kind && !inHealth.test(sentence.text)) return null
  return looked.test(sentence.text) ? 'reasoned' : 'bare'
})

/** The kind of nothing that a whole passage says: its first sentence that says one, where the first or the last does. */
export function absenceOf(passage: Passage): AbsenceKind | null {
  const sentences = sentencesIn(passage)
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last) return 'bare'
  return absenceIn(first) ?? absenceIn(last)
}
