import type { Passage } from '../../plan/passage.js'
import { opensClause, type Token } from '../../text/tokens.js'
import { verbOf } from '../../text/verbs.js'
import { finite, modal } from './finite.js'
import { coordinate } from './joined.js'
import { note } from './note.js'
import { opening } from './opening.js'
import { plainWords, pronouns } from './plain-words.js'
import type { Figures } from './predicate.js'
import { type Act, conditional, isModal, relative, type Scan } from './scan.js'
import { infinitive, subordinate } from './subordinate.js'

/** The acts that `passage` states. `open`: a lead sentence ends in 'will' or 'to' before it. */
export function actsIn(passage: Passage, figures: Figures, open: boolean): Act[] {
  const words = plainWords(passage)
  const scan: Scan = {
    passage,
    words,
    figures,
    acts: [],
    subject: open ? 'child' : null,
    form: null,
    how: 'main',
    sentence: 0,
    clause: 0,
    waiting: null,
    infinitive: false,
    listing: false,
  }
  if (open && words[0] && !isModal(words[0]) && !startsSentence(words)) note(scan, 0, 'base')
  for (let at = 0; at < words.length; at++) at = Math.max(at, step(scan, at))
  return scan.acts
}

/** 'By the end of Year 9 Theo:' may govern a list of whole sentences. */
function startsSentence(words: readonly Token[]): boolean {
  return (
    words[0]!.upper &&
    (pronouns.has(words[0]!.folded) || (words[1] !== undefined && isModal(words[1])) || words[0]!.folded === 'to')
  )
}

/** Reads the word at `at`; hands back the index of the last word that is done with. */
function step(scan: Scan, at: number): number {
  const { words } = scan
  const word = words[at]!
  if (at > 0 && opensClause(word)) enterClause(scan, at)
  if (!word.folded) return at
  if (scan.acts.some(({ start, end }) => start <= word.start && word.end <= end)) return at
  if (isModal(word)) return modal(scan, at)
  if (conditional.has(word.folded) || relative.has(word.folded) || word.folded === 'so') return subordinate(scan, at)
  if (word.folded === 'including' || (word.folded === 'such' && words[at + 1]?.folded === 'as')) {
    scan.listing = true
    scan.how = 'condition'
    return at
  }
  if (word.folded === 'to') return infinitive(scan, at)
  const previous = words[at - 1]
  if (at === scan.sentence) return opening(scan, at)
  if (previous && /^(?:by|through|from|to)$/.test(previous.folded) && verbOf(word.folded)?.form === 'ing')
    return note(scan, at, 'ing', 'means')
  if (previous && (opensClause(word) || /^(?:and|or|but|then)$/.test(previous.folded))) {
    const done = coordinate(scan, at)
    if (done >= at) return done
  }
  return previous ? finite(scan, at, previous) : at
}

function enterClause(scan: Scan, at: number): void {
  const { before } = scan.words[at]!
  if (/[.!?\n•]/.test(before) || /[;:–—]|\s-\s/.test(before)) {
    scan.sentence = at
    scan.subject = /[.!?\n•]/.test(before) ? null : scan.subject
    scan.how = 'main'
    scan.listing = false
  } else if (scan.how !== 'main' && !scan.listing) scan.how = 'main'
  scan.clause = at
  scan.waiting = null
}
