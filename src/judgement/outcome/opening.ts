import type { Token } from '../../text/tokens.js'
import { verbOf } from '../../text/verbs.js'
import { note } from './note.js'
import { opensAbility, opensService, serviceIn } from './nouns.js'
import { determiners, prepositions, pronouns } from './plain-words.js'
import { isKnownPredicate } from './predicate.js'
import { conditional, isModal, type Scan } from './scan.js'

/** The first word of a sentence or of what follows a colon: 'Reads …', 'Improve …', 'Using … , Leo finishes'. */
export function opening(scan: Scan, at: number): number {
  const { words } = scan
  const word = words[at]!
  const verb = verbOf(word.folded)
  const next = words[at + 1]
  if (
    /^(?:able)$/.test(word.folded) ||
    (opensService(words, at) && !/^(?:help|plan|review|access|use)$/.test(word.folded))
  )
    return at
  if (
    serviceOpens(scan, at) ||
    (opensAbility(words, at) &&
      !/^(?:understand|communicate|focus|play|read|write|listen|learn|behave|need)s?$/.test(word.folded))
  )
    return at
  if (word.folded === 'be' || /^(?:have|has|feel|needs?$)/.test(word.folded))
    return note(scan, at, word.folded === 'has' ? 's' : 'base')
  if (verb?.form === 'ing' || (/ing$/.test(word.folded) && isKnownPredicate(words, at)))
    return note(scan, at, 'ing', laterMain(scan, at) ? 'means' : 'main')
  if (/^(?:using|given|having|being|following|building|during)$/.test(word.folded)) return at
  if (next && pronounVerb(word, next)) return at
  if (verb && verb.form !== 'past' && (!verb.noun || takesObject(next))) return note(scan, at, verb.form)
  if (isKnownPredicate(words, at) && !/ed$/.test(word.folded))
    return note(scan, at, /s$/.test(word.folded) && !/ss$/.test(word.folded) ? 's' : 'base')
  const unknown =
    !verb && next && determiners.has(next.folded) && !prepositions.has(word.folded) && !determiners.has(word.folded)
  return unknown &&
    !/^(?:and|or|but|then|so)$/.test(word.folded) &&
    !pronouns.has(word.folded) &&
    !conditional.has(word.folded) &&
    /^[a-z]+$/.test(word.folded)
    ? note(scan, at, /s$/.test(word.folded) ? 's' : 'base')
    : at
}

/** 'Access to a laptop', 'Support from …': a noun that looks like a verb. */
function serviceOpens({ words }: Scan, at: number): boolean {
  const next = words[at + 1]?.folded
  return next !== undefined &&
    /^(?:to|from|of|for|with)$/.test(next) &&
    /^(?:access|support|help|input|work|progress|change|increase|use)$/.test(words[at]!.folded) &&
    (serviceIn(words, at + 2) || words[at]!.folded !== 'work')
    ? words[at]!.folded !== 'progress' && words[at]!.folded !== 'work'
    : false
}

function pronounVerb(word: Token, next: Token): boolean {
  return pronouns.has(word.folded) && !!next
}

function takesObject(next: Token | undefined): boolean {
  if (!next) return true
  return determiners.has(next.folded) || prepositions.has(next.folded) || /^\d/.test(next.folded) || !next.upper
}

/** After an opening participle a sentence with its own subject and verb comes. */
function laterMain({ words }: Scan, at: number): boolean {
  for (let index = at + 1; index < words.length; index++) {
    if (/[.!?\n]/.test(words[index]!.before)) return false
    if (isModal(words[index]!)) return true
    const subject = words[index - 1]!
    if ((subject.upper || pronouns.has(subject.folded)) && index - 1 > at && verbOf(words[index]!.folded)?.form === 's')
      return true
  }
  return false
}
