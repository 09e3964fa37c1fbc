import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { abstractNum, docx, item, num, p } from '../../support/docx.js'

const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`
const labelsOf = (body: string, numbering: string, styles = '') =>
  readDocx(docx(body, { numbering, styles })).blocks.map(({ label, level }) => [label, level])

test.each([
  [`bullet \uf0b7|${font('Symbol')}`, '•'],
  [`bullet §|${font('Wingdings')}`, '•'],
  [`bullet o|${font('Courier New')}`, '•'],
  ['bullet •', '•'],
  ['bullet –', '–'],
])('shows the bullet of %j as %s', (level, shown) => {
  expect(labelsOf(item('x'), abstractNum(0, level) + num(1, 0))).toEqual([[shown, 1]])
})

test('takes the level of a numbered style from the list that is linked to it', () => {
  const levels = abstractNum(0, 'decimal %1.|<w:pStyle w:val="One"/>', 'decimal %1.%2|<w:pStyle w:val="Two"/>')
  const style = (id: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
  const body = p('a', '<w:pStyle w:val="One"/>') + p('b', '<w:pStyle w:val="Two"/>')
  expect(labelsOf(body, levels + num(1, 0), style('One') + style('Two'))).toEqual([
    ['1.', 1],
    ['1.1', 2],
  ])
})

test('finds the levels of a definition that stands for a numbering style', () => {
  const link = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Plan"/></w:abstractNum>'
  const styles =
    '<w:style w:type="numbering" w:styleId="Plan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const numbering = abstractNum(0, 'upperLetter %1.') + link + num(1, 0) + num(2, 5)
  expect(labelsOf(item('a') + item('b', 2), numbering, styles)).toEqual([
    ['A.', 1],
    ['B.', 1],
  ])
})

test('takes the older of two formats where the newer is one of Word’s own', () => {
  const custom = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="upperRoman"/></mc:Fallback></mc:AlternateContent>`
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${custom}<w:lvlText w:val="%1"/></w:lvl></w:abstractNum>${num(1, 0)}`
  expect(labelsOf(item('a'), numbering)).toEqual([['I', 1]])
})

test('keeps levels within those that Word has', () => {
  expect(labelsOf(item('a', 1, 999), abstractNum(0, 'decimal %1.') + num(1, 0))).toEqual([['', 9]])
})
