import type { Passage } from '../../plan/passage.js'
import { opensClause, type Token } from '../../text/tokens.js'
import { readNominal } from './phrase.js'
import { plainWords, prepositions } from './plain-words.js'
import type { Figures } from './predicate.js'
import type { Act } from './scan.js'

/** What an outcome without a verb names: growth ('Improved attention'), a service ('Weekly speech therapy'), a feeling ('A happy child'); null where it names a thing that can be seen. */
export function nominalAct(passage: Passage, figures: Figures): Act | null {
  const words = afterAdjunct(plainWords(passage))
  const first = words[0]
  const read = readNominal(words, 0, figures)
  if (!first || !read) return null
  const { start } = first
  const end = words[read.last]?.end ?? first.end
  const text = passage.text.slice(start - passage.start, end - passage.start)
  return { start, end, text, kind: read.kind, how: 'main', subject: null, hard: read.hard, degree: read.degree }
}

/** Without the expressions of time, and without what stands before the first comma where that is only a circumstance ('In class, …'). */
function afterAdjunct(words: readonly Token[]): Token[] {
  const left = words.filter(
    ({ folded }, index) => folded && !(prepositions.has(folded) && words[index + 1]?.folded === ''),
  )
  if (!left[0] || !prepositions.has(left[0].folded)) return left
  const clause = left.findIndex((word, index) => index > 0 && opensClause(word))
  return clause > 0 ? left.slice(clause) : left
}
