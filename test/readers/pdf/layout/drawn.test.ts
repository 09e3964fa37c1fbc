import { expect, test } from 'vitest'
import { paragraph, text } from '../../../support/pdf.js'
import { PLAYING, READING, read, STARTING, textsIn } from '../../../support/read-pdf.js'

const bold = { font: 'bold', size: 14 } as const
/** Two columns whose paragraphs begin side by side, as the rows of a table would. */
const left = [
  text(50, 740, 'What is hard', bold),
  ...paragraph(50, 700, 220, STARTING),
  ...paragraph(50, 560, 220, READING),
]
const right = [text(320, 740, 'What helps', bold), ...paragraph(320, 700, 220, PLAYING)]

test('columns drawn one after the other are read one after the other', async () => {
  expect(await textsIn([[...left, ...right]])).toEqual(['What is hard', STARTING, READING, 'What helps', PLAYING])
})

test('the foot of a column that is longer than the next one is read before it', async () => {
  const foot = 'He swims on Fridays.'
  const pages = [[...left, text(50, 300, foot), ...right]]
  expect((await textsIn(pages)).slice(2)).toEqual([READING, foot, 'What helps', PLAYING])
})

test('what is drawn after the columns is read after them', async () => {
  const foot = 'He swims on Fridays.'
  expect((await textsIn([[...left, ...right, text(50, 300, foot)]])).at(-1)).toBe(foot)
})

test('columns drawn row by row are a table', async () => {
  const row = (y: number, one: string, other: string) => [
    ...paragraph(50, y, 220, one),
    ...paragraph(320, y, 220, other),
  ]
  const { tables } = await read([[...row(740, STARTING, PLAYING), ...row(600, READING, STARTING)]])
  expect(tables).toHaveLength(1)
})

test('names and values of a form are a table however they are drawn', async () => {
  const column = (x: number, all: readonly string[]) => all.map((one, index) => text(x, 740 - index * 20, one))
  const names = column(50, ['Name', 'Date of birth', 'School', 'Year group'])
  const values = column(220, ['Toby Fenn', '19 May 2015', 'Larkmere Primary', 'Year 5'])
  expect((await read([[...names, ...values]])).tables).toEqual([{ rows: 4, columns: 2, parent: null }])
})

test('a large heading in one column does not hide how the columns stand', async () => {
  const large = { font: 'bold', size: 24 } as const
  const one = [...paragraph(50, 740, 238, STARTING), text(50, 664, 'Needs', large), ...paragraph(50, 640, 238, READING)]
  const other = [PLAYING, STARTING, READING].flatMap((said, index) => paragraph(292, 740 - index * 50, 238, said))
  const said = await textsIn([[...one, ...other]])
  expect(said).toEqual([STARTING, 'Needs', READING, PLAYING, STARTING, READING])
})
