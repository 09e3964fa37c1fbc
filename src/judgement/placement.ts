import type { Passage } from '../plan/passage.js'
import type { Plan } from '../plan/plan.js'
import { sectionOf } from '../plan/plan.js'

const open =
  /\b(?:to be (?:confirmed|named|decided|determined|agreed|completed|advised|added|discussed)|tbc|tba|(?:left|remains?|is|be) (?:deliberately |intentionally )?blank|left empty|not (?:yet )?(?:been )?(?:named|decided|known|applicable|agreed|identified)|no (?:school|placement|setting|college|institution)[^.]{0,40}\bnamed|(?:is|are|being|will be|has been|have been) consult(?:ed|ing)|consultation|will be (?:named|completed|entered|filled|decided|confirmed|added)|when the plan is (?:finalised|final)|in the final plan|once (?:the )?(?:parents?|family|consultation)|awaiting|n\/a|none|parental preference)\b/i
const kindOfSchool =
  /\b(?:mainstream|special|maintained|independent|academy|free|primary|secondary|infant|junior|nursery|further education|sixth[- ]form|specialist|residential|alternative)\b[^.\n]{0,60}\b(?:school|academy|college|nursery|setting|provision|placement|unit|base|institution)\b/i
const named =
  /\p{Lu}[\p{L}'’.-]+(?:\s+(?:of|the|and|\p{Lu}[\p{L}'’.-]+))*\s+(?:School|Academy|College|Nursery|Centre|Center|Primary|Juniors?|Infants?|High|Grammar|Campus|Unit|Pre-?school|Sixth Form|Trust|House|Foundry)\b|\b(?:EOTAS|EOTIS|[Ee]ducation otherwise than (?:at|in) (?:a )?school|[Ee]lective home education)\b/u

/** The line of Section I that names a school, or a type of one; null where none does. */
export function namedPlacement(plan: Plan): Passage | null {
  const lines = sectionOf(plan, 'I')?.lines.filter(({ role }) => role === 'content') ?? []
  return lines.find(({ text }) => namesPlacement(text)) ?? null
}

function namesPlacement(text: string): boolean {
  if (!/[\p{L}]{3}/u.test(text)) return false
  return text
    .split(/(?<=[.;])\s+/)
    .some((sentence) => !open.test(sentence) && (named.test(sentence) || kindOfSchool.test(sentence)))
}
