import predicateRows from '#corpora/lexicons/outcome-predicates.json' with { type: 'json' }
import { compileLexicon, type Row } from '../../text/lexicon.js'
import type { Token } from '../../text/tokens.js'
import { verbOf } from '../../text/verbs.js'
import { abilities, attendsService, feelings, givenBy, headKind, nounPhrase, seesService, serviceIn } from './nouns.js'
import { prepositions } from './plain-words.js'

/**
 * What a verb and its object say of the child. `act`: something that can be seen done or not done; `change`: growth ('improve');
 * `vague`: a state of mind or a whole field ('engage', 'access the curriculum'); `aspiration`: a feeling or a long hope; `receive`:
 * being given something; `serve`: what others do for the child; `neutral`: says none of these ('do so', 'have a farm', 'be ten').
 */
export type ActKind = 'act' | 'change' | 'vague' | 'aspiration' | 'receive' | 'serve' | 'neutral'

/** `hard`: stays vague even with a figure; `degree`: an act of more or less of something that can be counted; `last`: index of the verb's last word. */
export type Reading = {
  readonly kind: ActKind
  readonly hard: boolean
  readonly degree: boolean
  readonly last: number
}

type PredicateRow = Row & { kind: ActKind | 'light' | 'serve'; hard?: boolean; down?: boolean }

const predicates = compileLexicon(predicateRows as PredicateRow[])

/** Abilities that a level or a rise from one figure to another makes specific. */
const graded =
  /^(?:reading|writing|spelling|maths|mathematics|english|numeracy|literacy|listening|attention|concentration|speech|phonics|comprehension|fluency|mobility|stamina)$/
const haveLike = new Set(
  'access accesses accessing accessed have has had having get gets getting got need needs require requires continue continues'.split(
    ' ',
  ),
)
const degrees = new Set('more less better increasingly fewer greater'.split(' '))
/** Words of growth before a noun: 'improved attention', 'greater confidence'. */
export const grownWords =
  /^(?:improved|increased|enhanced|better|greater|more|further|stronger|developed|growing|raised|wider|broader|deeper|strengthened|reduced|decreased|developing|improving|increasing)$/
const learners =
  /^(?:learner|reader|writer|speaker|communicator|traveller|thinker|listener|member|citizen|adult|person|individual)s?$/
const posts =
  /(?:helper|leader|buddy|monitor|councillor|ambassador|mentor|prefect|volunteer|captain|librarian|reserve|swimmer|member)$/
const jobs = /(?:er|or|ist|ian|man|woman|vet|chef|nurse|cook|officer|pilot|star|mechanic|paramedic|carer|hero|boss)$/

/** The figures that an outcome holds: none; some; or such as say from what to what or to which level ('from 40 to 60', 'Level 2'). */
export type Figures = 'none' | 'some' | 'graded'

/** Reads the predicate whose verb is `words[at]`. */
export function readPredicate(words: readonly Token[], at: number, figures: Figures): Reading {
  const word = words[at]
  if (!word) return reading('act', at)
  if (
    word.folded === 'be' ||
    word.folded === 'feel' ||
    /^(?:feel|seem|look|becom|becam|remain|stay)/.test(word.folded)
  ) {
    const state = readState(words, at)
    if (state) return state
  }
  const match = predicates.at(words, at)
  if (/^attend/.test(word.folded) && attendsService(words, at)) return reading('receive', at)
  if (
    (/^(?:see|sees|seen|saw)$/.test(word.folded) && seesService(words, at + 1)) ||
    (/^work/.test(word.folded) && words[at + 1]?.folded === 'with' && seesService(words, at + 2))
  )
    return reading('receive', at)
  if (!match) return reading(/^(?:be|do|does|doing|done)$/.test(word.folded) ? 'neutral' : 'act', at)
  const { row, last } = match
  if (row.kind === 'light') return readLight(words, at, last)
  if (row.kind === 'change') return readChange(words, last, row.down === true, figures)
  return { kind: row.kind, hard: row.hard === true, degree: false, last }
}

const reading = (kind: ActKind, last: number, hard = kind === 'change'): Reading => ({
  kind,
  hard,
  degree: false,
  last,
})

/** 'be' and 'feel' with what follows: a participle of giving, a feeling, a job, more or less of something. */
function readState(words: readonly Token[], at: number): Reading | null {
  const given = predicates.at(words, at)
  if (given && given.row.kind !== 'light' && given.row.kind !== 'serve' && given.last > at) {
    return {
      kind: given.row.kind,
      hard: given.row.hard === true || given.row.kind === 'change',
      degree: false,
      last: given.last,
    }
  }
  const isBe = words[at]!.folded === 'be'
  const passive = isBe ? predicates.at(words, at + 1) : null
  if (passive?.row.kind === 'change' && /ed$/.test(words[at + 1]!.folded)) return reading('change', passive.last)
  if (
    isBe &&
    verbOf(words[at + 1]?.folded ?? '')?.form === 'past' &&
    words[at + 2]?.folded === 'by' &&
    givenBy(words, at + 3)
  )
    return reading('receive', at + 1)
  let next = at + 1
  let more = false
  while (words[next] && /^(?:more|less|better|so|as|most|happily|much|a|an|bit|no|longer)$/.test(words[next]!.folded)) {
    if (degrees.has(words[next]!.folded)) more = true
    next++
  }
  const feeling = feelings.at(words, next)
  if (feeling && !(isBe && /^(?:understood|supported)$/.test(words[next]!.folded)))
    return reading(more && isBe ? 'change' : 'aspiration', feeling.last)
  if (/^feel/.test(words[at]!.folded)) return reading('aspiration', at)
  if (more && isBe && words[at + 1]!.folded !== 'no') return reading('change', next)
  if (/^becom|^becam|^be$/.test(words[at]!.folded)) return readRole(words, at)
  return null
}

/** 'be a vet', 'become a confident reader'. */
function readRole(words: readonly Token[], at: number): Reading | null {
  if (!/^an?$/.test(words[at + 1]?.folded ?? '')) return null
  const noun = nounPhrase(words, at + 2).at(-1)
  if (!noun) return null
  if (learners.test(noun.folded)) return nounPhrase(words, at + 2).length > 1 ? reading('change', at) : null
  return jobs.test(noun.folded) && !posts.test(noun.folded) ? reading('aspiration', at) : null
}

/** 'use', 'have', 'show', 'gain' …: what is meant stands in the object. */
function readLight(words: readonly Token[], at: number, last: number): Reading {
  const verb = words[at]!.folded
  const skip =
    /^(?:participat|tak|took|contribut)/.test(verb) && /^(?:in|to)$/.test(words[last + 1]?.folded ?? '') ? 2 : 1
  const object = nounPhrase(words, last + skip)
  if (haveLike.has(verb) && serviceIn(words, last + 1)) return reading('receive', last)
  if (object.length === 0 && words[last + 1]?.folded === 'and') return reading('neutral', last)
  const head = headKind(object)
  if (/^access/.test(verb)) return reading(head === null && object.length > 0 ? 'act' : 'vague', last, true)
  if (head === 'tally' && !/^(?:us|hav|has|had|get|got|show|mak)/.test(verb)) return reading('change', last)
  if (head === 'trait' || head === 'ability') {
    if (object.some(({ folded }) => grownWords.test(folded))) return reading('change', last)
    const hard = head === 'trait' && /^(?:ha|show|demonstrat|display|exhibit|gain|buil|gr[eo]w|maintain)/.test(verb)
    return { kind: 'vague', hard, degree: false, last }
  }
  if (
    head === 'context' &&
    !/^(?:lessons?|class(?:es)?|classroom)$/.test(object.at(-1)!.folded) &&
    /^(?:participat|tak|took|contribut|achiev|manag)/.test(verb)
  ) {
    return { kind: 'vague', hard: false, degree: false, last }
  }
  return reading(/^ha/.test(verb) ? 'neutral' : 'act', last)
}

/** A change is as good as an act where its object can be counted ('reduce hitting'), or has a size and a figure with it ('improve his spelling: 80 of 100 words'). */
function readChange(words: readonly Token[], last: number, down: boolean, figures: Figures): Reading {
  const object = clauseAfter(words, last + 1)
  // 'will improve across a range of activities', 'will progress in maths': what grows is the subject.
  if (!down && object[0] && prepositions.has(object[0].folded) && !/^(?:from|at)$/.test(object[0].folded))
    return reading('change', last)
  const countable = isCountable(object, figures) ?? (down && object.length > 0)
  return countable ? { kind: 'act', hard: false, degree: true, last } : reading('change', last)
}

/** Reads a change that the words before the verb undergo: 'his outbursts will reduce', 'her reading age to increase'. */
export function readUndergone(subject: readonly Token[], change: Reading, figures: Figures): Reading {
  return isCountable(subject, figures) ? { kind: 'act', hard: false, degree: true, last: change.last } : change
}

/** The first thing that a phrase names tells: something that is counted or done, or a field of ability; null where it names neither. */
function isCountable(phrase: readonly Token[], figures: Figures): boolean | null {
  for (let index = 0; index < phrase.length; index++) {
    const match = abilities.at(phrase, index)
    const { folded } = phrase[index]!
    if (match) {
      const { kind } = match.row
      if (kind === 'count' || (kind === 'scale' && figures !== 'none')) return true
      if (figures === 'graded' && graded.test(folded)) return true
      if (kind !== 'context') return false
      index = match.last
    } else if (verbOf(folded)?.form === 'ing' && isGerund(phrase, index)) return true
  }
  return null
}

/** 'reduce hitting', 'from counting to recalling', and not 'his starting point'. */
function isGerund(words: readonly Token[], at: number): boolean {
  return at === 0 || /^(?:by|from|to|of|and|or|when|at|than)$/.test(words[at - 1]!.folded)
}

function clauseAfter(words: readonly Token[], from: number): Token[] {
  const clause: Token[] = []
  for (let index = from; index < words.length; index++) {
    if (/[.;!?\n]/.test(words[index]!.before) && index > from) break
    clause.push(words[index]!)
  }
  return clause
}

/** Whether the word begins a predicate of the lexicons that is no bare act. */
export function isKnownPredicate(words: readonly Token[], at: number): boolean {
  return predicates.at(words, at) !== null
}

/** Whether the word begins a predicate of growth ('improves', 'makes progress'). */
export function isGrowth(words: readonly Token[], at: number): boolean {
  return predicates.at(words, at)?.row.kind === 'change'
}
