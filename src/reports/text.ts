import type { Finding, Severity } from '../plan/finding.js'
import type { Opinion, OpinionFinding } from '../plan/opinion.js'
import type { ReportLine } from '../plan/report.js'
import { opinionNotes, opinionOn, opinionSummary, verdictWords } from './opinion.js'
import { count, kindWords, severityWords } from './words.js'

const order: readonly Severity[] = ['must-fix', 'should-fix', 'consider']

/** The report on one document as lines for a terminal. */
export function textReport({ file, error, document, findings = [], warnings = [], opinion }: ReportLine): string {
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
    ...counted.flatMap((finding) => [findingLine(finding), ...opinionLine(opinion, finding)]),
    ...opinionLines(opinion, findings),
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

function opinionLine(opinion: Opinion | undefined, finding: Finding): string[] {
  const one = opinionOn(opinion, finding)
  return one && one.verdict !== 'agree' ? [`      ${verdictWords[one.verdict]}: ${one.reason}`] : []
}

/** The second opinion, apart from the findings and not counted with them. */
function opinionLines(opinion: Opinion | undefined, findings: readonly Finding[]): string[] {
  if (!opinion) return []
  return [
    '',
    `  Second opinion by a language model (${opinion.model}), not counted:`,
    `  ${opinionSummary(opinion, findings)}`,
    ...opinionNotes(opinion).map((note) => `  Note: ${note}`),
    ...opinion.findings.map(opinionFindingLine),
  ]
}

function opinionFindingLine({ section, about, quote, reason }: OpinionFinding): string {
  return `  ${(section ?? '–').padEnd(3)} Opinion    ${about.padEnd(26)} “${shortened(quote)}” ${reason}`
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ')
  return line.length <= 90 ? line : `${line.slice(0, 89)}…`
}
