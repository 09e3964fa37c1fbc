import { opensClause, type Token } from '../../text/tokens.js'
import { verbOf } from '../../text/verbs.js'
import { note } from './note.js'
import { determiners, prepositions } from './plain-words.js'
import { isKnownPredicate } from './predicate.js'
import { type Scan, subjectWords } from './scan.js'
import { subjectIn } from './subject.js'

/** 'when', 'that', 'so that': what follows is a condition or a purpose. */
export function subordinate(scan: Scan, at: number): number {
  const { words } = scan
  const word = words[at]!
  const next = words[at + 1]?.folded
  if (word.folded === 'so') {
    if (next === 'as') return at
    const ahead = words.slice(at, at + 6)
    if (next === 'that' || ahead.some(({ folded }) => folded === 'can')) scan.how = 'purpose'
    return next === 'that' ? at + 1 : at
  }
  if (word.folded === 'that' && !stated(scan) && announces(words[at - 1])) return at
  if (word.folded === 'that' && determiners.has(words[at + 1]?.folded ?? '') === false && scan.how === 'purpose')
    return at
  if (scan.how === 'main' || scan.how === 'means') scan.how = 'condition'
  scan.waiting = at
  return at
}

/** 'It is hoped that', 'The aim is that', or 'That' at the very start. */
function announces(previous: Token | undefined): boolean {
  return (
    !previous ||
    /^(?:be|expected|hoped|hope|anticipated|intended|planned|agreed|aim|goal|outcome|target)$/.test(previous.folded)
  )
}

/** Whether the sentence has said anything yet: not in 'It is expected that', 'The aim is that'. */
function stated({ words, sentence, acts }: Scan): boolean {
  return acts.some(({ start, kind, how }) => start >= words[sentence]!.start && how === 'main' && kind !== 'neutral')
}

/** 'To read …', 'For Zara to be …', 'is to eat', 'so as to', 'skills to help him'. */
export function infinitive(scan: Scan, at: number): number {
  const { words } = scan
  const next = words[at + 1]
  if (!next || determiners.has(next.folded) || /^\d/.test(next.folded) || next.upper || prepositions.has(next.folded))
    return at
  const known =
    verbOf(next.folded)?.form === 'base' ||
    isKnownPredicate(words, at + 1) ||
    next.folded === 'be' ||
    next.folded === 'feel'
  const previous = words[at - 1]
  const start =
    at === scan.sentence ||
    (previous && /^(?:and|or|but)$/.test(previous.folded) && scan.form === 'base' && scan.how === 'main')
  const plain = known || determiners.has(words[at + 2]?.folded ?? '')
  const led = previous !== undefined && plain && (previous.folded === 'be' || isForTo(scan, at))
  const again =
    scan.infinitive && previous !== undefined && (opensClause(words[at]!) || /^(?:and|or|but)$/.test(previous.folded))
  if (start || led || again) {
    scan.infinitive = true
    if (led && previous!.folded !== 'be')
      scan.subject = subjectIn(subjectWords(scan, at).filter(({ folded }) => folded !== 'for')) ?? scan.subject
    return note(scan, at + 1, 'base')
  }
  return known ? note(scan, at + 1, 'base', scan.how === 'condition' ? 'condition' : 'purpose') : at
}

/** 'For Toby to', 'Freya to', 'want him to', 'School to'. */
function isForTo({ words, sentence, acts }: Scan, at: number): boolean {
  const opener = words[sentence]!
  if (acts.some(({ start, how }) => start >= opener.start && how === 'main')) return false
  return (
    at - sentence <= 7 &&
    (opener.folded === 'for' ||
      at - sentence <= 4 ||
      words.slice(sentence, at).some(({ folded }) => /^(?:want|like)/.test(folded)))
  )
}
