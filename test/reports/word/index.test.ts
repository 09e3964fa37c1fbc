import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { wordReport } from '../../../src/reports/word/index.js'
import { findingOf, reportOf } from '../../support/report.js'
import { partsOf } from '../../support/word-comments.js'

const report = reportOf(
  [
    '# Amina’s draft plan',
    '# Section A: views',
    'Amina likes maps.',
    '# Section B: needs',
    'Amina finds reading hard.',
    '# Section C: health',
    'None.',
    '# Section D: care',
    'None.',
    '# Section E: outcomes',
    'Amina will read ten words.',
  ],
  [
    findingOf({
      section: 'G',
      code: 'section.missing',
      severity: 'must-fix',
      message: 'Section G is not in the plan.',
    }),
    findingOf({ section: 'B', quote: 'finds reading hard', message: 'Too short <&>\u0001 "so".' }),
  ],
)
const bytes = await wordReport('plans/amina.docx', report)
const { text, blocks } = readDocx(bytes)
const xml = partsOf(bytes)['word/document.xml']!

describe('the Word report', () => {
  test('has a title and headings in Word’s own styles', () => {
    expect(xml).toContain('<w:pStyle w:val="Title"/>')
    const headings = blocks.filter(({ kind }) => kind === 'heading').map((block) => [block.level, block.text])
    expect(headings).toContainEqual([1, 'At a glance'])
    expect(headings).toContainEqual([2, 'Section B: Special educational needs'])
    expect(headings).toContainEqual([1, 'What was not checked, or not fully read'])
  })

  test('marks the first row of every table as its header, to come again on each page', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables.length).toBeGreaterThan(4)
    for (const table of tables) expect(/<w:tr>.*?<\/w:tr>/s.exec(table)?.[0]).toContain('<w:tblHeader/>')
  })

  test('holds each finding with its words, what to do, and room for a decision', () => {
    const row = blocks.filter(({ cell }) => cell !== null).map((block) => block.text)
    expect(row).toContain('“finds reading hard”')
    expect(row).toContain('Too short <&> "so".')
    expect(row).toContain('How to mend it: What to do.')
    expect(row).toContain('Decision')
  })

  test('says what must be mended, and what people decide', () => {
    expect(text).toContain('What must be mended before the draft is issued')
    expect(text).toContain('Level 2 sign-off')
    expect(text).toContain('gives no grade')
  })

  test('names its language and title for those who hear it', () => {
    const parts = partsOf(bytes)
    expect(parts['word/styles.xml']).toContain('w:val="en-GB"')
    expect(parts['docProps/core.xml']).toContain('<dc:title>amina.docx: what to look at</dc:title>')
  })

  test('is the same bytes each time', async () => {
    expect(Buffer.from(await wordReport('plans/amina.docx', report)).equals(Buffer.from(bytes))).toBe(true)
  })
})
