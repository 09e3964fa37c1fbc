import type { Passage } from '../plan/passage.js'
import { opensClause, type Token } from '../text/tokens.js'
import { type VerbForm, verbOf } from '../text/verbs.js'
import {
  type ActKind,
  type Figures,
  headKind,
  isGrowth,
  isKnownPredicate,
  opensAbility,
  type Reading,
  readPredicate,
  readUndergone,
  serviceIn,
} from './outcome-kinds.js'
import { readNominal } from './outcome-phrase.js'
import { type Subject, subjectIn } from './outcome-subject.js'
import { determiners, plainWords, prepositions, pronouns } from './outcome-words.js'

/**
 * One thing that an outcome says somebody will do. `main`: the statement itself; `means`: how ('by counting', ', holding the rail');
 * `purpose`: what for ('so that he can …', 'to help …'); `condition`: when and with what, which states no act.
 */
export type Act = Passage & {
  readonly kind: ActKind
  readonly how: 'main' | 'means' | 'purpose' | 'condition'
  readonly subject: Subject | null
  readonly hard: boolean
  readonly degree: boolean
}

const modals = new Set("will shall can should could may must would won't can't cannot".split(' '))
const conditional = new Set(
  'when if before after until till while once whenever unless since because as than although where whether'.split(' '),
)
const relative = new Set('that which who whose whom what how why'.split(' '))
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

type Scan = {
  readonly passage: Passage
  readonly words: readonly Token[]
  readonly figures: Figures
  readonly acts: Act[]
  subject: Subject | null
  form: VerbForm | null
  how: Act['how']
  /** Where the present sentence, and the present clause in it, begin. */
  sentence: number
  clause: number
  /** The statement itself is put with 'to' ('To be …', 'For Zara to …'). */
  infinitive: boolean
  /** The index of a word such as 'when' or 'that' that waits for its verb. */
  waiting: number | null
}

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
  }
  if (open && words[0] && !modals.has(words[0].folded) && !startsSentence(words)) note(scan, 0, 'base')
  for (let at = 0; at < words.length; at++) at = Math.max(at, step(scan, at))
  return scan.acts
}

/** 'By the end of Year 9 Theo:' may govern a list of whole sentences. */
function startsSentence(words: readonly Token[]): boolean {
  return (
    words[0]!.upper &&
    (pronouns.has(words[0]!.folded) || modals.has(words[1]?.folded ?? '') || words[0]!.folded === 'to')
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
  } else if (scan.how !== 'main') scan.how = 'main'
  scan.clause = at
  scan.waiting = null
}

function isModal({ folded }: Token): boolean {
  return modals.has(folded) || /'ll$/.test(folded)
}

/** 'Amy will [be able to] …', with what stands between two commas left out. */
function modal(scan: Scan, at: number): number {
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

function subjectWords({ words, clause, sentence }: Scan, at: number): Token[] {
  const from = at === clause ? sentence : clause
  return words.slice(from, at).filter(({ folded }) => folded)
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

function subordinate(scan: Scan, at: number): number {
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
function infinitive(scan: Scan, at: number): number {
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

/** The first word of a sentence or of what follows a colon: 'Reads …', 'Improve …', 'Using … , Leo finishes'. */
function opening(scan: Scan, at: number): number {
  const { words } = scan
  const word = words[at]!
  const verb = verbOf(word.folded)
  const next = words[at + 1]
  if (/^(?:able)$/.test(word.folded)) return at
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
  return unknown && !pronouns.has(word.folded) && !conditional.has(word.folded) && /^[a-z]+$/.test(word.folded)
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

/** A verb joined to the one before: 'finds his bag and goes', ', pulls his trousers up', ', holding the rail'. */
function coordinate(scan: Scan, at: number): number {
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
  return note(scan, at, form)
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

/** 'Toby finishes', 'they use', 'he is', 'I get'. */
function finite(scan: Scan, at: number, previous: Token): number {
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

/** Notes the act whose verb stands at `at`, past what only leads to it ('be able to', 'continue to', 'have' of the perfect). */
function note(scan: Scan, at: number, form: VerbForm, how: Act['how'] = scan.how): number {
  const { words } = scan
  const head = passOver(words, at)
  const word = words[head]
  if (!word) return at
  const read = readAt(scan, head, at, form)
  const last = Math.min(read.last, words.length - 1)
  const start = words[Math.min(at, head)]!.start
  const end = words[last]!.end
  const text = scan.passage.text.slice(start - scan.passage.start, end - scan.passage.start)
  scan.acts.push({ ...actOf(scan, read), start, end, text, how })
  if (how === 'main') scan.form = head > at && form !== 's' ? (verbOf(word.folded)?.form ?? 'base') : form
  return last
}

/** The predicate at `head`; growth of what the subject names is read from the subject. */
function readAt(scan: Scan, head: number, at: number, form: VerbForm): Reading {
  const { words, figures, subject, sentence } = scan
  const read = readPredicate(words, head, figures)
  if (words[head]!.folded === 'be' && words[at - 2]?.folded === 'there')
    return readNominal(words, head + 1, figures) ?? read
  if (read.kind === 'serve')
    return { ...read, kind: subject === 'staff' || (subject === null && form === 'base') ? 'receive' : 'act' }
  if (words[read.last]?.folded === 'met' && words.slice(sentence, at).some(({ folded }) => folded === 'needs')) {
    return { ...read, kind: 'receive' }
  }
  if (read.kind !== 'change' || subject === 'child' || subject === 'staff') return read
  return readUndergone(
    words.slice(sentence, at).filter(({ folded }) => folded),
    read,
    figures,
  )
}

/** What a thing does ('this will help', 'incidents fall') is no act of the child's. */
const actOf = ({ subject }: Scan, { kind, hard, degree }: Reading) =>
  ({
    kind: subject === 'thing' && kind === 'act' && !degree ? 'neutral' : kind,
    hard,
    degree,
    subject,
  }) as const

function passOver(words: readonly Token[], at: number): number {
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
  if (/^(?:had|be|been|become|overcome|come|gone|done|got|made|taken|grown|learnt|built|risen|fallen)$/.test(folded))
    return true
  return (
    verbOf(folded)?.form === 'past' ||
    (/ed$/.test(folded) && !/^(?:need|bed|red|increased|improved|reduced|enhanced)$/.test(folded)) ||
    /^(?:increased|improved|reduced|enhanced)$/.test(folded)
  )
}
