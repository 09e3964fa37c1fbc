import type { UnreadableCode } from '../errors.js'
import type { Report, ReportLine } from '../plan/report.js'
import { sectionText } from '../plan/section.js'

/** The report as the line that `scan --format jsonl` prints; `file` is its path as given or found. */
export function reportLine(file: string, report: Report): ReportLine {
  const { kind, status, level, sections, findings, warnings, opinion } = report
  return {
    schema: 'goldthread.report/1',
    file,
    error: null,
    document: { kind, status, level },
    sections: sections.map((section) => ({
      letter: section.letter,
      heading: section.heading,
      text: sectionText(section),
    })),
    findings,
    warnings,
    ...(opinion ? { opinion } : {}),
  }
}

/** The line of a document that could not be read. */
export function errorLine(file: string, error: { code: UnreadableCode; message: string }): ReportLine {
  return { schema: 'goldthread.report/1', file, error: { code: error.code, message: error.message } }
}
