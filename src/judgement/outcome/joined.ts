import { opensClause, type Token } from '../../text/tokens.js'
import { type VerbForm, verbOf } from '../../text/verbs.js'
import { note } from './note.js'
import { opensAbility } from './nouns.js'
import { determiners, prepositions } from './plain-words.js'
import { isKnownPredicate } from './predicate.js'
import { conditional, type Scan } from './scan.js'

/** A verb joined to the one before: 'finds his bag and goes', ', pulls his trousers up', ', holding the rail'. */
export function coordinate(scan: Scan, at: number): number {
  const { words } = scan
  const word = words[at]!
  const verb = verbOf(word.folded)
  const known = isKnownPredicate(words, at)
  if (!verb && !known) return -1
  if (verb?.form === 'ing' && isAbilityNoun(words, at)) return -1
  if (verb?.form === 'ing' && opensClause(word))
    return note(scan, at, scan.form ?? 'ing', scan.how === 'main' ? 'means' : scan.how)
  const form: VerbForm =
    verb?.form ??
    (/ing$/.test(word.folded) ? 'ing' : /ed$/.test(word.folded) ? 'past' : /[^s]s$/.test(word.folded) ? 's' : 'base')
  if (
    scan.form === null
      ? !beginsAfterAdjunct(scan, at, form)
      : form !== scan.form && !(form === 'past' && word.folded === verb?.base)
  )
    return -1
  if (verb?.noun) {
    const next = words[at + 1]
    const clear =
      next && (determiners.has(next.folded) || /^(?:to|with|on|for|at)$/.test(next.folded) || /^\d/.test(next.folded))
    const paired = words[at - 1]?.folded === 'and' && scan.acts.at(-1)?.end === words[at - 2]?.end
    if (paired ? false : !clear || (form === 's' && scan.form === 'base')) return -1
  }
  return note(scan, at, form, afterPurpose(scan, at) ? 'purpose' : scan.how)
}

/** 'the ability to attend and listen': the second verb is no more of a statement than the first. */
function afterPurpose({ words, acts }: Scan, at: number): boolean {
  const last = acts.at(-1)
  return last?.how === 'purpose' && words[at - 1]!.folded === 'and' && last.end === words[at - 2]?.end
}

/** 'Given sentence starters, writes a paragraph', 'With a frame, write two sentences'. */
function beginsAfterAdjunct({ words, sentence }: Scan, at: number, form: VerbForm): boolean {
  if (!words[at]!.before.includes(',')) return false
  const opener = words[sentence]!.folded
  const adjunct =
    prepositions.has(opener) || conditional.has(opener) || opener === '' || /^(?:given|using)$/.test(opener)
  return form === 's' || (form === 'base' && adjunct && determiners.has(words[at + 1]?.folded ?? ''))
}

/** 'attention, listening and understanding': fields of ability that end in -ing. */
function isAbilityNoun(words: readonly Token[], at: number): boolean {
  const next = words[at + 1]
  return opensAbility(words, at) && (!next || opensClause(next) || /^(?:and|or|skills?|of|in)$/.test(next.folded))
}
