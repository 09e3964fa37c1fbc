import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { abstractNum, docx, item, num, p } from '../../support/docx.js'

const style = (id: string, inside: string) => `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`
const level = (value: number) => `<w:outlineLvl w:val="${value}"/>`

const styles = [
  style('H2', `<w:name w:val="heading 2"/>`),
  style('Letter', `<w:name w:val="Section letter"/><w:pPr>${level(0)}</w:pPr>`),
  style('Narrow', `<w:name w:val="Narrow letter"/><w:basedOn w:val="Letter"/>`),
  style('NotInToc', `<w:basedOn w:val="Letter"/><w:pPr>${level(9)}</w:pPr>`),
  style('Bulleted', `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`),
  style('Quiet', `<w:rPr><w:vanish/></w:rPr>`),
].join('')
const numbering = abstractNum(0, 'decimal %1.', 'lowerLetter %2)') + num(1, 0)

const kindsOf = (...paragraphs: readonly string[]) =>
  readDocx(docx(paragraphs.join(''), { styles, numbering })).blocks.map((block) => [block.kind, block.level])

test('knows headings by their style, its name or the style it is based on, and by their own level', () => {
  expect(kindsOf(p('a', styled('H2')), p('b', styled('Letter')), p('c', styled('Narrow')), p('d', level(3)))).toEqual([
    ['heading', 2],
    ['heading', 1],
    ['heading', 1],
    ['heading', 4],
  ])
})

test('takes the level of body text as no heading', () => {
  expect(kindsOf(p('a', styled('NotInToc')), p('b', `${styled('Letter')}${level(9)}`))).toEqual([
    ['paragraph', 0],
    ['paragraph', 0],
  ])
})

test('knows list items by their own list or their style, with their depth', () => {
  expect(kindsOf(item('a'), item('b', 1, 1), p('c', styled('Bulleted')))).toEqual([
    ['list-item', 1],
    ['list-item', 2],
    ['list-item', 1],
  ])
})

test('takes a paragraph that leaves its style’s list, or names one that is not there, as a paragraph', () => {
  const out = `${styled('Bulleted')}<w:numPr><w:numId w:val="0"/></w:numPr>`
  expect(kindsOf(p('a', out), item('b', 77))).toEqual([
    ['paragraph', 0],
    ['paragraph', 0],
  ])
})

test('keeps the number of a numbered heading', () => {
  const heading = `${level(0)}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`
  expect(readDocx(docx(p('Needs', heading), { numbering })).blocks).toMatchObject([{ kind: 'heading', label: '1.' }])
})

test('counts empty numbered paragraphs, as Word does, but not hidden ones', () => {
  const listed = '<w:numPr><w:numId w:val="1"/></w:numPr>'
  const hidden = p('', `${listed}<w:rPr><w:vanish/></w:rPr>`)
  const body = [item('one'), p('', listed), item('three'), hidden, p('', `${styled('Quiet')}${listed}`), item('four')]
  expect(readDocx(docx(body.join(''), { numbering, styles })).blocks.map(({ label }) => label)).toEqual([
    '1.',
    '3.',
    '4.',
  ])
})

test('gives no block to an empty paragraph', () => {
  expect(readDocx(docx(p('a') + p('') + p(' \t') + p('b'))).text).toBe('a\nb\n')
})

test('joins a large first letter to its paragraph', () => {
  const { text } = readDocx(docx(p('A', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('my reads.')))
  expect(text).toBe('Amy reads.\n')
})
