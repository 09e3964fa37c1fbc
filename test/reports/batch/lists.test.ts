import { describe, expect, test } from 'vitest'
import { csvOf } from '../../../src/reports/batch/csv.js'
import { indexPage } from '../../../src/reports/batch/index-page.js'
import { codeList, documentList, findingList, sectionList, standardList } from '../../../src/reports/batch/lists.js'
import { readRow, unreadRow } from '../../../src/reports/batch/row.js'
import { findingOf, reportOf } from '../../support/report.js'

const pieces = [
  '# Draft plan',
  '# Section A',
  'x',
  '# Section B',
  'y',
  '# Section C',
  'z',
  '# Section D',
  'v',
  '# Section E',
  'w',
]
const findings = [
  findingOf({ code: 'section.missing', section: 'G', severity: 'must-fix' }),
  findingOf({ code: 'section.missing', section: 'J', severity: 'must-fix' }),
  findingOf({ code: 'voice.child-missing', section: 'A', standard: 'QS1' }),
  findingOf({ section: 'B', counted: false }),
]
const rows = [
  readRow('plans/amina.docx', reportOf(pieces, findings), [
    { title: 'Report', name: 'a%b #1.html' },
    { title: 'Word report', name: 'a.report.docx' },
  ]),
  readRow('plans/ben.docx', reportOf(pieces, findings.slice(0, 1)), []),
  unreadRow('plans/old.doc', { code: 'not-a-document', message: 'Save it as .docx.' }),
]

describe('the lists over a batch', () => {
  test('have one row for each document, with counts where it was read', () => {
    const { columns, rows: values } = documentList(rows)
    const at = (title: string) => columns.findIndex((column) => column.title === title)
    expect(values.map((row) => [row[0], row[at('Must fix')], row[at('All findings')], row[at('Hints')]])).toEqual([
      ['amina.docx', 2, 3, 1],
      ['ben.docx', 1, 1, 0],
      ['old.doc', null, null, null],
    ])
    expect(values[2]).toContain('Save it as .docx.')
  })

  test('have one row for each finding, hints among them', () => {
    expect(findingList(rows).rows).toHaveLength(5)
    for (const table of [documentList(rows), findingList(rows)])
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })

  test('count codes, sections and standards, each document once', () => {
    const of = (table: ReturnType<typeof codeList>, first: string) => table.rows.find((row) => row[0] === first)
    expect(of(codeList(rows), 'section.missing')?.slice(-2)).toEqual([3, 2])
    expect(of(codeList(rows), 'provision.vague')?.slice(-2) ?? [0, 0]).toEqual([0, 0])
    expect(of(sectionList(rows), 'G')?.slice(-2)).toEqual([2, 2])
    expect(of(standardList(rows), 'QS1')?.slice(-2)).toEqual([1, 1])
    expect(of(standardList(rows), 'All')?.slice(-2)).toEqual([4, 2])
  })
})

describe('CSV', () => {
  const csv = (...values: (string | number | null | { day: string })[]) =>
    csvOf({ name: 'x', columns: [{ title: 'A', width: 1 }], rows: [values] }).split('\r\n')[1]

  test('writes text in quotation marks, numbers and days plain', () => {
    expect(csv('a "b", c', 3, null, { day: '2026-03-24' })).toBe('"a ""b"", c",3,,2026-03-24')
  })

  test.each(['=1+1', '+44 20', '-1', '@SUM(1)', ' =1', '\t=1', '\r=1', '＝1+1', '\n=1'])('keeps %j text', (text) => {
    expect(csv(text)?.startsWith('"\'')).toBe(true)
  })

  test('leaves other text as it is', () => {
    expect(csv('5 - 3 = 2')).toBe('"5 - 3 = 2"')
  })
})

describe('the page over a batch', () => {
  const page = indexPage(rows, [{ title: 'Workbook', name: 'summary.xlsx' }])

  test('links to every file by a safe address', () => {
    expect([...page.matchAll(/href="(\.[^"]*)"/g)].map((match) => match[1])).toEqual([
      './summary.xlsx',
      './a%25b%20%231.html',
      './a.report.docx',
    ])
  })

  test('says which documents could not be read, and shows none of them as clean', () => {
    expect(page).toContain('1 document could not be read')
    expect(page).toContain('Save it as .docx.')
    expect(page).toMatch(/old\.doc.*?<td class="figure">–<\/td>/s)
  })

  test('runs no script but the one that sorts', () => {
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1]
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(script).toContain('aria-sort')
    expect(page).toMatch(/script-src &#39;sha256-/)
  })
})
