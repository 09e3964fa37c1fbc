import { opensClause, type Token } from '../../text/tokens.js'
import { type VerbForm, verbOf } from '../../text/verbs.js'
import { note } from './note.js'
import { headKind } from './nouns.js'
import { determiners, prepositions, pronouns } from './plain-words.js'
import { isGrowth, isKnownPredicate } from './predicate.js'
import { conditional, type Scan, subjectWords } from './scan.js'
import { subjectIn } from './subject.js'

/** 'Amy will [be able to] …', with what stands between two commas left out. */
export function modal(scan: Scan, at: number): number {
  const { words } = scan
  const inRelative = scan.waiting !== null && at - scan.waiting < 7 && !mainAfter(words[scan.waiting]!, words[at]!)
  if (!inRelative) {
    if (words[at]!.folded !== 'would' && scan.how === 'condition') scan.how = 'main'
    scan.subject = /'ll$/.test(words[at]!.folded) ? 'child' : (subjectIn(subjectWords(scan, at)) ?? scan.subject)
  }
  scan.waiting = null
  let head = at + 1
  if (words[head] && (opensClause(words[head]!) || prepositions.has(words[head]!.folded)))
    head = afterAside(words, head)
  return note(scan, head, 'base')
}

/** 'After lunch Amy will …': no 'will' belongs to a word of time or condition, so the statement begins. */
function mainAfter({ folded: opener }: Token, { folded: verb }: Token): boolean {
  return conditional.has(opener) && /^(?:will|shall|won't)$|'ll$/.test(verb)
}

/** 'will, by the end of the year, read …', 'will with support read …': where the verb stands. */
function afterAside(words: readonly Token[], from: number): number {
  for (let index = from + 1; index < Math.min(words.length, from + 16); index++) {
    const word = words[index]!
    if (opensClause(word) && (verbOf(word.folded)?.form === 'base' || isKnownPredicate(words, index))) return index
  }
  for (let index = from; index < Math.min(words.length, from + 10); index++) {
    const verb = verbOf(words[index]!.folded)
    if (verb?.form === 'base' && !verb.noun && !determiners.has(words[index - 1]?.folded ?? '')) return index
  }
  return from
}

/** 'Toby finishes', 'they use', 'he is', 'I get'. */
export function finite(scan: Scan, at: number, previous: Token): number {
  const { words } = scan
  const word = words[at]!
  if (growsOfItself(scan, at)) return note(scan, at, /s$/.test(word.folded) ? 's' : 'base')
  const person =
    pronouns.has(previous.folded) ||
    (previous.upper && previous.folded !== 'year' && !/'s?$/.test(previous.folded)) ||
    /^(?:child|person|pupil|student|staff|school|adults?)$/.test(previous.folded)
  if (!person || opensClause(word) || word.folded.length === 1) return at
  const verb = verbOf(word.folded)
  const plural = /^(?:i|they|we|you|staff|adults)$/.test(previous.folded)
  const form: VerbForm = plural ? 'base' : 's'
  const known =
    isKnownPredicate(words, at) && (plural ? !/(?:ed|ing)$/.test(word.folded) : /(?:[^s]s|has|had)$/.test(word.folded))
  const isBe = word.folded === 'be' && !/^(?:staff|adults)$/.test(previous.folded)
  if (!(verb?.form === form || known || isBe)) return at
  const hidden = scan.waiting !== null
  scan.waiting = null
  if (!hidden) {
    if (scan.how === 'condition') scan.how = 'main'
    scan.subject = subjectIn(subjectWords(scan, at)) ?? scan.subject
  }
  return note(scan, at, isBe ? 'base' : form)
}

/** 'Emotional regulation improves', 'her reading and spelling improve': a field of ability is the subject. */
function growsOfItself({ words, sentence, acts, waiting }: Scan, at: number): boolean {
  const opener = words[sentence]!
  if (
    waiting !== null ||
    opensClause(words[at]!) ||
    acts.some(({ start, how }) => start >= opener.start && how === 'main')
  )
    return false
  return isGrowth(words, at) && headKind(words.slice(sentence, at).filter(({ folded }) => folded)) !== null
}
