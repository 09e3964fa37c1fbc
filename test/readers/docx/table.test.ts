import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, p, r, sdt, tbl, tc, tr } from '../../support/docx.js'

const read = (body: string) => readDocx(docx(body))
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
const first = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

/** Each block's text with its place: 'text table/row/column +rowSpan x columnSpan'. */
const placed = (body: string) =>
  read(body).blocks.map(({ text, cell }) =>
    cell ? `${text} ${cell.table}/${cell.row}/${cell.column} ${cell.rowSpan}x${cell.columnSpan}` : text,
  )

test('reads cells row by row with their places', () => {
  expect(placed(p('before') + tbl(['a', 'b'], ['c', 'd']) + p('after'))).toEqual([
    'before',
    'a 0/0/0 1x1',
    'b 0/0/1 1x1',
    'c 0/1/0 1x1',
    'd 0/1/1 1x1',
    'after',
  ])
})

test('counts the columns that cells span', () => {
  const body = tbl([tc('wide', span(2)), 'c'], ['a', 'b', 'c'])
  expect(placed(body)).toEqual(['wide 0/0/0 1x2', 'c 0/0/2 1x1', 'a 0/1/0 1x1', 'b 0/1/1 1x1', 'c 0/1/2 1x1'])
  expect(read(body).tables).toEqual([{ rows: 2, columns: 3, parent: null }])
})

test('joins cells that are merged downwards at their top left', () => {
  const body = tbl([tc('need', first), '1'], [tc('', goesOn), '2'], [tc('', goesOn), '3'], [tc('next', first), '4'])
  expect(placed(body)).toEqual([
    'need 0/0/0 3x1',
    '1 0/0/1 1x1',
    '2 0/1/1 1x1',
    '3 0/2/1 1x1',
    'next 0/3/0 1x1',
    '4 0/3/1 1x1',
  ])
})

test('joins cells that are merged both ways', () => {
  const body = tbl([tc('big', `${span(2)}${first}`), 'c'], [tc('', `${span(2)}${goesOn}`), 'd'])
  expect(placed(body)[0]).toBe('big 0/0/0 2x2')
})

test('keeps the text of a merged cell that has none over it', () => {
  expect(placed(tbl([tc('lost', goesOn)]))).toEqual(['lost 0/0/0 1x1'])
})

test('joins cells that are merged in the old way', () => {
  const merge = (value: string) => `<w:hMerge w:val="${value}"/>`
  expect(placed(tbl([tc('a', merge('restart')), tc('', merge('continue')), 'c']))).toEqual([
    'a 0/0/0 1x2',
    'c 0/0/2 1x1',
  ])
})

test('leaves out the grid before and after a short row', () => {
  const body = tbl(['a', 'b', 'c'], tr(['x'], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'))
  expect(placed(body)[3]).toBe('x 0/1/1 1x1')
  expect(read(body).tables[0]).toMatchObject({ columns: 3 })
})

test('marks the rows that the file calls header rows', () => {
  const body = tbl(tr(['Outcome'], '<w:tblHeader/>'), ['To read'], tr(['x'], '<w:tblHeader w:val="0"/>'))
  expect(read(body).blocks.map(({ cell }) => cell!.header)).toEqual([true, false, false])
})

test('gives no block to empty cells, but counts them', () => {
  const { blocks, tables } = read(p('x') + tbl(['', ''], ['', '']))
  expect(blocks).toHaveLength(1)
  expect(tables).toEqual([{ rows: 2, columns: 2, parent: null }])
})

test('makes a block of each paragraph of a cell', () => {
  expect(placed(tbl([tc(p('one') + p('two'))]))).toEqual(['one 0/0/0 1x1', 'two 0/0/0 1x1'])
})

test('reads a table within a cell, which names that cell', () => {
  const body = tbl(['a', tc(p('over') + tbl(['in', 'ner']) + p('under'))], ['z'])
  expect(placed(body)).toEqual([
    'a 0/0/0 1x1',
    'over 0/0/1 1x1',
    'in 1/0/0 1x1',
    'ner 1/0/1 1x1',
    'under 0/0/1 1x1',
    'z 0/1/0 1x1',
  ])
  expect(read(body).tables[1]).toMatchObject({ parent: { table: 0, row: 0, column: 1 } })
})

test('reads rows and cells inside form fields and tracked insertions', () => {
  const body = tbl(sdt(tr(['a', sdt(tc('b'))])), `<w:ins>${tr(['c'])}</w:ins>`)
  expect(placed(body)).toEqual(['a 0/0/0 1x1', 'b 0/0/1 1x1', 'c 0/1/0 1x1'])
})

test('leaves out rows and cells whose deletion is tracked, and hidden rows', () => {
  const body = tbl(['a', tc('gone', '<w:cellDel/>')], tr(['gone'], '<w:del/>'), tr(['gone'], '<w:hidden/>'), ['b'])
  expect(placed(body)).toEqual(['a 0/0/0 1x1', 'b 0/1/0 1x1'])
  expect(read(body).tables[0]).toMatchObject({ rows: 2 })
})

test('places a text box in the cell that it hangs in', () => {
  const box = `<w:drawing><wps:txbx><w:txbxContent>${p('box')}</w:txbxContent></wps:txbx></w:drawing>`
  expect(placed(tbl(['a', tc(p(r('b') + r(box)))]))).toEqual(['a 0/0/0 1x1', 'b 0/0/1 1x1', 'box 0/0/1 1x1'])
})

test('does not believe in cells that span millions of columns', () => {
  expect(read(tbl([tc('a', span(2_000_000_000))])).tables[0]!.columns).toBeLessThanOrEqual(1000)
})
