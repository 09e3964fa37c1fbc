import { reportOn } from '../../src/analyse.js'
import type { Finding } from '../../src/plan/finding.js'
import type { Report } from '../../src/plan/report.js'
import { fingerprint } from '../../src/rules/fingerprint.js'
import { documentOf, type Piece } from './document.js'

/** A finding of which only what matters is said; without a quote it is one of the whole section. */
export function findingOf(wanted: Partial<Finding>): Finding {
  const finding: Finding = {
    code: 'clarity.test',
    standard: 'QS2',
    severity: 'should-fix',
    section: null,
    quote: null,
    start: null,
    end: null,
    subject: null,
    message: 'What is wrong.',
    suggestion: 'What to do.',
    fingerprint: '',
    counted: true,
    ...wanted,
  }
  return { ...finding, fingerprint: fingerprint(finding.code, finding.section, finding.quote ?? finding.subject ?? '') }
}

/** The report on a document of these pieces, with these findings in place of the rules' own; quotes are found in its text. */
export function reportOf(pieces: readonly Piece[], findings: readonly Finding[] = []): Report {
  const report = reportOn(documentOf(pieces))
  return { ...report, findings: findings.map((finding) => placed(finding, report.text)) }
}

function placed(finding: Finding, text: string): Finding {
  if (finding.quote === null) return finding
  const start = text.indexOf(finding.quote)
  if (start < 0) throw new Error(`“${finding.quote}” is not in the document`)
  return { ...finding, start, end: start + finding.quote.length }
}
