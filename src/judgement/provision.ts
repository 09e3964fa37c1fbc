import { contains, type Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'
import { amountsIn } from '../text/amounts.js'
import { rolesIn } from '../text/people.js'
import { remembered } from '../text/remembered.js'
import { clausesIn, within } from '../text/sentences.js'
import { isProvision } from './provision-absence.js'
import { unnamedPeople } from './provision-giver.js'
import type { Hedge } from './provision-hedge.js'
import { contentOf, namesThing } from './provision-nature.js'
import { fixedOccasion, has, type ProvisionSlots, slotsOf } from './provision-slots.js'

/** One thing that is missing or left open, with the words that leave it open where there are any. */
export type Fault = {
  readonly slot: 'what' | 'who' | 'often' | 'long' | 'when' | 'hedge'
  readonly words: Hedge | null
}

export type ProvisionReading = ProvisionSlots & { readonly faults: readonly Fault[] }

/** Reads one provision with its cells and leads; null where the item provides nothing ("None", "No provision required"). */
export const readProvision = remembered((provision: Provision): ProvisionReading | null =>
  isProvision(provision) ? reading(provision) : null,
)

function reading(provision: Provision): ProvisionReading {
  const slots = slotsOf(provision)
  return { ...slots, faults: faultsOf(provision, slots) }
}

function faultsOf(provision: Provision, slots: ProvisionSlots): Fault[] {
  const fatal = slots.hedges.filter((hedge) => hedge.undone === 'never' && !isAside(provision, slots, hedge))
  const rest = firm(provision, slots) ? handedOn(provision, slots) : restOf(slots)
  return [...fatal.map((words): Fault => ({ slot: 'hedge', words })), ...rest]
}

/** "The therapist visits termly; the school carries it on regularly": the dose is one person's, the rest is left open. */
function handedOn({ passage }: Provision, { hedges }: ProvisionSlots): Fault[] {
  const loose = hedges.filter(({ sort }) => sort === 'frequency')
  if (loose.length === 0) return []
  return clausesIn(passage)
    .slice(1)
    .flatMap((clause) => {
      const hedge = loose.find((one) => contains(clause, one))
      const left = hedge && unnamedPeople([clause]) && rolesIn(clause).length === 0 && amountsIn(clause).length === 0
      return left ? [{ slot: 'hedge' as const, words: hedge }] : []
    })
}

/** Firm by a dose (who, how often, how long), or, for a thing or way, by when or where it holds. */
function firm(provision: Provision, slots: ProvisionSlots): boolean {
  const { giver, nature, often, long, when, amounts } = slots
  const dosed = often && (long || nature === 'review' || fixedOccasion(amounts))
  if (slots.contentless) return false
  if (dosed && (giver === 'named' || (nature === 'money' && long))) return true
  if (nature !== 'standing' || softHedges(slots).length > 0) return false
  if (when !== 'loose') return when === 'fixed'
  return giver === 'named' || namesThing(provision.passage) || contentOf(provision.passage, amounts).length >= 6
}

const softHedges = ({ hedges, when }: ProvisionSlots) =>
  hedges.filter(({ undone }) => undone === 'amount' || (undone === 'occasion' && when !== 'fixed'))

function restOf(slots: ProvisionSlots): Fault[] {
  const { giver, nature, often, long } = slots
  const missing: Fault['slot'][] = slots.contentless ? ['what'] : []
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
