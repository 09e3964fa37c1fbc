import absoluteRows from '#corpora/lexicons/absolutes.json' with { type: 'json' }
import comparisonRows from '#corpora/lexicons/comparisons.json' with { type: 'json' }
import hopeRows from '#corpora/lexicons/long-hopes.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import type { Outcome } from '../plan/plan.js'
import { compileLexicon, type Match, type Row } from '../text/lexicon.js'
import { isFirm, type Measure, measuresIn } from '../text/measures.js'
import { tokensIn } from '../text/tokens.js'
import { type Act, actsIn } from './outcome-acts.js'
import { nominalAct } from './outcome-nominal.js'

/** What one outcome says: who does what, to which measure, and the words that leave it open. */
export type OutcomeReading = {
  readonly acts: readonly Act[]
  readonly measures: readonly Measure[]
  /** Words of degree, frequency or manner that no figure stands beside ('more often', 'regularly', 'appropriately'). */
  readonly loose: readonly Match<LooseRow>[]
  readonly absolutes: readonly Passage[]
  /** Words that look past the plan's own years ('one day', 'when I grow up'). */
  readonly hopes: readonly Passage[]
}

export type LooseRow = Row & { readonly kind?: 'often' | 'how' }

const comparisons = compileLexicon(comparisonRows as LooseRow[])
const absolutes = compileLexicon(absoluteRows)
const hopes = compileLexicon(hopeRows)
const known = new WeakMap<Outcome, OutcomeReading>()

/** Reads an outcome with the lead sentence over it. Kept for each outcome object. */
export function readOutcome(outcome: Outcome): OutcomeReading {
  const before = known.get(outcome)
  if (before) return before
  const { passage } = outcome
  const measures = measuresIn(passage)
  const firm = measures.some(isFirm)
  const acts = actsIn(passage, firm, leadsInto(outcome))
  const reading: OutcomeReading = {
    acts: withMain(passage, acts),
    measures,
    loose: looseIn(passage),
    absolutes: absolutesIn(passage),
    hopes: hopes.find(passage),
  }
  known.set(outcome, reading)
  return reading
}

/** A lead that stops in mid-sentence: 'By the end of Year 6 Nia will:' */
function leadsInto({ leads }: Outcome): boolean {
  const last = leads.at(-1)?.text ?? ''
  return /\b(?:will|to|can|should|shall)(?: be able to)?\s*(?:[:…–-]|\.\.\.)*\s*$/i.test(last)
}

/** Without a verb of its own an outcome is read as a noun phrase; an opening participle may be all there is. */
function withMain(passage: Passage, acts: Act[]): Act[] {
  if (acts.some(({ how }) => how === 'main')) return acts
  const nominal = nominalAct(passage)
  if (nominal) return [nominal, ...acts]
  return acts.map((act) => (act.how === 'means' ? { ...act, how: 'main' } : act))
}

function looseIn(passage: Passage): Match<LooseRow>[] {
  return comparisons.find(passage).filter((match) => {
    const before = passage.text.slice(Math.max(0, match.start - passage.start - 24), match.start - passage.start)
    const after = passage.text.slice(match.end - passage.start, match.end - passage.start + 24)
    if (isQuoted(passage, match)) return false
    if (
      /\b(?:no|not|never|any|once|one|or|and|some|what is|nothing) $/i.test(before) &&
      /^(?:more|less|fewer|longer|further)$/i.test(match.text)
    )
      return /\band $/i.test(before)
    return (
      !/^ than (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a\b|an\b|half|once|twice)/i.test(after) &&
      !/^(?:\d+|two|three|four|five|six) $/i.test(before.slice(-6))
    )
  })
}

function isQuoted(passage: Passage, match: Passage): boolean {
  return tokensIn(passage).some(({ start, quoted }) => start === match.start && quoted)
}

function absolutesIn(passage: Passage): Passage[] {
  return absolutes.find(passage).filter((match) => {
    const before = passage.text.slice(Math.max(0, match.start - passage.start - 20), match.start - passage.start)
    const after = passage.text.slice(match.end - passage.start, match.end - passage.start + 30)
    if (isQuoted(passage, match)) return false
    if (/\b(?:almost|nearly|not|hardly|virtually|practically|has|have|had|is|was|are) $/i.test(before)) return false
    return (
      !/^ (?:\p{L}+ ){0,2}(?:more|less|fewer|later|longer|further) than\b/iu.test(after) && !/^ before\b/i.test(after)
    )
  })
}
