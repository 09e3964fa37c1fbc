import closingRows from '#corpora/lexicons/closings.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon, type Row } from '../text/lexicon.js'
import { remembered } from '../text/remembered.js'
import { hoping } from './hopes.js'
import type { Mark, Marked } from './topics.js'

/** How what a mark names stands at the time of writing. */
export type Standing = 'present' | 'past' | 'negated' | 'hoped'

type ClosingKind = 'resolved' | 'normal' | 'managed' | 'not-needed' | 'met-elsewhere'

const closings = compileLexicon(closingRows as (Row & { kind: ClosingKind })[])

const clauseEnd = /[,;:–—]|\s-\s|\b(?:and|but|so|although|though|while|because|which|who|until|then)\b/giu
const denied =
  /(?:\b(?:no(?! one\b)|nil|without any|never had|never has|never been|not have|n['’]t have|not had|n['’]t had|n['’]t got|no longer (?:has|takes?|needs?|uses?|wears?|under)|not (?:currently )?(?:tak(?:e|ing)|on|under|prescribed|need|require|use|wear)|n['’]t (?:take|need|use)|free (?:of|from)|rul(?:ed|ing) out|nor any|is not|are not|isn['’]t|rather than)\b)(?:\s+[\p{L}\p{N}'’-]+){0,4}\s*$/iu
// Letters of the Latin script by their range: a long pattern with \p{L} in it takes ten times as long to compile.
const past =
  /\b(?:as an? (?:[a-zà-öø-ɏ]+ )?(?:baby|toddler|infant|child)|at birth|in infancy|when (?:he|she|they|I|[a-zà-öø-ɏ][a-zà-öø-ɏ]+) (?:was|were) (?:an? )?(?:baby|born|little|small|young|tiny|one|two|three|four|five|[a-zà-öø-ɏ]+ months|in (?:nursery|reception|year \d))|used to|in the past|previously|historically|years ago|at the age of|before (?:he|she|they) (?:was|were|started)|until (?:he|she|they) (?:was|were)|(?:first|early) (?:year|months|weeks|years) of|was born|were born|born at|after (?:his|her|their) birth|early childhood|in (?:his|her|their) first year)\b/i
const ongoing =
  /\b(?:since|still|now|currently|at present|continues?|remains?|ever since|each|every|daily|these days|this (?:year|term|week|month|winter|spring|summer|autumn)|today|ongoing|nowadays)\b/i

/** How the thing named at `mark` stands in its sentence. */
export function standingOf(sentence: Marked, mark: Mark): Standing {
  return standingAt(mark, sentence)
}

const standingAt = remembered((mark: Mark, sentence: Marked): Standing => {
  const at = mark.start - sentence.start
  const clause = clauseBefore(sentence.text, at)
  if (denied.test(clause)) return 'negated'
  if (past.test(sentence.text) && !ongoing.test(sentence.text)) return 'past'
  if (hopedFor(sentence, mark)) return 'hoped'
  return 'present'
})

/** The words between the last end of a clause and `at`. */
function clauseBefore(text: string, at: number): string {
  let from = 0
  for (const match of text.slice(0, at).matchAll(clauseEnd)) from = match.index + match[0].length
  return text.slice(from, at)
}

function hopedFor(sentence: Marked, mark: Mark): boolean {
  return hoping.find(sentence).some(({ end }) => {
    const from = mark.start - end
    if (from < 0 || clauseBefore(sentence.text, mark.start - sentence.start).length <= from) return false
    const between = sentence.text.slice(end - sentence.start, mark.start - sentence.start)
    return !ridOf.test(between) && !easing.test(sentence.text.slice(mark.end - sentence.start))
  })
}

/** Whoever hopes that the child 'will stop having' something, or that it 'will clear up', says that it is there. */
const ridOf =
  /\b(?:stops?|grows? out of|gets? over|be (?:free|rid) of|get rid of|no longer|fewer|less|cope with|control of)\b/iu
const easing =
  /^\s+(?:will|would|can|could|to|might)\s+(?:\p{L}+\s+)?(?:clear|go away|stop|settle|improve|ease|lessen|get better|come under|be (?:under|better|cured|controlled))\b/iu

/** What closes a sentence: it says itself that the need is over, looked after or calls for nothing. */
export function closingIn(sentence: Passage): ClosingKind | null {
  const found = closings
    .find(sentence)
    .filter(
      ({ start }) =>
        !/(?:\bnot|\bnever|n['’]t)(?: yet| been)?\s+$/iu.test(sentence.text.slice(0, start - sentence.start)),
    )
  return found.find(({ row }) => row.kind !== 'normal')?.row.kind ?? found[0]?.row.kind ?? null
}

const tells = ({ signs }: Mark) => signs.some(({ side, topic }) => side === 'need' && !topic.generic)

/**
 * The sentences of an item that still stand. One that closes ('This is resolved', 'the family manages it and needs nothing')
 * closes what it names and, where it names nothing, whatever stands before it.
 */
export function openSentences(sentences: readonly Marked[], reach: number = sentences.length): Marked[] {
  const closed = new Set<Marked>()
  sentences.forEach((sentence, index) => {
    const closing = closingIn(sentence)
    if (closing === null) return
    closed.add(sentence)
    if (closing === 'normal') return
    const own = new Set(sentence.marks.filter(tells).flatMap(({ signs }) => signs.map(({ topic }) => topic)))
    for (const before of sentences.slice(Math.max(0, index - reach), index)) {
      const shared = before.marks.some(({ signs }) => signs.some(({ topic }) => own.has(topic)))
      if (own.size === 0 || shared) closed.add(before)
    }
  })
  return sentences.filter((sentence) => !closed.has(sentence))
}
