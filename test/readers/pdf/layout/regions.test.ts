import { expect, test } from 'vitest'
import { frame, grid, paragraph, text } from '../../../support/pdf.js'
import { PLAYING, READING, read, STARTING, textsIn } from '../../../support/read-pdf.js'

test('a ruled table in a column is read with its column', async () => {
  const left = [...paragraph(50, 740, 220, STARTING), ...grid([50, 150, 250], [680, 660, 640])]
  const cells = [text(55, 666, 'Who'), text(155, 666, 'TA'), text(55, 646, 'When'), text(155, 646, 'Daily')]
  const page = [...left, ...cells, ...paragraph(320, 740, 220, PLAYING), ...paragraph(320, 680, 220, READING)]
  const said = await textsIn([page])
  expect(said).toEqual([STARTING, 'Who', 'TA', 'When', 'Daily', PLAYING, READING])
})

test('a frame round some paragraphs is no table', async () => {
  const page = [frame(40, 640, 250, 115), ...paragraph(50, 740, 220, STARTING), ...paragraph(50, 690, 220, READING)]
  const document = await read([page])
  expect(document.tables).toEqual([])
  expect(document.blocks.map(({ text: said }) => said)).toEqual([STARTING, READING])
})

test('a dash in an empty cell does not join it to the row on the next page', async () => {
  const xs = [50, 250, 450]
  const table = (top: number, one: string) => [
    ...grid(xs, [top, top - 30]),
    text(55, top - 20, one),
    text(255, top - 20, '—'),
  ]
  const first = [...paragraph(50, 780, 400, STARTING), ...table(110, 'He reads.')]
  expect((await read([first, table(780, 'He writes.')])).tables).toEqual([{ rows: 2, columns: 2, parent: null }])
})
