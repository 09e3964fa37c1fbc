import type { Token } from '../../text/tokens.js'
import { opensClause } from '../../text/tokens.js'
import { verbOf } from '../../text/verbs.js'
import { determiners, prepositions } from './plain-words.js'
import { isKnownPredicate } from './predicate.js'

const passing = new Map<RegExp, 'to' | 'ing' | 'both'>([
  [/^(?:continu|begin|began|begun|start)/, 'both'],
  [
    /^(?:learn|try|tries|trying|tried|aim|seek|want|like|choos|chose|need|come|comes|came|plan|manag|agree|go|going|expect|prefer|intend|attempt|get|gets|got|help)/,
    'to',
  ],
  [/^(?:keep|keeps|practis)/, 'ing'],
])
const willing = new Set(
  'able happy willing ready keen confident motivated free expected prepared comfortable independent'.split(' '),
)

/** The index of the verb that is meant, past what only leads to it: 'be able to', 'continue to', 'have' of the perfect, 'know how to'. */
export function passOver(words: readonly Token[], at: number): number {
  let head = at
  for (let turn = 0; turn < 5; turn++) {
    const next = passOnce(words, head)
    if (next === head) return head
    head = next
  }
  return head
}

function passOnce(words: readonly Token[], at: number): number {
  const word = words[at]
  if (
    /^(?:know|knows|learn|learns|learnt|learned|understand|understands)$/.test(word?.folded ?? '') &&
    words[at + 1]?.folded === 'how' &&
    words[at + 2]?.folded === 'to' &&
    verbOf(words[at + 3]?.folded ?? '')
  )
    return at + 3
  const [one, two, three] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!word || !one) return at
  if (/^(?:and|himself|herself|themselves|myself)$/.test(word.folded) && !opensClause(word)) return at + 1
  if (word.folded === 'be') {
    if (one.folded === 'to' && two && isVerb(words, at + 2)) return at + 2
    const more = /^(?:more|better|less|most|so|as)$/.test(one.folded)
    if (
      !more &&
      willing.has(one.folded) &&
      two?.folded === 'to' &&
      three &&
      !determiners.has(three.folded) &&
      !isReadyTo(words, at)
    )
      return at + 3
    if (verbOf(one.folded)?.form === 'ing' || (/ing$/.test(one.folded) && isKnownPredicate(words, at + 1)))
      return at + 1
    return at
  }
  if (word.folded === 'able' && one.folded === 'to') return at + 2
  if (/^(?:have|has|had)$/.test(word.folded)) return isParticiple(words, at + 1) ? at + 1 : at
  for (const [verb, complement] of passing) {
    if (!verb.test(word.folded)) continue
    if (complement !== 'ing' && one.folded === 'to' && two && isVerb(words, at + 2)) return at + 2
    if (complement !== 'to' && isIng(words, at + 1)) return at + 1
    const wants = /^(?:want|like|help|need|expect)/.test(word.folded)
    if (wants && two?.folded === 'to' && three && isVerb(words, at + 3)) return at + 3
  }
  if (/^work/.test(word.folded) && /^(?:towards|on)$/.test(one.folded) && two && isIng(words, at + 2)) return at + 2
  return at
}

function isReadyTo(words: readonly Token[], at: number): boolean {
  return words[at + 1]!.folded === 'ready' && words[at + 3]?.folded === 'learn'
}

function isVerb(words: readonly Token[], at: number): boolean {
  const { folded } = words[at]!
  if (verbOf(folded)?.form === 'base' || folded === 'be' || folded === 'feel' || isKnownPredicate(words, at))
    return true
  return !determiners.has(folded) && determiners.has(words[at + 1]?.folded ?? '')
}

function isIng(words: readonly Token[], at: number): boolean {
  return verbOf(words[at]!.folded)?.form === 'ing' || (/ing$/.test(words[at]!.folded) && isKnownPredicate(words, at))
}

function isParticiple(words: readonly Token[], at: number): boolean {
  const { folded } = words[at]!
  if (
    /^(?:had|be|been|become|overcome|come|run|read|cut|put|set|hit|let|shut|spread|hurt|gone|done|got|made|taken|grown|learnt|built|risen|fallen)$/.test(
      folded,
    )
  )
    return true
  return (
    verbOf(folded)?.form === 'past' ||
    (/ed$/.test(folded) && !/^(?:need|bed|red|increased|improved|reduced|enhanced)$/.test(folded)) ||
    (/^(?:increased|improved|reduced|enhanced)$/.test(folded) && !describes(words[at + 1]))
  )
}

/** 'have improved attention' tells what is had; 'have improved', 'have improved her attention' what has come about. */
function describes(next: Token | undefined): boolean {
  return (
    !!next &&
    !opensClause(next) &&
    !determiners.has(next.folded) &&
    !prepositions.has(next.folded) &&
    next.folded !== 'and'
  )
}
