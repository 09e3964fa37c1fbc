import type { Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'
import type { Amount, AmountKind } from '../text/amount.js'
import { amountsIn } from '../text/amounts.js'
import { type Giver, giverOf, unnamedPeople } from './provision-giver.js'
import { type Hedge, hedgesIn } from './provision-hedge.js'
import { contentOf, type Nature, natureOf } from './provision-nature.js'

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
  /** An amount of help and no word on what is done in it: not enough (Redbridge v HO). */
  readonly contentless: boolean
}

/** Reads the slots of a provision from its words, its cells and the leads over it. */
export function slotsOf({ passage, who, often, leads, section }: Provision): ProvisionSlots {
  const parts = [passage, who, often, ...leads.filter(governs)].filter((part): part is Passage => part !== null)
  const amounts = parts.flatMap((part) => amountsIn(part))
  const occasion = fixedOccasion(amounts)
  const nature = natureOf(passage, amounts, section === 'G')
  const giver = giverOf(passage, who, section !== null && section !== 'F')
  return {
    nature,
    contentless:
      (nature === 'service' || nature === 'standing') &&
      [passage, ...leads].every((part) => contentOf(part, amounts).length === 0),
    giver,
    unnamed: giver === 'unnamed' ? unnamedPeople([...(who ? [who] : []), passage]) : null,
    amounts,
    often: occasion || inDays(amounts) || has(amounts, 'frequency', 'total', 'count', 'standing', 'date'),
    long:
      has(amounts, 'duration', 'total', 'standing') ||
      inLessons(amounts) ||
      atTimes(amounts) ||
      (attends.test(passage.text) && amounts.some(({ kind, text }) => kind === 'frequency' && /\bdays?\b/i.test(text))),
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
/** A heading or a lead-in ('Every day in class:'), not a paragraph about the section. */
const governs = ({ text }: Passage) => text.length <= 80
/** A course or a placement, whose days are as long as it is open. */
const attends =
  /\b(?:courses?|college|placement|place|internship|attends?|nursery|farm|centre|playscheme|play scheme)\b/i
/** Whether one of `amounts` is of one of `kinds`. */
export const has = (amounts: readonly Amount[], ...kinds: AmountKind[]) =>
  amounts.some(({ kind }) => kinds.includes(kind))
/** 'In every lesson', 'at each desk'. */
export const fixedOccasion = (amounts: readonly Amount[]) =>
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
