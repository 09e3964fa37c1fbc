import { describe, expect, test } from 'vitest'
import { chunksOf } from '../../../src/reports/html/chunks.js'
import { tableViews } from '../../../src/reports/html/tables.js'
import { placedFindings } from '../../../src/reports/placed.js'
import { findingOf, reportOf } from '../../support/report.js'

const long = 'A speech and language therapist works with Amina on her sounds. '.repeat(4).trim()
const titles = ['**What**', '**Who**', '**How often**']
const wide = { table: [titles, [long, 'Therapist', 'Weekly'], [`${long} too`, 'TA', 'Daily']] }
const narrow = { table: [titles, ['Reading', 'TA', 'Daily']] }

describe('a table', () => {
  test('is shown in columns where its cells are short, and cell under cell where they are long', () => {
    expect(tableViews(reportOf([narrow, wide])).map(({ kind }) => kind)).toEqual(['grid', 'stacked'])
  })

  test('of one column only frames its paragraphs', () => {
    expect(tableViews(reportOf([{ table: [['One'], ['Two']] }])).map(({ kind }) => kind)).toEqual(['frame'])
  })

  test('that is shown cell under cell has the title of its column over each', () => {
    const view = tableViews(reportOf([wide]))[0]!
    expect([0, 1, 2].map((row) => view.titlesFor(row))).toEqual([
      null,
      ['What', 'Who', 'How often'],
      ['What', 'Who', 'How often'],
    ])
  })
})

describe('chunks', () => {
  const chunks = (pieces: Parameters<typeof reportOf>[0], ...quotes: readonly string[]) => {
    const report = reportOf(
      pieces,
      quotes.map((quote) => findingOf({ quote })),
    )
    const part = { letters: [], heading: '', from: 0, to: report.blocks.length }
    return chunksOf(report, tableViews(report), part, placedFindings(report))
  }

  test('keep each finding beside its own paragraph', () => {
    const found = chunks(['One', 'Two', 'Three', 'Four'], 'Three')
    expect(found.map(({ pieces, findings }) => [pieces.length, findings.length])).toEqual([
      [2, 0],
      [1, 1],
      [1, 0],
    ])
  })

  test('keep rows of a table whole', () => {
    expect(chunks([narrow], 'Daily').map(({ pieces, findings }) => [pieces[0]?.kind, findings.length])).toEqual([
      ['row', 0],
      ['row', 1],
    ])
  })

  test('of a stacked table begin with its cells, titles told over them', () => {
    const lines = chunks([wide]).flatMap(({ pieces }) =>
      pieces.map((piece) => (piece.kind === 'line' ? piece.line : null)),
    )
    expect(lines.map((line) => [line?.title, line?.newRow])).toEqual([
      ['What', true],
      ['Who', false],
      ['How often', false],
      ['What', true],
      ['Who', false],
      ['How often', false],
    ])
  })
})
