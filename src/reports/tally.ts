import type { Finding, Severity } from '../plan/finding.js'
import { standards } from './words.js'

export const severities = ['must-fix', 'should-fix', 'consider'] as const satisfies readonly Severity[]

/** How many findings of each severity there are, and of all. */
export type Tally = Readonly<Record<Severity | 'all', number>>

/** Counts the findings that count. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const counted = findings.filter((finding) => finding.counted)
  const of = (severity: Severity) => counted.filter((finding) => finding.severity === severity).length
  return { 'must-fix': of('must-fix'), 'should-fix': of('should-fix'), consider: of('consider'), all: counted.length }
}

/** A tally for each quality standard, in their order. */
export function byStandard(findings: readonly Finding[]) {
  return standards.map((standard) => ({
    standard,
    tally: tallyOf(findings.filter((finding) => finding.standard === standard)),
  }))
}
