import { rules } from '../rules/index.js'
import type { PlacedFinding } from './placed.js'

/** Findings of one kind that have to be mended first; `says` is the finding's own message where it is the only one. */
export type MendGroup = { readonly says: string; readonly findings: readonly PlacedFinding[] }

/** What must be mended, by kind, in the order of the document. */
export function mendGroups(findings: readonly PlacedFinding[]): MendGroup[] {
  const first = findings.filter(({ finding }) => finding.severity === 'must-fix' && finding.counted)
  return [...new Set(first.map(({ finding }) => finding.code))].map((code) => {
    const own = first.filter(({ finding }) => finding.code === code)
    const message = own[0]!.finding.message
    if (own.length === 1) return { says: message, findings: own }
    const title = rules.find((rule) => rule.code === code)?.title ?? message
    return { says: `${title.replace(/\.$/, '')}, ${own.length} times`, findings: own }
  })
}
