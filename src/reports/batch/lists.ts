import { basename } from 'node:path'
import type { Finding, Standard } from '../../plan/finding.js'
import { rules } from '../../rules/index.js'
import { opinionLine, opinionOn } from '../opinion.js'
import { severities, type Tally, tallyOf } from '../tally.js'
import { sectionWords, severityWords, standards, standardWords, yearWords } from '../words.js'
import type { BatchRow } from './row.js'
import { columns, type Table, type Value } from './table.js'

const severityColumns = [...severities.map((one) => [severityWords[one], 11] as const), ['All findings', 12] as const]

/** Every list over a batch. */
export function allLists(rows: readonly BatchRow[]): Table[] {
  return [documentList, findingList, codeList, sectionList, standardList].map((list) => list(rows))
}

/** One row for each document. */
export function documentList(rows: readonly BatchRow[]): Table {
  return {
    name: 'Documents',
    columns: columns(
      ['Document', 32],
      ['What it is', 22],
      ['Level', 8],
      ['Child or young person', 24],
      ['Year group', 11],
      ['Dated', 12],
      ...severityColumns,
      ...standards.map((standard) => [standard, 7] as const),
      ['Hints', 8],
      ['Words confirmed, %', 18],
      ['Notes', 60],
      ['Path', 48],
    ),
    rows: rows.map(documentValues),
  }
}

function documentValues(row: BatchRow): Value[] {
  const { file, error, sort, level, child, year, date, findings, warnings, coverage } = row
  const read = error === null
  const byStandard = standards.map((standard) => tallyOf(findings.filter((one) => one.standard === standard)).all)
  const counts = [...tallyValues(tallyOf(findings)), ...byStandard, findings.filter(({ counted }) => !counted).length]
  return [
    basename(file),
    sort,
    level,
    child,
    year === null || year > 0 ? year : yearWords(year),
    date === null ? null : dayOf(date),
    ...(read ? counts : counts.map(() => null)),
    coverage === null ? null : Math.floor(coverage * 1000) / 10,
    error?.message ?? warnings.join(' '),
    file,
  ]
}

function tallyValues(tally: Tally): number[] {
  return [...severities.map((one) => tally[one]), tally.all]
}

/** A day is a date, and a month without a day is words. */
function dayOf(iso: string): Value {
  return iso.length === 10 ? { day: iso } : iso
}

/** One row for each finding. */
export function findingList(rows: readonly BatchRow[]): Table {
  const asked = rows.some(({ opinion }) => opinion !== null)
  return {
    name: 'Findings',
    columns: columns(
      ['Document', 26],
      ['Child or young person', 22],
      ['Section', 9],
      ['Severity', 12],
      ['Standard', 10],
      ['Code', 26],
      ['What is wrong', 48],
      ['Words in the document', 60],
      ['How to mend it', 48],
      ['Counted', 9],
      ['Decision', 14],
      ['Reason or note', 30],
      ['Fingerprint', 18],
      ['Path', 40],
      ...(asked ? [['Second opinion', 48] as const] : []),
    ),
    rows: rows.flatMap((row) =>
      row.findings.map((finding) => [
        ...findingValues(row, finding),
        ...(asked ? [opinionLine(opinionOn(row.opinion ?? undefined, finding))] : []),
      ]),
    ),
  }
}

function findingValues({ file, child }: BatchRow, finding: Finding): Value[] {
  const { section, severity, standard, code, message, quote, suggestion, counted, fingerprint } = finding
  return [
    basename(file),
    child,
    section,
    severityWords[severity],
    standard,
    code,
    message,
    quote,
    suggestion,
    counted ? 'Yes' : 'No, a hint',
    null,
    null,
    fingerprint,
    file,
  ]
}

type Counted = { readonly row: BatchRow; readonly finding: Finding }

function countedIn(rows: readonly BatchRow[]): Counted[] {
  return rows.flatMap((row) => row.findings.filter(({ counted }) => counted).map((finding) => ({ row, finding })))
}

/** How often each code was found, and in how many documents; codes that were not found too. */
export function codeList(rows: readonly BatchRow[]): Table {
  const all = countedIn(rows)
  return {
    name: 'By code',
    columns: columns(
      ['Code', 28],
      ['What it means', 60],
      ['Standard', 10],
      ['Severity', 12],
      ['Findings', 10],
      ['Documents', 11],
    ),
    rows: rules
      .filter(({ uncounted }) => !uncounted)
      .map(({ code, title, standard, severity }) => {
        const own = all.filter(({ finding }) => finding.code === code)
        return [code, title, standard, severityWords[severity], own.length, documentsIn(own)]
      }),
  }
}

function documentsIn(own: readonly Counted[]): number {
  return new Set(own.map(({ row }) => row)).size
}

/** Counts for each section, those that no finding stands in left out. */
export function sectionList(rows: readonly BatchRow[]): Table {
  const all = countedIn(rows)
  const sections = [...Object.entries(sectionWords), [null, 'The document as a whole, and advice'] as const]
  return {
    name: 'By section',
    columns: columns(['Section', 9], ['What it is', 44], ...severityColumns, ['Documents', 11]),
    rows: sections.flatMap(([letter, words]) => {
      const own = all.filter(({ finding }) => finding.section === letter)
      return own.length === 0 ? [] : [[letter, words, ...countsOf(own)]]
    }),
  }
}

export function standardList(rows: readonly BatchRow[]): Table {
  const all = countedIn(rows)
  const row = (standard: Standard) => countsOf(all.filter(({ finding }) => finding.standard === standard))
  return {
    name: 'By standard',
    columns: columns(['Standard', 10], ['What it asks', 84], ...severityColumns, ['Documents', 11]),
    rows: [
      ...standards.map((standard) => [standard, standardWords[standard], ...row(standard)]),
      ['All', '', ...countsOf(all)],
    ],
  }
}

function countsOf(own: readonly Counted[]): number[] {
  return [...tallyValues(tallyOf(own.map(({ finding }) => finding))), documentsIn(own)]
}
