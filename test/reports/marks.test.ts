import { expect, test } from 'vitest'
import { marksOf } from '../../src/reports/marks.js'
import { findingOf, reportOf } from '../support/report.js'

const pieces = [
  '# Amina’s plan',
  '# Section A: views',
  'Amina likes maps.',
  '# Section B: needs',
  'Amina finds reading hard.',
  '# Section C: health',
  'None.',
  '# Section D: care',
  'None.',
  '# Section E: outcomes',
  'Amina will read ten words.',
]

test('a finding stands on its quote, and says what is wrong and what to do', () => {
  const report = reportOf(pieces, [findingOf({ section: 'B', quote: 'finds reading hard' })])
  const [mark] = marksOf(report)
  expect(report.text.slice(mark!.start, mark!.end)).toBe('finds reading hard')
  expect(mark?.lines).toEqual(['Should fix: What is wrong.', 'How to mend it: What to do.', 'QS2, clarity.test'])
})

test('a finding on a whole section stands on its heading', () => {
  expect(words(findingOf({ section: 'B' }))).toBe('Section B: needs')
})

test('a missing section is marked on the heading that it should follow', () => {
  expect(words(findingOf({ section: 'G' }))).toBe('Section E: outcomes')
})

test('a finding on the document stands on its first line', () => {
  expect(words(findingOf({ section: null }))).toBe('Amina’s plan')
})

test('a hint says that it is one', () => {
  expect(marksOf(reportOf(pieces, [findingOf({ counted: false })]))[0]?.lines[2]).toContain('left out of every count')
})

function words(finding: ReturnType<typeof findingOf>): string {
  const report = reportOf(pieces, [finding])
  const [mark] = marksOf(report)
  return report.text.slice(mark!.start, mark!.end)
}
