import type { Token } from '../../text/tokens.js'
import { headKind, joinedPhrase, namesAbility, namesFeeling, namesService, nounPhrase, opensService } from './nouns.js'
import { type ActKind, type Figures, type Reading, readUndergone } from './predicate.js'

const grown =
  /^(?:improved|increased|enhanced|better|greater|good|more|further|stronger|developed|continued|growing|raised|wider|broader|deeper|strengthened|reduced|decreased|less|fewer|positive|healthy)$/

const growths = /^(?:reductions?|decreases?|increases?|rise|improvements?|drop|fall|growth|gains?)$/
const degrees = /^(?:more|less|better|increased|greater|improved)$/

/** Reads the noun phrase that begins at `from`; null where it names a thing that can be seen. */
export function readNominal(words: readonly Token[], from: number, figures: Figures): Reading | null {
  const first = words[from]
  if (!first) return null
  const head = joinedPhrase(words, from, nounPhrase(words, from))
  const growth = growthOf(words, from, head, figures)
  if (growth) return growth
  const kind = kindOf(head, first.folded, figures)
  return kind && { kind, hard: kind !== 'vague', degree: false, last: from + Math.max(0, head.length - 1) }
}

/** 'A reduction in incidents': growth or decline named by a noun, with what it is of. */
function growthOf(words: readonly Token[], from: number, head: readonly Token[], figures: Figures): Reading | null {
  const at = head.findIndex(({ folded }) => growths.test(folded))
  if (at < 0 || !/^(?:in|of)$/.test(words[from + at + 1]?.folded ?? '')) return null
  return readUndergone(
    nounPhrase(words, from + at + 2),
    { kind: 'change', hard: true, degree: false, last: from + at },
    figures,
  )
}

/** 'Key adult available', 'Small-group phonics'. */
function isGiven(head: readonly Token[]): boolean {
  const last = head.at(-1)?.folded ?? ''
  const first = /^(?:a|an|the|daily|weekly|regular)$/.test(head[0]?.folded ?? '') ? 1 : 0
  const use = head.findIndex(({ folded }) => folded === 'use')
  if (use >= 0 && head[use + 1]?.folded === 'of' && namesService(head.slice(use + 2))) return true
  return /^(?:available|provided|delivered|offered|timetabled)$/.test(last) || opensService(head, first)
}

function kindOf(head: readonly Token[], first: string, figures: Figures): ActKind | null {
  if (head.some(({ folded }) => grown.test(folded)) && namesAbility(head) && !namesService(head)) return 'change'
  if (/^(?:continued|ongoing)$/.test(first) || namesService(head) || isGiven(head)) return 'receive'
  if (head.length > 1 && head.at(-1)!.folded === 'life') return 'aspiration'
  if (head.some(({ folded }) => /^progress$/.test(folded))) return 'change'
  if (namesAbility(head.slice(-1)) || (figures === 'none' && headKind(head) === 'scale')) return 'vague'
  return !namesFeeling(head) ? null : degrees.test(first) ? 'change' : 'aspiration'
}
