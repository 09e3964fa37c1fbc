import type { Passage } from '../plan/passage.js'
import type { Need } from '../plan/plan.js'
import { remembered } from '../text/remembered.js'
import { effectIn } from './need-effect.js'
import { type Label, labelsIn } from './need-label.js'

/** What a need names (diagnoses, areas, scores) and where it says what that means for the child. */
export type NeedReading = {
  readonly labels: readonly Label[]
  readonly effect: Passage | null
  readonly absent: boolean
}

/** 'No concerns about hearing', 'no diagnosis of autism': what is named after it is denied. */
const denial =
  /\b(?:no (?:\w+ ){0,4}(?:needs?|concerns?|difficult(?:y|ies)|conditions?|diagnos[ie]s|impairments?|allerg(?:y|ies)|issues?|problems?|symptoms?|(?:health |further |medical )?input)\b|^none\b|none (?:known|identified|reported|noted)|n\/a)/i
const over =
  /\b(?:not (?:known to|applicable|required)|nothing (?:more )?(?:is )?needed|resolved|outgr(?:own|ew)|within normal limits|is normal|up to date|good health)\b/i

/** Reads one need; kept for each need. */
export const readNeed = remembered((need: Need): NeedReading => {
  const labels = labelsIn(need.passage)
  return {
    labels,
    effect: labels.length ? effectIn(need.passage, labels) : null,
    absent: isAbsent(need.passage, labels) || isAreaHeading(need.passage, labels),
  }
})

/** 'Sensory and physical; self-care': the form's name of an area, with no sentence made of it. */
function isAreaHeading({ start, text }: Passage, labels: readonly Label[]): boolean {
  if (/[.!?]$/.test(text.trim()) || !labels.length || !labels.every(({ kind }) => kind === 'area')) return false
  if (labels.some((label) => /need|difficult|disab|\b[A-Z]{2,}\b/.test(label.text))) return false
  const rest = labels.reduceRight(
    (left, label) => left.slice(0, label.start - start) + left.slice(label.end - start),
    text,
  )
  return /^(?:\W|and|or|self|care|independence|area|of|need|needs|\d)*$/i.test(rest)
}

/** Whether the item states no need: its labels are denied, or are told as over. */
function isAbsent({ start, text }: Passage, labels: readonly Label[]): boolean {
  const match = denial.exec(text)
  return over.test(text) || (match !== null && !labels.some((label) => label.end <= start + match.index))
}
