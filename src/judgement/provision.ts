import type { Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'
import { type Amount, type AmountKind, amountsIn } from '../text/amounts.js'
import { within } from '../text/sentences.js'
import { isProvision } from './provision-absence.js'
import { type Giver, giverOf, unnamedPeople } from './provision-giver.js'
import { type Hedge, hedgesIn } from './provision-hedge.js'
import { contentOf, type Nature, namesThing, natureOf } from './provision-nature.js'

/** What one provision says, slot by slot. */
export type ProvisionSlots = {
  readonly nature: Nature
  readonly giver: Giver
  /** The words for people that name nobody in particular ('school staff'), where they are all there is. */
  readonly unnamed: Passage | null
  readonly amounts: readonly Amount[]
  readonly often: boolean
  readonly long: boolean
  /** When or where a thing or way holds: 'fixed' for every lesson or each desk, 'loose' for "in lessons". */
  readonly when: 'fixed' | 'loose' | 'none'
  readonly hedges: readonly Hedge[]
}

/** One thing that is missing or left open, with the words that leave it open where there are any. */
export type Fault = {
  readonly slot: 'what' | 'who' | 'often' | 'long' | 'when' | 'hedge'
  readonly words: Hedge | null
}

export type ProvisionReading = ProvisionSlots & { readonly faults: readonly Fault[] }

const known = new WeakMap<Provision, ProvisionReading | null>()

/** Reads one provision with its cells and leads; null where the item provides nothing ("None", "No provision required"). */
export function readProvision(provision: Provision): ProvisionReading | null {
  const before = known.get(provision)
  if (before !== undefined) return before
  const read = isProvision(provision) ? reading(provision) : null
  known.set(provision, read)
  return read
}

function reading(provision: Provision): ProvisionReading {
  const slots = slotsOf(provision)
  return { ...slots, faults: faultsOf(provision, slots) }
}

function slotsOf({ passage, who, often, leads, section }: Provision): ProvisionSlots {
  const parts = [passage, who, often, ...leads].filter((part): part is Passage => part !== null)
  const amounts = parts.flatMap((part) => amountsIn(part))
  const occasion = fixedOccasion(amounts)
  const giver = giverOf(passage, who, section !== null && section !== 'F')
  return {
    nature: natureOf(passage, amounts, section === 'G'),
    giver,
    unnamed: giver === 'unnamed' ? unnamedPeople([...(who ? [who] : []), passage]) : null,
    amounts,
    often: occasion || inDays(amounts) || has(amounts, 'frequency', 'total', 'count', 'standing', 'date'),
    long:
      has(amounts, 'duration', 'total', 'standing') ||
      inLessons(amounts) ||
      atTimes(amounts) ||
      (attends.test(passage.text) && has(amounts, 'frequency')),
    when:
      occasion || has(amounts, 'standing', 'frequency', 'total', 'clock')
        ? 'fixed'
        : has(amounts, 'occasion', 'date') || onCue.test(passage.text)
          ? 'loose'
          : 'none',
    hedges: parts.flatMap((part) => hedgesIn(part, amountsIn(part))),
  }
}

/** A sentence that begins with its occasion: 'When she shows her card the teacher lets her go'. */
const onCue =
  /(?:^|[.;] )(?:when|whenever|if|after|before|once|as soon as) (?!(?:needed|required|necessary|possible|appropriate)\b)[^.;]{8,}/i
const attends = /\b(?:days? a week|days? (?:per|each|every) week)\b/i
const has = (amounts: readonly Amount[], ...kinds: AmountKind[]) => amounts.some(({ kind }) => kinds.includes(kind))
const fixedOccasion = (amounts: readonly Amount[]) =>
  amounts.some(({ kind, limit }) => kind === 'occasion' && limit !== 'loose')
/** A number of lessons has its length from the timetable. */
const inLessons = (amounts: readonly Amount[]) =>
  amounts.some(({ kind, text }) => (kind === 'count' || kind === 'frequency') && /\b(?:lessons|periods)\b/i.test(text))

/** 'Five half-days' say how often as well as how long. */
const inDays = (amounts: readonly Amount[]) =>
  amounts.some(({ kind, text }) => kind === 'duration' && /(?:days|nights)$/i.test(text))

/** Two times of day or more: a routine is over when it is done. */
const atTimes = (amounts: readonly Amount[]) =>
  amounts.some(({ kind, text }) => kind === 'frequency' && /\d[.:]\d\d\D+\d/.test(text))

function faultsOf(provision: Provision, slots: ProvisionSlots): Fault[] {
  const fatal = slots.hedges.filter((hedge) => hedge.undone === 'never' && !isAside(provision, slots, hedge))
  const rest = firm(provision, slots) ? [] : restOf(provision, slots)
  return [...fatal.map((words): Fault => ({ slot: 'hedge', words })), ...rest]
}

/** Firm by a dose (who, how often, how long), or, for a thing or way, by when or where it holds. */
function firm(provision: Provision, slots: ProvisionSlots): boolean {
  const { giver, nature, often, long, when, amounts } = slots
  const dosed = often && (long || nature === 'review' || fixedOccasion(amounts))
  if (contentless(provision, slots)) return false
  if (dosed && (giver === 'named' || (nature === 'money' && long))) return true
  if (nature !== 'standing' || softHedges(slots).length > 0) return false
  if (when !== 'loose') return when === 'fixed'
  return giver === 'named' || namesThing(provision.passage) || contentOf(provision.passage, amounts).length >= 6
}

const softHedges = ({ hedges, when }: ProvisionSlots) =>
  hedges.filter(({ undone }) => undone === 'amount' || (undone === 'occasion' && when !== 'fixed'))

function restOf(provision: Provision, slots: ProvisionSlots): Fault[] {
  const { giver, nature, often, long } = slots
  const missing: Fault['slot'][] = contentless(provision, slots) ? ['what'] : []
  if (nature === 'standing') missing.push('when')
  else {
    if (giver !== 'named' && nature !== 'money') missing.push('who')
    if (!often) missing.push('often')
    if (!long && nature !== 'review') missing.push('long')
  }
  return [
    ...softHedges(slots).map((words): Fault => ({ slot: 'hedge', words })),
    ...missing.map((slot): Fault => ({ slot, words: null })),
  ]
}

/** "15 hours of teaching assistant support a week": an amount alone is not enough (Redbridge v HO). */
function contentless({ passage, leads }: Provision, { nature, amounts }: ProvisionSlots): boolean {
  if (nature === 'review' || nature === 'money') return false
  return [passage, ...leads].every((part) => contentOf(part, amounts).length === 0)
}

/** "… and the battery changed if need be", where the cells (or the brackets at the end) fix who and how often for the rest. */
function isAside({ passage, who, often }: Provision, { giver }: ProvisionSlots, hedge: Hedge): boolean {
  if (hedge.sort !== 'need' || giver !== 'named' || hedge.start < passage.start || hedge.end > passage.end) return false
  if (!/[,.;]\s/.test(passage.text.slice(0, hedge.start - passage.start))) return false
  const beside = who && often ? often : bracketed(passage)
  return beside !== null && has(amountsIn(beside), 'frequency', 'total', 'clock', 'occasion', 'standing')
}

function bracketed(passage: Passage): Passage | null {
  const last = /\([^()]{20,}\)\.?$/.exec(passage.text)
  return last && within(passage, last.index + 1, passage.text.length - 1)
}
