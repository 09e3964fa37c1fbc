import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, p, r, tbl, tr } from '../../support/docx.js'

const style = (type: string, id: string, inside: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}>${inside}</w:style>`
const bold = '<w:b/>'
const styles = [
  style('paragraph', 'Normal', '<w:rPr><w:sz w:val="24"/></w:rPr>'),
  style('paragraph', 'Heavy', `<w:basedOn w:val="Normal"/><w:rPr>${bold}<w:sz w:val="32"/></w:rPr>`),
  style('character', 'Strong', `<w:rPr>${bold}</w:rPr>`),
  style('character', 'Slanted', '<w:rPr><w:i/></w:rPr>'),
  style(
    'table',
    'Grid',
    `<w:tblStylePr w:type="firstRow"><w:rPr>${bold}</w:rPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:i/></w:rPr></w:tblStylePr>`,
  ),
].join('')
const lookOf = (paragraph: string, all = styles) => {
  const { bold, italic, size } = readDocx(docx(paragraph, { styles: all })).blocks[0]!
  return { bold, italic, size }
}

test('is bold where every visible character is', () => {
  expect(lookOf(p(r('all', bold) + r(' ') + r('of it', bold)))).toMatchObject({ bold: true })
  expect(lookOf(p(r('not', bold) + r(' all')))).toMatchObject({ bold: false })
})

test('is set apart as in bold where all of it is underlined', () => {
  const underlined = '<w:u w:val="single"/>'
  expect(lookOf(p(r('Diagnoses', underlined)))).toMatchObject({ bold: true })
  expect(lookOf(p(r('Not', underlined) + r(' all')))).toMatchObject({ bold: false })
  expect(lookOf(p(r('None', '<w:u w:val="none"/>')))).toMatchObject({ bold: false })
})

test('is bold and italic through styles', () => {
  expect(lookOf(p('a', '<w:pStyle w:val="Heavy"/>'))).toMatchObject({ bold: true, italic: false })
  expect(lookOf(p(r('a', '<w:rStyle w:val="Slanted"/>')))).toMatchObject({ bold: false, italic: true })
})

test('switches bold off where two styles switch it on, and where the run says so', () => {
  const heavy = '<w:pStyle w:val="Heavy"/>'
  expect(lookOf(p(r('a', '<w:rStyle w:val="Strong"/>'), heavy))).toMatchObject({ bold: false })
  expect(lookOf(p(r('a', '<w:b w:val="false"/>'), heavy))).toMatchObject({ bold: false })
})

test('takes the size from the run, the style, the defaults or the default style, in points', () => {
  expect(lookOf(p(r('a', '<w:sz w:val="19"/>')))).toMatchObject({ size: 9.5 })
  expect(lookOf(p('a', '<w:pStyle w:val="Heavy"/>'))).toMatchObject({ size: 16 })
  expect(lookOf(p('a'))).toMatchObject({ size: 12 })
  const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
  expect(lookOf(p('a'), defaults)).toMatchObject({ size: 11 })
})

test('gives the size of most characters, and 0 where the file does not say', () => {
  expect(lookOf(p(r('short', '<w:sz w:val="40"/>') + r('and much longer')))).toMatchObject({ size: 12 })
  expect(lookOf(p('a'), '')).toMatchObject({ size: 0 })
})

test('is bold in the first row and italic in the first column where the table’s style makes them so', () => {
  const grid = (look: string) =>
    tbl(`<w:tblPr><w:tblStyle w:val="Grid"/><w:tblLook ${look}/></w:tblPr>${tr(['a', 'b'])}${tr(['c', 'd'])}`)
  const looks = (look: string) =>
    readDocx(docx(grid(look), { styles })).blocks.map(({ bold, italic }) => [bold, italic])
  const whole = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ]
  expect(looks('w:firstRow="1" w:firstColumn="1"')).toEqual(whole)
  expect(looks('w:val="00A0"')).toEqual(whole)
  expect(looks('w:val="0000"').flat()).not.toContain(true)
})
