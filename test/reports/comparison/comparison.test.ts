import { describe, expect, test } from 'vitest'
import { reportOn } from '../../../src/analyse.js'
import { compareVersions } from '../../../src/reports/comparison/comparison.js'
import { differenceOf } from '../../../src/reports/comparison/difference.js'
import { comparisonJson } from '../../../src/reports/comparison/json.js'
import { comparisonPage } from '../../../src/reports/comparison/page.js'
import { comparisonText } from '../../../src/reports/comparison/text.js'
import { documentOf, type Piece } from '../../support/document.js'
import { findingOf, reportOf } from '../../support/report.js'

const counts = (before: Parameters<typeof differenceOf>[0], after: Parameters<typeof differenceOf>[1]) => {
  const { resolved, added, still } = differenceOf(before, after)
  return [resolved.length, added.length, still.length]
}
const on = (quote: string, code = 'provision.vague') => findingOf({ code, section: 'F', quote })

describe('the difference between two versions', () => {
  test('is what went, what came and what stayed', () => {
    expect(counts([on('regular support'), on('as required')], [on('as required'), on('up to an hour')])).toEqual([
      1, 1, 1,
    ])
  })

  test('sees no change in case, signs and white space', () => {
    expect(counts([on('Regular support.')], [on('regular\n support')])).toEqual([0, 0, 1])
  })

  test('counts a fault that stands twice as two', () => {
    expect(counts([on('regular'), on('regular')], [on('regular')])).toEqual([1, 0, 1])
  })

  test('knows a fault again when a layout joins more to its words', () => {
    const short = on('A hearing test at the children’s audiology clinic.')
    const long = on('A hearing test at the children’s audiology clinic. Audiologist, once a year')
    expect(counts([short], [long])).toEqual([0, 0, 1])
    expect(counts([short], [{ ...long, code: 'need.diagnosis-only' }])).toEqual([1, 1, 0])
    expect(counts([on('support')], [on('support from a teaching assistant')])).toEqual([1, 1, 0])
  })
})

describe('a plan whose paragraphs only moved', () => {
  const head: Piece[] = [
    '# Section A',
    'I like maps.',
    '# Section B',
    'Ali finds reading hard.',
    '# Section C',
    'None.',
    '# Section D',
    'None.',
  ]
  const provision = ['Regular support.', 'Access to a laptop.', '[insert date]']
  const lines = reportOn(documentOf([...head, '# Section F', ...provision]))
  const turned = reportOn(documentOf([...head, '# Section F', ...[...provision].reverse()]))
  const tabled = reportOn(documentOf([...head, '# Section F', { table: provision.map((text) => [text]) }]))

  test.each([
    ['moved', turned],
    ['set in a table', tabled],
  ])('has no new and no resolved findings: %s', (_, other) => {
    const { difference } = compareVersions({ file: 'a', report: lines }, { file: 'b', report: other })
    expect(lines.findings.length).toBeGreaterThan(0)
    expect(difference.added.map(({ message }) => message)).toEqual([])
    expect(difference.resolved.map(({ message }) => message)).toEqual([])
  })
})

describe('a comparison', () => {
  const pieces = [
    '# Section A',
    'x',
    '# Section B',
    'Ali <b>reads</b>',
    '# Section C',
    'y',
    '# Section D',
    'z',
    '# Section E',
    'w',
  ]
  const before = {
    file: 'old/a.docx',
    report: reportOf(pieces, [findingOf({ section: 'G' }), findingOf({ section: 'B', quote: 'Ali <b>reads</b>' })]),
  }
  const after = {
    file: 'new/a.docx',
    report: reportOf(pieces, [findingOf({ section: 'G' }), findingOf({ section: 'J', counted: false })]),
  }
  const comparison = compareVersions(before, after)

  test('is told as text', () => {
    const text = comparisonText(comparison)
    expect(text).toContain('0 new, 1 still there, 1 resolved')
    expect(text).toContain('Resolved (1)')
  })

  test('is told as JSON, hints among the findings', () => {
    const json = JSON.parse(comparisonJson(comparison))
    expect(json).toMatchObject({
      schema: 'goldthread.comparison/1',
      old: { file: 'old/a.docx' },
      counts: { resolved: 1, new: 1, still: 1 },
    })
    expect(json.added[0].counted).toBe(false)
  })

  test('is told as a page, with the document’s words escaped', () => {
    const page = comparisonPage(comparison)
    expect(page).toContain('Ali &lt;b&gt;reads&lt;/b&gt;')
    for (const title of ['New', 'Still there', 'Resolved']) expect(page).toContain(`>${title}</h2>`)
  })

  test('says when the two are of different kinds', () => {
    const letter = { file: 'letter.docx', report: reportOf(['A letter', 'Dear Sir']) }
    expect(compareVersions(before, letter).notes.join(' ')).toContain('two kinds of document')
  })
})
