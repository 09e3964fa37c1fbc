import type { Finding } from '../plan/finding.js'
import type { Reviewable } from '../plan/plan.js'
import { LETTERS, type SectionLetter } from '../plan/section.js'
import { fingerprint } from './fingerprint.js'
import type { Remark, Rule } from './rule.js'
import { viewOf } from './view.js'

/** The findings of `rules` on a document, in the order of its sections and, within one, of the text. The same document always gives the same list. */
export function runRules(rules: readonly Rule[], document: Reviewable): Finding[] {
  return rules
    .filter((rule) => rule.kinds.includes(document.kind))
    .flatMap((rule) => rule.check(viewOf(document, rule.sections)).map((remark) => findingOf(rule, remark)))
    .sort(inReadingOrder)
}

function findingOf(rule: Rule, remark: Remark): Finding {
  const { passage, section } = remark
  const subject = remark.subject ?? null
  return {
    code: rule.code,
    standard: rule.standard,
    severity: rule.severity,
    section,
    quote: passage?.text ?? null,
    start: passage?.start ?? null,
    end: passage?.end ?? null,
    subject,
    message: remark.message ?? rule.what,
    suggestion: remark.suggestion ?? rule.fix,
    fingerprint: fingerprint(rule.code, section, passage?.text ?? subject ?? ''),
    counted: rule.uncounted === undefined,
  }
}

const order: readonly SectionLetter[] = [...LETTERS.slice(0, 7), 'H', ...LETTERS.slice(7)]

/**
 * Sorts findings for people: by section, then by place, then by code. Those of the whole document come first. What is equal in all
 * of these is of one rule and keeps the rule's own order, so that lists put together from stages sort as one list would.
 */
export function inReadingOrder(a: Finding, b: Finding): number {
  const rank = ({ section }: Finding) => (section === null ? -1 : order.indexOf(section))
  return (
    rank(a) - rank(b) ||
    (a.start ?? -1) - (b.start ?? -1) ||
    compared(a.code, b.code) ||
    compared(a.subject ?? '', b.subject ?? '')
  )
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
