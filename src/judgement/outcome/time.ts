import type { Passage } from '../../plan/passage.js'
import type { Outcome } from '../../plan/plan.js'
import { cellNamesTime, deadlinesIn, leadNamesTime, leftOpen } from '../../text/deadlines.js'

/** By when an outcome is to be reached. */
export type OutcomeTime = {
  /** The words that bind it in time, and where they stand: in the outcome, in its 'by when' cell or in a heading or lead sentence over it. */
  readonly bound: { readonly passage: Passage; readonly place: 'item' | 'by' | 'lead' } | null
  /** Words in the 'by when' cell or in the outcome that leave it open ('TBC', 'ongoing'). */
  readonly open: Passage | null
}

/** Reads the time of an outcome; the one that stands nearest counts. */
export function timeOf({ passage, by, measure, leads }: Outcome): OutcomeTime {
  if (by && cellNamesTime(by)) return { bound: { passage: by, place: 'by' }, open: null }
  const own = deadlinesIn(passage)[0] ?? (measure && deadlinesIn(measure)[0])
  if (own) return { bound: { passage: own, place: 'item' }, open: null }
  const lead = leads.findLast(leadNamesTime)
  if (lead) return { bound: { passage: lead, place: 'lead' }, open: null }
  return { bound: null, open: by ?? leftOpen(passage) }
}
