import type { Finding, Severity } from '../plan/finding.js'
import type { ReportLine } from '../plan/report.js'
import { count, kindWords, severityWords } from './words.js'

const order: readonly Severity[] = ['must-fix', 'should-fix', 'consider']

/** The report on one document as lines for a terminal. */
export function textReport({ file, error, document, findings = [], warnings = [] }: ReportLine): string {
  if (error || !document) return `${file}\n  Not read: ${error?.message ?? ''}\n\n`
  const counted = findings.filter((finding) => finding.counted)
  const hints = findings.length - counted.length
  const totals = order
    .map((severity) => [severity, counted.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => `${number} ${severityWords[severity].toLowerCase()}`)
  const summary =
    document.kind === 'other'
      ? []
      : [`${count(counted.length, 'finding')}${totals.length ? `: ${totals.join(', ')}` : ''}`]
  return [
    file,
    `  ${kindWords(document)}`,
    ...warnings.map(({ message }) => `  Note: ${message}`),
    ...summary.map((line) => `  ${line}${hints ? ` (and ${count(hints, 'hint')})` : ''}`),
    ...counted.map(findingLine),
    '',
    '',
  ].join('\n')
}

/** One finding on one line, for a terminal. */
export function findingLine({ section, severity, code, quote, message }: Finding): string {
  const place = (section ?? '–').padEnd(3)
  const words = quote === null ? message : `“${shortened(quote)}”`
  return `  ${place} ${severityWords[severity].padEnd(10)} ${code.padEnd(26)} ${words}`
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ')
  return line.length <= 90 ? line : `${line.slice(0, 89)}…`
}
