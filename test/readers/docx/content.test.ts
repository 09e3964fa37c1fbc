import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, p, r, sdt, tbl, tc, tr } from '../../support/docx.js'

const blocksOf = (body: string) => readDocx(docx(body)).blocks
const prompt = '<w:showingPlcHdr/>'
const box = (checked: string) => `<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`

test('reads filled form fields around paragraphs, words, rows and cells', () => {
  const table = tbl(sdt(tr(['row'])), tr([sdt(tc('cell'))]))
  const blocks = blocksOf(sdt(p('block')) + p(`${r('in ')}${sdt(r('line'))}`) + table)
  expect(blocks.map(({ text }) => text)).toEqual(['block', 'in line', 'row', 'cell'])
  expect(blocks.every(({ placeholder }) => !placeholder)).toBe(true)
  expect(blocks[3]!.cell).toMatchObject({ row: 1, column: 0 })
})

test('marks a block that is nothing but the prompt of an unfilled field', () => {
  const body = sdt(p('Click or tap here to enter text.'), prompt) + p(sdt(r('Enter a date'), prompt))
  expect(blocksOf(body).map(({ placeholder }) => placeholder)).toEqual([true, true])
})

test('marks the prompts of unfilled cells and rows', () => {
  const table = tbl(tr([sdt(tc('Choose an item.'), prompt), 'typed']), sdt(tr(['Repeat me']), prompt))
  expect(blocksOf(table).map(({ placeholder }) => placeholder)).toEqual([true, false, true])
})

test('keeps a prompt that stands beside words, in a block that is not a placeholder', () => {
  expect(blocksOf(p(`${r('Name: ')}${sdt(r('enter name'), prompt)}`))).toMatchObject([
    { text: 'Name: enter name', placeholder: false },
  ])
})

test('takes a filled field inside an unfilled one as filled', () => {
  expect(blocksOf(sdt(sdt(p('Autism'), ''), prompt))).toMatchObject([{ placeholder: false }])
})

test('shows check box controls as one mark, however they are drawn', () => {
  const drawn = r('<w:sym w:font="Wingdings 2" w:char="F052"/>')
  const body = p(`${sdt(r('☐'), box('0'))}${r(' Draft ')}${sdt(drawn, box('1'))}${r(' Final')}`)
  expect(blocksOf(body)).toMatchObject([{ text: '☐ Draft ☒ Final' }])
})

test('shows the value of a list', () => {
  const list = '<w:dropDownList><w:listItem w:displayText="Weekly" w:value="7"/></w:dropDownList>'
  expect(blocksOf(p(sdt(r('Weekly'), list)))).toMatchObject([{ text: 'Weekly', placeholder: false }])
})
