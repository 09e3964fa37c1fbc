import type { Passage } from '../../plan/passage.js'
import { isFirm } from '../../text/measures.js'
import type { OutcomeReading } from './reading.js'
import type { Act } from './scan.js'

/** The act that makes an outcome provision: staff act, or the child is given something, and nowhere does the child act. */
export function provisionIn(reading: OutcomeReading): Act | null {
  const main = reading.acts.filter((act) => act.how === 'main' && (act.kind !== 'neutral' || isGiving(act)))
  const first = main[0]
  if (!first || !isGiving(first)) return null
  const own = main.some(
    (act) => !isGiving(act) && act.kind !== 'aspiration' && act.kind !== 'vague' && act.kind !== 'change',
  )
  return own ? null : first
}

function isGiving({ kind, subject }: Act): boolean {
  return kind === 'receive' || subject === 'staff'
}

/** The act that makes an outcome an aspiration: a feeling or a hope, and no act or figure that would be a step to it. */
export function aspirationIn(reading: OutcomeReading): Passage | null {
  if (provisionIn(reading)) return null
  const main = reading.acts.filter(({ how, kind }) => how === 'main' && kind !== 'neutral')
  const first = main[0] ?? reading.acts[0] ?? reading.hopes[0]
  if (!first || reading.measures.some(isFirm)) return null
  if (reading.hopes.length > 0 && main.every(({ subject }) => subject !== 'staff')) return first
  return 'kind' in first && first.kind === 'aspiration' && !isSeen(reading) ? first : null
}

/** What makes an outcome unspecific: growth or a whole field, and no act. */
export function vagueIn(reading: OutcomeReading): Act | null {
  if (provisionIn(reading) || aspirationIn(reading) || isSeen(reading)) return null
  const main = reading.acts.filter(({ how, kind }) => how === 'main' && (kind === 'change' || kind === 'vague'))
  const firm = reading.measures.some(isFirm)
  if (firm && (!main.some(({ hard }) => hard) || reading.shown)) return null
  // 'Remains calm at all times' can be told well enough; what is wrong is the absolute.
  if (reading.absolutes.length > 0 && !main.some(({ kind }) => kind === 'change')) return null
  return main[0] ?? null
}

/** Whether any act is stated that can be seen done or not done. */
function isSeen({ acts, measures }: OutcomeReading): boolean {
  const firm = measures.some(isFirm)
  // What stands before the statement is only its circumstance: 'By working with the therapist Amina will improve'.
  const from = acts.find(({ how }) => how === 'main')?.start ?? 0
  return acts.some(
    ({ kind, how, start }) =>
      kind === 'act' && (how === 'main' || (how === 'means' && start > from) || (how === 'purpose' && firm)),
  )
}

/** The words that leave open when an outcome has been met; null where a figure, a level or a plain act tells it. */
export function unmeasuredIn(reading: OutcomeReading): Passage | null {
  if (provisionIn(reading) || aspirationIn(reading)) return null
  const optional = reading.loose.find(({ row }) => row.kind === 'optional')
  if (optional && !reading.measures.some(({ kind }) => kind === 'ratio' || kind === 'percent')) return optional
  if (reading.measures.some(isFirm)) return null
  const vague = vagueIn(reading)
  if (vague) return vague
  const loose = reading.loose.find(({ row }) => row.kind !== 'how' || reading.measures.length === 0)
  return loose ?? reading.acts.find(({ degree, how }) => degree && how === 'main') ?? null
}

/** Words that demand perfection, and that no figure below the whole undoes. */
export function absoluteIn(reading: OutcomeReading): Passage | null {
  if (provisionIn(reading) || aspirationIn(reading)) return null
  return reading.absolutes[0] ?? null
}

/** Whether the outcome tells of something that the child is to do or become, and so can be out of reach. */
export function isOwnAct(reading: OutcomeReading): boolean {
  return provisionIn(reading) === null && aspirationIn(reading) === null
}
