import type { Passage } from '../plan/passage.js'
import type { Act } from './outcome-acts.js'
import type { ActKind } from './outcome-kinds.js'
import { namesAbility, namesFeeling, namesService, nounPhrase } from './outcome-kinds.js'
import { plainWords } from './outcome-words.js'

const grown =
  /^(?:improved|increased|enhanced|better|greater|good|more|further|stronger|developed|continued|growing|raised|wider|broader|deeper|strengthened|reduced|decreased|less|fewer|positive|healthy)$/

/** What an outcome without a verb names: growth ('Improved attention'), a service ('Weekly speech therapy'), a feeling ('A happy child'); null where it names a thing that can be seen. */
export function nominalAct(passage: Passage): Act | null {
  const words = plainWords(passage)
  const first = words[0]
  if (!first) return null
  const head = nounPhrase(words, 0)
  const kind = kindOf(head.length ? head : words.slice(0, 6), first.folded)
  if (!kind) return null
  const last = head.at(-1) ?? first
  const text = passage.text.slice(first.start - passage.start, last.end - passage.start)
  return { start: first.start, end: last.end, text, kind, how: 'main', subject: null, hard: true, degree: false }
}

function kindOf(head: Parameters<typeof namesAbility>[0], first: string): ActKind | null {
  if (head.some(({ folded }) => grown.test(folded)) && namesAbility(head) && !namesService(head)) return 'change'
  if (/^(?:continued|ongoing)$/.test(first) || namesService(head)) return 'receive'
  if (head.some(({ folded }) => /^progress$/.test(folded))) return 'change'
  if (namesAbility(head.slice(-1))) return 'vague'
  return namesFeeling(head) ? 'aspiration' : null
}
