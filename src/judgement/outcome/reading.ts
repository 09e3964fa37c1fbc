import hopeRows from '#corpora/lexicons/long-hopes.json' with { type: 'json' }
import type { Passage } from '../../plan/passage.js'
import type { Outcome } from '../../plan/plan.js'
import { compileLexicon, type Match } from '../../text/lexicon.js'
import { isFirm, type Measure, measuresIn } from '../../text/measures.js'
import { remembered } from '../../text/remembered.js'
import { absolutesIn } from './absolutes.js'
import { actsIn } from './acts.js'
import { type LooseRow, looseIn } from './loose.js'
import { nominalAct } from './nominal.js'
import type { Figures } from './predicate.js'
import type { Act } from './scan.js'

/** What one outcome says: who does what, to which measure, and the words that leave it open. */
export type OutcomeReading = {
  readonly acts: readonly Act[]
  readonly measures: readonly Measure[]
  /** Words of degree, frequency or manner that no figure stands beside ('more often', 'regularly', 'appropriately'). */
  readonly loose: readonly Match<LooseRow>[]
  readonly absolutes: readonly Passage[]
  /** A sign with a figure tells that a change has come about ('as shown by his being in his seat on 16 mornings'). */
  readonly shown: boolean
  /** Words that look past the plan's own years ('one day', 'when I grow up'). */
  readonly hopes: readonly Passage[]
}

const hopes = compileLexicon(hopeRows)

/** Reads an outcome with the lead sentence over it. Kept for each outcome object. */
export const readOutcome = remembered((outcome: Outcome): OutcomeReading => {
  const { passage } = outcome
  const loose = looseIn(passage)
  const measures = measuresIn(passage).filter((measure) => isTarget(passage, measure, loose.length > 0))
  const beside = outcome.measure ? measuresIn(outcome.measure).filter(isFirm) : []
  const figures = figuresOf(measures)
  const acts = actsIn(passage, figures, leadsInto(outcome))
  return {
    acts: withMain(passage, acts, figures),
    measures: [...measures, ...beside],
    loose,
    absolutes: absolutesIn(passage, measures),
    shown: beside.length > 0 || isShown(passage, measures),
    hopes: hopes.find(passage),
  }
})

function figuresOf(measures: readonly Measure[]): Figures {
  if (measures.some(({ kind }) => kind === 'change' || kind === 'level')) return 'graded'
  return measures.some(isFirm) ? 'some' : 'none'
}

/** Not a figure of today's state ('more than the two that he knows') nor of the help that is given ('with 25 minutes of adult help'). */
function isTarget(passage: Passage, measure: Measure, compared: boolean): boolean {
  const before = passage.text.slice(0, measure.start - passage.start)
  const after = passage.text.slice(measure.end - passage.start)
  if (
    compared &&
    /\bthan\b[^,;.]*$/i.test(before) &&
    !/\b(?:more|less|fewer|later|longer) than(?: about| around)? $/i.test(before)
  )
    return false
  return !/^(?: (?:a|per|each|every) \p{L}+| daily| weekly)?(?: of)?(?: \p{L}+| 1:1| 1-1){0,3} (?:help|support|input|intervention|therapy|tuition|teaching)\b/iu.test(
    after,
  )
}

const sign =
  /\b(?:so (?:that|much)|such that|(?:as )?(?:shown|seen|evidenced|demonstrated|measured|indicated) (?:by|in|when|with)|meaning that|(?:we|you|staff|adults|school) (?:shall|will) (?:know|see))\b|:\s/i

function isShown(passage: Passage, measures: readonly Measure[]): boolean {
  const at = sign.exec(passage.text)?.index
  if (at === undefined) return false
  return measures.some((measure) => {
    const after = passage.text.slice(measure.end - passage.start, measure.end - passage.start + 40)
    const tally =
      /^(?: of)?(?: \p{L}+){0,3} (?:points?|levels?|sub-?levels?|targets?|goals?|progress)\b/iu.test(after) ||
      /\b(?:points?|levels?|sub-?levels?|targets?)\b/i.test(measure.text)
    return isFirm(measure) && measure.start - passage.start > at && !tally
  })
}

/** A lead that stops in mid-sentence: 'By the end of Year 6 Nia will:' */
function leadsInto({ leads }: Outcome): boolean {
  const last = leads.at(-1)?.text ?? ''
  return /\b(?:will|to|can|should|shall)(?: be able to)?\s*(?:[:…–-]|\.\.\.)*\s*$/i.test(last)
}

/** Without a verb of its own an outcome is read as a noun phrase; an opening participle may be all there is. */
function withMain(passage: Passage, acts: Act[], figures: Figures): Act[] {
  if (acts.some(({ how }) => how === 'main')) return acts
  const nominal = nominalAct(passage, figures)
  if (nominal) return [nominal, ...acts]
  return acts.map((act) => (act.how === 'means' ? { ...act, how: 'main' } : act))
}
