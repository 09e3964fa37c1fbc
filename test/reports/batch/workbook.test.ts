import { expect, test } from 'vitest'
import { readRow } from '../../../src/reports/batch/row.js'
import { workbookOf } from '../../../src/reports/batch/workbook.js'
import { findingOf, reportOf } from '../../support/report.js'
import { partsOf } from '../../support/word-comments.js'

const hostile = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1', '<b>&"\u0001', 'x'.repeat(40_000)]
const pieces = [
  'Draft plan dated 24/03/2026',
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
const report = reportOf(
  pieces,
  hostile.map((message) => findingOf({ message, section: 'B' })),
)
const dated = { ...report, dates: { ...report.dates!, own: { iso: '2026-03-24', passage: report.blocks[0]! } } }
const rows = [readRow('=cmd.docx', dated, []), readRow('b.docx', report, [])]
const bytes = await workbookOf(rows)
const parts = partsOf(bytes)
const sheet = (at: number) => parts[`xl/worksheets/sheet${at}.xml`]!
const strings = [...parts['xl/sharedStrings.xml']!.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map((match) => match[1])

test('the workbook has a sheet for each list, and one about them', () => {
  expect([...parts['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual([
    'Documents',
    'Findings',
    'By code',
    'By section',
    'By standard',
    'About',
  ])
})

test('text of a document is text and never a formula', () => {
  for (let at = 1; at <= 6; at++) expect(sheet(at)).not.toContain('<f>')
  expect(strings).toContain('=HYPERLINK("http://x","y")')
  expect(strings).toContain('@SUM(A1)')
  expect(strings).toContain('=cmd.docx')
})

test('no cell holds what a workbook cannot', () => {
  expect(strings).toContain('&lt;b&gt;&amp;"')
  expect(Math.max(...strings.map((text) => text!.length))).toBeLessThanOrEqual(32_767)
})

test('lists have filters, a frozen row of titles and widths', () => {
  for (let at = 1; at <= 5; at++) {
    expect(sheet(at)).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
    expect(sheet(at)).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
    expect(sheet(at)).toMatch(/<col min="1" max="1" width="\d+"/)
  }
  expect(parts['xl/workbook.xml']).toContain('_xlnm._FilterDatabase')
})

test('days are dates', () => {
  // Day 46,105 of Excel's calendar is 24 March 2026.
  expect(sheet(1)).toMatch(/<c r="F2" s="\d+"><v>46105<\/v><\/c>/)
  expect(parts['xl/styles.xml']).toContain('formatCode="dd/mm/yyyy"')
})

test('the same findings give the same bytes', async () => {
  expect(Buffer.from(await workbookOf(rows)).equals(Buffer.from(bytes))).toBe(true)
})
