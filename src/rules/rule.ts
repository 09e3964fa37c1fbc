import type { Severity, Standard } from '../plan/finding.js'
import type { Passage } from '../plan/passage.js'
import type { Advice, Plan, Reviewable } from '../plan/plan.js'
import type { SectionLetter } from '../plan/section.js'
import type { Sketch } from '../plan/sketch.js'
import type { Check } from '../plan/stage.js'

/** What a rule hands back: where to look, and its own words for this case where it knows more than the rule in general. */
export type Remark = {
  /** What is quoted; null for a fault of the whole document. */
  readonly passage: Passage | null
  readonly section: SectionLetter | null
  readonly subject?: string
  /** Names the exact words at fault and what is missing. Without it, the rule's `what`. */
  readonly message?: string
  /** Without it, the rule's `fix`. */
  readonly suggestion?: string
}

export type Rule = {
  /** From the catalogue, or a hint of the project's own ('clarity.hard-to-read'). */
  readonly code: string
  readonly title: string
  readonly stage: Check
  readonly standard: Standard
  readonly severity: Severity
  readonly kinds: readonly Reviewable['kind'][]
  /** The only sections that the rule is shown. */
  readonly sections: readonly SectionLetter[]
  /** What is wrong, why it matters, how to mend it: for the person who wrote the text. */
  readonly what: string
  readonly why: string
  readonly fix: string
  /** A key of `corpora/sources/sources.json`. */
  readonly source: string
  /** Out of every count: a hint of the project's own, or a rule still on trial because its precision is under 0.7. */
  readonly uncounted?: 'hint' | 'experimental'
  readonly examples: { readonly flagged: readonly Sketch[]; readonly clear: readonly Sketch[] }
  readonly check: (document: Reviewable) => readonly Remark[]
}

/** A rule for plans and advice reports. */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** A rule that only plans are held against. */
export function definePlanRule(
  rule: Omit<Rule, 'kinds' | 'check'> & { kinds: ['plan']; check: (plan: Plan) => readonly Remark[] },
): Rule {
  return { ...rule, check: (document) => (document.kind === 'plan' ? rule.check(document) : []) }
}

/** A rule that only advice reports are held against. */
export function defineAdviceRule(
  rule: Omit<Rule, 'kinds' | 'check'> & { kinds: ['advice']; check: (advice: Advice) => readonly Remark[] },
): Rule {
  return { ...rule, check: (document) => (document.kind === 'advice' ? rule.check(document) : []) }
}
