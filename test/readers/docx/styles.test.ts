import { expect, test } from 'vitest'
import { stylesIn } from '../../../src/readers/docx/styles.js'
import { parseXml } from '../../../src/readers/docx/xml.js'
import { part } from '../../support/docx.js'

const stylesOf = (inside: string) => stylesIn(parseXml(Buffer.from(part('styles', inside))))
const based = (id: string, on: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/>${inside}</w:style>`

test('follows the styles that a style is based on, the nearest first', () => {
  const size = (value: number) => `<w:rPr><w:sz w:val="${value}"/></w:rPr>`
  const styles = stylesOf(
    based('a', 'b') +
      based('b', 'c', size(20)) +
      based('c', 'd', `${size(40)}<w:pPr><w:outlineLvl w:val="2"/></w:pPr>`),
  )
  expect(styles.paragraph('a')).toMatchObject({ look: { size: 10 }, outline: 2, ids: ['a', 'b', 'c'] })
})

test('stops where styles are based on one another in a circle', () => {
  expect(stylesOf(based('a', 'b') + based('b', 'a')).paragraph('a').ids).toEqual(['a', 'b'])
})

test('stops where styles are based on one another without end', () => {
  const many = Array.from({ length: 5000 }, (_, index) => based(`s${index}`, `s${index + 1}`)).join('')
  expect(stylesOf(many).paragraph('s0').ids.length).toBeLessThan(100)
})

test('takes the default style for a paragraph whose style is missing', () => {
  const styles = stylesOf('<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:i/></w:rPr></w:style>')
  expect(styles.paragraph('gone').look.italic).toBe(true)
  expect(styles.paragraph(null).look.italic).toBe(true)
})

test('takes the list from one style and its level from another', () => {
  const list = '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'
  const level = '<w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>'
  expect(stylesOf(based('a', 'b', level) + based('b', '', list)).paragraph('a').place).toEqual({ list: '4', level: 2 })
})

test('does without styles', () => {
  expect(stylesIn(null).paragraph('Heading1')).toMatchObject({ outline: null, ids: [] })
})
