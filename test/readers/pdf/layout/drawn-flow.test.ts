import { expect, test } from 'vitest'
import { line, lines, type Marks, paragraph, shade, text } from '../../../support/pdf.js'
import { cellsOf, PLAYING, READING, read, STARTING, textsIn } from '../../../support/read-pdf.js'

const title = { font: 'bold', size: 14 } as const
/** Names and values side by side, each value after its name. */
const pairs = (x: number, y: number, all: readonly (readonly [string, string])[]): Marks[] =>
  all.flatMap(([name, value], index) => [text(x, y - index * 14, name), text(x + 70, y - index * 14, value)])

test('names and values close below one another are rows, however short the names', async () => {
  const form = pairs(50, 740, [
    ['Status', 'Proposed'],
    ['Date', '27 April 2026'],
    ['DOB', '30 November 2019'],
  ])
  expect(cellsOf(await read([form]))).toEqual([
    '0,0: Status',
    '0,1: Proposed',
    '1,0: Date',
    '1,1: 27 April 2026',
    '2,0: DOB',
    '2,1: 30 November 2019',
  ])
})

test('cards side by side are read one after the other', async () => {
  const card = (x: number, y: number, name: string) =>
    pairs(x, y, [
      [name, 'Counts to ten.'],
      ['By when', 'July 2027'],
      ['Lead', 'Teacher'],
    ])
  const all = [...card(50, 740, 'One'), ...card(320, 740, 'Two'), ...card(50, 640, 'Three'), ...card(320, 640, 'Four')]
  expect((await textsIn([all])).filter((said) => /^(?:One|Two|Three|Four)$/.test(said))).toEqual([
    'One',
    'Two',
    'Three',
    'Four',
  ])
  expect((await read([all])).tables).toEqual(Array(4).fill({ rows: 3, columns: 2, parent: null }))
})

test('coloured cards are read one after the other too', async () => {
  const card = (x: number, name: string) => [
    shade(x - 5, 640, 230, 115),
    text(x, 740, name, title),
    ...paragraph(x, 715, 200, STARTING),
    text(x, 660, 'By July.'),
  ]
  expect(await textsIn([[...card(50, 'Needs'), ...card(320, 'Help')]])).toEqual([
    'Needs',
    STARTING,
    'By July.',
    'Help',
    STARTING,
    'By July.',
  ])
})

test('rows of an unruled table are told where only some cells are wrapped', async () => {
  const row = (y: number, ref: string, said: string, when: string) => [
    text(50, y, ref),
    ...paragraph(90, y, 250, said),
    ...(when ? [text(400, y, when)] : []),
  ]
  const rows = [
    ...row(740, 'E1', STARTING, 'July 2026'),
    ...row(700, 'E2', 'Toby will read a page.', 'March 2027'),
    ...row(687, 'E3', 'Toby will stay in school.', ''),
    ...row(674, 'E4', 'Toby will give a talk.', 'Easter 2027'),
  ]
  const document = await read([rows])
  expect(document.tables).toEqual([{ rows: 4, columns: 3, parent: null }])
  expect(cellsOf(document).slice(6)).toEqual([
    '2,0: E3',
    '2,1: Toby will stay in school.',
    '3,0: E4',
    '3,1: Toby will give a talk.',
    '3,2: Easter 2027',
  ])
})

test('a cell in the middle of its row belongs to it', async () => {
  const row = (y: number, said: string) => [
    ...lines(50, y, ['Views of the', 'family']),
    text(150, y - 6.5, said),
    text(400, y - 6.5, '9 April'),
  ]
  expect(cellsOf(await read([[...row(740, 'Parents'), ...row(700, 'Teacher')]]))).toEqual([
    '0,0: Views of the family',
    '0,1: Parents',
    '0,2: 9 April',
    '1,0: Views of the family',
    '1,1: Teacher',
    '1,2: 9 April',
  ])
})

test('a table drawn line by line across its columns keeps its wrapped cells whole', async () => {
  const [a = '', b = ''] = ['Toby finds it hard to', 'start a piece of work']
  const [c = '', d = ''] = ['An adult helps him with', 'his first words']
  const row = (y: number) => [text(50, y, a), text(250, y, c), text(50, y - 13, b), text(250, y - 13, d)]
  expect(cellsOf(await read([[...row(740), ...row(690)]]))[0]).toBe(`0,0: ${a} ${b}`)
})

test('a box drawn before the text that flows past it stands where its top does', async () => {
  const box = lines(400, 700, ['What helps Toby', 'Time to think', 'A quiet place'])
  const beside = paragraph(50, 700, 320, `${STARTING} ${PLAYING}`)
  const page = [...box, text(50, 760, 'Views', title), ...beside]
  const said = await textsIn([page])
  expect(said[0]).toBe('Views')
  expect(said.at(-1)).toBe(`${STARTING} ${PLAYING}`)
})

test('a column beside a small table is no part of its rows', async () => {
  const small = [
    text(50, 740, 'Care', title),
    ...pairs(50, 710, [
      ['Nurse', 'Each term'],
      ['Physio', 'Each week'],
    ]),
  ]
  const other = [text(320, 740, 'Health', title), ...paragraph(320, 710, 200, READING)]
  expect((await textsIn([[...small, ...other]])).slice(-2)).toEqual(['Health', READING])
})

test('a list of contents is no table', async () => {
  const entry = (y: number, said: string, page: string) => [text(50, y, said), text(500, y, page)]
  const page = [...entry(740, 'Section A: Views', '2'), ...entry(726, 'Section B: Needs', '3')]
  expect((await read([page])).tables).toEqual([])
})

test('a paragraph with a tab stop in its first line goes on at the left', async () => {
  const page = [
    text(50, 740, 'Appendix 1', { font: 'bold' }),
    text(130, 740, 'Advice on how Toby starts, reads, plays and talks at school, at home and out'),
    text(50, 727, 'with his friends'),
  ]
  expect((await read([page])).tables).toEqual([])
})

test('an underline in a form does not hide its rows', async () => {
  const form = pairs(50, 740, [
    ['Name', 'Toby Fenn'],
    ['Born', '19 May 2015'],
    ['School', 'Larkmere'],
  ])
  expect((await read([[...form, line(50, 705, 400, 705)]])).tables).toEqual([{ rows: 3, columns: 2, parent: null }])
})
