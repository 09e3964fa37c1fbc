import type { Finding, Standard } from '../plan/finding.js'
import type { Passage } from '../plan/passage.js'
import type { Report } from '../plan/report.js'
import { rules } from '../rules/index.js'
import type { Rule } from '../rules/rule.js'
import { orderWords } from './order-words.js'

/** Something that was looked at and found in order, with the words of the document that show it. */
export type InOrder = {
  readonly standard: Standard
  readonly says: string
  /** How many items there are, and on how many of them nothing was found; null where the rule looks at the document as a whole. */
  readonly items: { readonly clear: number; readonly all: number } | null
  readonly evidence: readonly Passage[]
}

/** What the rules looked at without finding a fault: whole rules, and of rules about items the items that are clear. */
export function inOrder(report: Report): InOrder[] {
  const groups = new Map<string, Rule[]>()
  for (const rule of rulesFor(report)) {
    if (report.looked.some(({ code }) => code === rule.code))
      groups.set(saysOf(rule), [...(groups.get(saysOf(rule)) ?? []), rule])
  }
  return [...groups].flatMap(([says, own]) =>
    says.endsWith('.') ? wholeOrder(report, says, own) : itemOrder(report, says, own),
  )
}

function saysOf({ code, title }: Rule): string {
  return orderWords[code]?.order ?? `Nothing was found: ${title}.`
}

function wholeOrder(report: Report, says: string, own: readonly Rule[]): InOrder[] {
  if (found(report, own).length > 0) return []
  return [{ says, standard: own[0]!.standard, items: null, evidence: lookedBy(report, own) }]
}

function itemOrder(report: Report, says: string, own: readonly Rule[]): InOrder[] {
  const all = lookedBy(report, own)
  const clear = all.filter((passage) => !found(report, own).some((finding) => touches(finding, passage)))
  // What another rule faults is no example to show.
  const evidence = clear.filter((passage) => !report.findings.some((finding) => touches(finding, passage)))
  const items = { clear: clear.length, all: all.length }
  return clear.length === 0 ? [] : [{ says, standard: own[0]!.standard, items, evidence }]
}

function lookedBy({ looked }: Report, [first]: readonly Rule[]): readonly Passage[] {
  return looked.find(({ code }) => code === first?.code)?.passages ?? []
}

function found({ findings }: Report, own: readonly Rule[]): Finding[] {
  return findings.filter((finding) => own.some(({ code }) => code === finding.code))
}

/** The rules whose findings count, for this kind of document. */
export function rulesFor({ kind }: Report): Rule[] {
  return rules.filter((rule) => !rule.uncounted && rule.kinds.some((one) => one === kind))
}

function touches({ start, end }: Finding, passage: Passage): boolean {
  return start !== null && end !== null && start < passage.end && end > passage.start
}
