import { expect, test } from 'vitest'
import { titledParts } from '../../src/reports/parts.js'
import { reportOf } from '../support/report.js'

test('a section that comes three times has three titles', () => {
  const area = ['# Section B: needs', 'She finds reading hard.', '# Section F: provision', 'A TA reads with her.']
  const report = reportOf(['# Plan', '# Section A: views', 'I like maps.', ...area, ...area, ...area])
  const titles = titledParts(report, []).map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.filter((title) => title.includes('continued')).length).toBeGreaterThan(2)
})
