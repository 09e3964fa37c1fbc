import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, p, r, sdt, t, tbl, tc } from '../../support/docx.js'

test('ends each block with a newline and leaves white space at its ends out', () => {
  const { text, blocks } = readDocx(docx(p('\u00a0 Needs \u200b') + p(' a \u00a0b ')))
  expect(text).toBe('Needs\na \u00a0b\n')
  expect(blocks.map(({ start, end }) => [start, end])).toEqual([
    [0, 5],
    [6, 10],
  ])
})

test('tells for each run where its text comes from, counting all that the file holds', () => {
  const skipped = `<mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('twice')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
  const body =
    p('') + p(`${r('  Amy')}${r(skipped)}<w:del>${r('once')}</w:del>${r(`${t(' reads')}<w:tab/>${t('well ')}`)}`)
  const { text, origins } = readDocx(docx(body))
  expect(text).toBe('Amy reads\twell\n')
  expect(origins).toEqual([
    { start: 0, end: 3, paragraph: 1, run: 0, at: 2 },
    { start: 3, end: 14, paragraph: 1, run: 4, at: 0 },
  ])
})

test('counts on inside a run that a field or ruby text breaks', () => {
  const ruby = `<w:ruby><w:rt>${r('x')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby>`
  expect(readDocx(docx(p(r(`${t('ab')}${ruby}${t('cd')}`)))).origins).toMatchObject([
    { start: 0, end: 2, run: 0, at: 0 },
    { start: 2, end: 6, run: 2, at: 0 },
    { start: 6, end: 8, run: 0, at: 2 },
  ])
})

const words = fc.string({ maxLength: 12 }).map((text) => text.replace(/[^\P{C}]/gu, ' '))
const run = fc.oneof(
  words.map((text) => r(t(text))),
  words.map((text) => r(t(text), '<w:b/>')),
  words.map((text) => r(t(text), '<w:vanish/>')),
  fc
    .constantFrom('<w:tab/>', '<w:br/>', '<w:noBreakHyphen/>', '<w:fldChar w:fldCharType="begin"/>')
    .map((one) => r(one)),
  words.map((text) => sdt(r(t(text)), '<w:showingPlcHdr/>')),
)
const paragraph = fc
  .tuple(fc.array(run, { maxLength: 4 }), fc.constantFrom('', '<w:outlineLvl w:val="0"/>', '<w:rPr><w:del/></w:rPr>'))
  .map(([runs, properties]) => p(runs.join('') || ' ', properties))
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    paragraph,
    fc
      .array(
        fc.array(
          fc
            .tuple(
              tie('block'),
              fc.constantFrom('', '<w:gridSpan w:val="2"/>', '<w:vMerge/>', '<w:vMerge w:val="restart"/>'),
            )
            .map(([inside, properties]) => tc(inside, properties)),
          { maxLength: 3 },
        ),
        { maxLength: 3 },
      )
      .map((rows) => tbl(...rows)),
  ),
}))

test('lays any body out so that every offset is true', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const document = readDocx(docx(p('Plan') + blocks.join('')))
      expect(document.blocks.map(({ text }) => `${text}\n`).join('')).toBe(document.text)
      for (const { start, end, text, cell } of document.blocks) {
        expect(document.text.slice(start, end)).toBe(text)
        expect(text).toBe(text.trim())
        expect(text).not.toBe('')
        const table = cell && document.tables[cell.table]!
        if (table) {
          expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(table.rows)
          expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(table.columns)
        }
      }
      let last = 0
      for (const { start, end } of document.origins) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThan(document.text.length)
    }),
  )
})
