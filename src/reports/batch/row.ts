import type { UnreadableCode } from '../../errors.js'
import type { Finding } from '../../plan/finding.js'
import type { Report } from '../../plan/report.js'
import { sortWords } from '../words.js'

/** What the lists over many documents keep of one: enough to count and to find it again, and no text but the findings' quotes. */
export type BatchRow = {
  /** Its path as given or found. */
  readonly file: string
  readonly error: { readonly code: UnreadableCode; readonly message: string } | null
  readonly sort: string
  readonly level: Report['level']
  readonly child: string
  readonly year: number | null
  /** ISO 8601, a day or a month. */
  readonly date: string | null
  readonly findings: readonly Finding[]
  readonly opinion: Report['opinion'] | null
  readonly warnings: readonly string[]
  /** Share of the words that a second reader found too; null where nothing was read. */
  readonly coverage: number | null
  /** The report files that were written for it, by name, in the folder of the lists. */
  readonly files: readonly { readonly title: string; readonly name: string }[]
}

export function readRow(file: string, report: Report, files: BatchRow['files']): BatchRow {
  const { child, dates, level, findings, coverage } = report
  return {
    file,
    error: null,
    sort: sortWords(report),
    level,
    child: [child?.names[0], child?.surname].filter(Boolean).join(' '),
    year: child?.year ?? null,
    date: dates?.own?.iso ?? null,
    findings,
    opinion: report.opinion ?? null,
    warnings: report.warnings.map(({ message }) => message),
    coverage,
    files,
  }
}

export function unreadRow(file: string, error: NonNullable<BatchRow['error']>): BatchRow {
  return {
    file,
    error,
    sort: 'Not read',
    level: null,
    child: '',
    year: null,
    date: null,
    findings: [],
    opinion: null,
    warnings: [],
    coverage: null,
    files: [],
  }
}
