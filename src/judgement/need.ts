import type { Passage } from '../plan/passage.js'
import type { Need } from '../plan/plan.js'
import { effectIn } from './need-effect.js'
import { type Label, labelsIn } from './need-label.js'

/** What a need names (diagnoses, areas, scores) and where it says what that means for the child. */
export type NeedReading = {
  readonly labels: readonly Label[]
  readonly effect: Passage | null
  readonly absent: boolean
}

const absent =
  /\b(?:no (?:\w+ ){0,4}(?:needs?|concerns?|difficult(?:y|ies)|conditions?|diagnos[ie]s|impairments?|allerg(?:y|ies)|issues?|problems?|symptoms?|(?:health |further |medical )?input)\b|not (?:known|applicable|required|assessed)|none\b|n\/a|nothing (?:more )?(?:is )?needed|resolved|outgr(?:own|ew)|within normal limits|is normal|up to date|good health)/i
const known = new WeakMap<Need, NeedReading>()

/** Reads one need; kept for each need. */
export function readNeed(need: Need): NeedReading {
  const before = known.get(need)
  if (before) return before
  const labels = labelsIn(need.passage)
  const read: NeedReading = {
    labels,
    effect: labels.length ? effectIn(need.passage, labels) : null,
    absent: absent.test(need.passage.text),
  }
  known.set(need, read)
  return read
}
