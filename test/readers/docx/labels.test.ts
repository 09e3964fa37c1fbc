import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { abstractNum, docx, item, num, p, r } from '../../support/docx.js'

const start = (level: number, value: number) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`
const outline = abstractNum(0, 'decimal %1.', 'decimal %1.%2', 'lowerLetter (%3)')

/** Labels of items given as 'list:level'. */
const labels = (numbering: string, ...items: readonly string[]) => {
  const body = items.map((one) => {
    const [id, level] = one.split(':').map(Number)
    return item('x', id, level)
  })
  return readDocx(docx(body.join(''), { numbering })).blocks.map(({ label }) => label)
}

test('counts each level and begins deeper ones anew', () => {
  expect(labels(outline + num(1, 0), '1:0', '1:1', '1:1', '1:2', '1:0', '1:1')).toEqual([
    '1.',
    '1.1',
    '1.2',
    '(a)',
    '2.',
    '2.1',
  ])
})

test('shows words around the number', () => {
  expect(labels(abstractNum(0, 'upperLetter Section %1') + num(1, 0), '1:0', '1:0')).toEqual(['Section A', 'Section B'])
})

test('goes on counting in another list of the same definition', () => {
  expect(labels(outline + num(1, 0) + num(2, 0), '1:0', '2:0', '1:0')).toEqual(['1.', '2.', '3.'])
})

test('begins anew where a list is first used that says so, and only there', () => {
  const numbering = outline + num(1, 0) + num(2, 0, start(0, 1))
  expect(labels(numbering, '1:0', '1:0', '2:0', '2:0', '1:0')).toEqual(['1.', '2.', '1.', '2.', '3.'])
})

test('begins a list anew once, at the level where it is first used', () => {
  const numbering = outline + num(1, 0) + num(2, 0, start(0, 1) + start(1, 1))
  expect(labels(numbering, '1:0', '2:0', '1:1', '1:1', '2:1')).toEqual(['1.', '1.', '1.1', '1.2', '1.3'])
})

test('begins at the number that the definition or the list gives', () => {
  const five = abstractNum(0, 'decimal %1.|<w:start w:val="5"/>')
  expect(labels(five + num(1, 0), '1:0', '1:0')).toEqual(['5.', '6.'])
  expect(labels(five + num(1, 0, start(0, 9)), '1:0', '1:0')).toEqual(['9.', '10.'])
})

test('counts definitions apart', () => {
  const numbering = outline + abstractNum(1, 'lowerRoman %1)') + num(1, 0) + num(2, 1)
  expect(labels(numbering, '1:0', '2:0', '1:0', '2:0')).toEqual(['1.', 'i)', '2.', 'ii)'])
})

test('makes the levels over a deeper one begin that was used before them', () => {
  expect(labels(outline + num(1, 0), '1:1', '1:1', '1:0')).toEqual(['1.1', '1.2', '2.'])
})

test('goes on with a level that never restarts, or restarts after another than the one over it', () => {
  const never = abstractNum(0, 'decimal %1.', 'decimal %2)|<w:lvlRestart w:val="0"/>')
  expect(labels(never + num(1, 0), '1:0', '1:1', '1:0', '1:1')).toEqual(['1.', '1)', '2.', '2)'])
  const first = abstractNum(0, 'decimal %1.', 'decimal %2.', 'decimal %3)|<w:lvlRestart w:val="1"/>')
  expect(labels(first + num(1, 0), '1:0', '1:1', '1:2', '1:1', '1:2', '1:0', '1:2')).toEqual([
    '1.',
    '1.',
    '1)',
    '2.',
    '2)',
    '2.',
    '1)',
  ])
})

test('shows all numbers in digits where a level asks for it', () => {
  const legal = abstractNum(0, 'upperRoman %1.', 'decimal %1.%2|<w:isLgl/>')
  expect(labels(legal + num(1, 0), '1:0', '1:1')).toEqual(['I.', '1.1'])
})

test('shows nothing for levels that have no number', () => {
  const numbering = abstractNum(0, 'none ', 'bullet •', 'decimal %1%2%3.') + num(1, 0)
  expect(labels(numbering, '1:0', '1:2')).toEqual(['', '1.'])
})

test('takes levels that a list replaces', () => {
  const level = '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1:"/></w:lvl>'
  const override = `<w:lvlOverride w:ilvl="0">${level}</w:lvlOverride>`
  expect(labels(outline + num(1, 0, override), '1:0', '1:1')).toEqual(['C:', 'C.1'])
})

test('counts the lists of a text box apart', () => {
  const box = `<w:drawing><wps:txbx><w:txbxContent>${item('in the box')}</w:txbxContent></wps:txbx></w:drawing>`
  const body = item('one') + p(r(box)) + item('two')
  expect(readDocx(docx(body, { numbering: outline + num(1, 0) })).blocks.map(({ label }) => label)).toEqual([
    '1.',
    '1.',
    '2.',
  ])
})
