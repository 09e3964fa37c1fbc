import type { Finding, Severity } from '../plan/finding.js'
import type { Report } from '../plan/report.js'
import { LETTERS, type SectionLetter } from '../plan/section.js'
import { opinionLine, opinionOn } from './opinion.js'
import { severityWords } from './words.js'

/** A finding as a note on the document itself: the stretch of the text that it stands on, and what it says, a line a paragraph. */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly lines: readonly string[]
}

/** Who the notes are from, in Word and in PDF viewers. */
export const author = 'Goldthread'

/** One mark for each finding, in the order of the findings: on its quote, or on its section's heading. */
export function marksOf(report: Report): Mark[] {
  return report.findings.map((finding) => ({
    ...placeOf(report, finding),
    severity: finding.severity,
    lines: linesOf(finding, opinionLine(opinionOn(report.opinion, finding))),
  }))
}

function linesOf(
  { severity, message, suggestion, code, standard, counted }: Finding,
  opinion: string | null,
): string[] {
  return [
    `${severityWords[severity]}: ${message}`,
    `How to mend it: ${suggestion}`,
    ...(opinion === null ? [] : [opinion]),
    `${standard}, ${code}${counted ? '' : ' (a hint, left out of every count)'}`,
  ]
}

function placeOf(report: Report, { start, end, section }: Finding): { start: number; end: number } {
  if (start !== null && end !== null) return { start, end }
  const block = report.blocks[headingOf(report, section)] ?? { start: 0, end: 0 }
  return { start: block.start, end: block.end }
}

/** The block of the section's heading; where the section is missing, of the one that it should follow; else the document's first. */
function headingOf({ sections }: Report, letter: SectionLetter | null): number {
  if (letter === null) return 0
  const order: readonly SectionLetter[] = [...LETTERS.slice(0, 7), 'H', ...LETTERS.slice(7)]
  const upTo = order.slice(0, order.indexOf(letter) + 1).reverse()
  for (const one of upTo) {
    const section = sections.find((found) => found.letter === one)
    if (section) return section.block
  }
  return 0
}
