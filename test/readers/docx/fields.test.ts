import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, field, p, r } from '../../support/docx.js'

const textOf = (body: string) => readDocx(docx(body)).text
const mark = (type: string) => r(`<w:fldChar w:fldCharType="${type}"/>`)

test('shows the result of a field and not its code', () => {
  expect(textOf(p(`${r('Name: ')}${field('MERGEFIELD Forename', r('Amy'))}${r('.')}`))).toBe('Name: Amy.\n')
})

test('shows the result of a simple field', () => {
  expect(textOf(p(`<w:fldSimple w:instr="DATE">${r('3 May 2026')}</w:fldSimple>`))).toBe('3 May 2026\n')
})

test('hides a field inside the code of another', () => {
  const inner = field('MERGEFIELD Sex', r('F'))
  const code = `${mark('begin')}${r('<w:instrText>IF </w:instrText>')}${inner}${r('<w:instrText>="F" "she" "he"</w:instrText>')}`
  expect(textOf(p(`${code}${mark('separate')}${r('she')}${mark('end')}${r(' reads')}`))).toBe('she reads\n')
})

test('shows a result that runs over several paragraphs', () => {
  const first = p(`${mark('begin')}${r('<w:instrText>TOC</w:instrText>')}${mark('separate')}${r('Section A')}`)
  expect(textOf(first + p('Section B') + p(`${mark('end')}${r('Then')}`))).toBe('Section A\nSection B\nThen\n')
})

test('loses nothing after a field that never ends', () => {
  expect(textOf(p(`${r('one')}${mark('begin')}${r('<w:instrText>PAGE</w:instrText>')}`) + p('two'))).toBe('one\ntwo\n')
})

test('ignores the end of a field that never began', () => {
  expect(textOf(p(`${mark('separate')}${mark('end')}${r('text')}`))).toBe('text\n')
})

test.each([
  ['<w:default w:val="0"/>', '☐'],
  ['<w:default w:val="1"/>', '☒'],
  ['<w:default w:val="1"/><w:checked w:val="0"/>', '☐'],
  ['<w:default w:val="0"/><w:checked/>', '☒'],
])('shows an old-style check box of %s as %s', (settings, shown) => {
  const box = field('FORMCHECKBOX', null, `<w:ffData><w:checkBox>${settings}</w:checkBox></w:ffData>`)
  expect(textOf(p(`${box}${r(' Final')}`))).toBe(`${shown} Final\n`)
})

test('shows the chosen entry of an old-style list', () => {
  const list = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Draft"/><w:listEntry w:val="Final"/></w:ddList>'
  expect(textOf(p(field('FORMDROPDOWN', null, `<w:ffData>${list}</w:ffData>`)))).toBe('Final\n')
})

test('gives no block to an old-style text field that holds nothing but its spaces', () => {
  expect(textOf(p('Text') + p(field('FORMTEXT', r('\u2002\u2002\u2002\u2002\u2002'))))).toBe('Text\n')
})

test('shows the invitation of a field that only invites, as a placeholder', () => {
  const { blocks } = readDocx(docx(p(field('MACROBUTTON NoMacro [Click here and type name]', null))))
  expect(blocks).toMatchObject([{ text: '[Click here and type name]', placeholder: true }])
})
