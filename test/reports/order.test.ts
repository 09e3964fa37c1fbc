import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/reports/order.js'
import { orderWords } from '../../src/reports/order-words.js'
import { uncheckedIn } from '../../src/reports/unchecked.js'
import { rules } from '../../src/rules/index.js'
import { findingOf, reportOf } from '../support/report.js'

test('every rule that counts has words for what it means to find nothing', () => {
  const counted = rules.filter(({ uncounted }) => !uncounted).map(({ code }) => code)
  expect(counted.filter((code) => !orderWords[code])).toEqual([])
})

const pieces = [
  '# Ali’s draft plan',
  '# Section A: views',
  'Ali says: “I like trains.” Mum says she is proud of him.',
  '# Section B: needs',
  'Ali finds it hard to read, and cannot follow a story in class.',
  'Ali cannot hold a pencil, so his writing cannot be read.',
  '# Section C: health',
  'None.',
  '# Section D: care',
  'None.',
  '# Section E: outcomes',
  'By July 2027 Ali will read ten words.',
  'Ali will make progress.',
]

describe('what is in order', () => {
  const report = (findings: ReturnType<typeof findingOf>[]) => reportOf(pieces, findings)
  const saying = (words: string, findings: ReturnType<typeof findingOf>[]) =>
    inOrder(report(findings)).find(({ says }) => says.startsWith(words))

  test('is told of whole rules that found nothing, with words that show it', () => {
    const views = saying('The child’s or young person’s own views', [])
    expect(views?.items).toBeNull()
    expect(views?.evidence.length).toBeGreaterThan(0)
    expect(
      saying('The child’s or young person’s own views', [findingOf({ code: 'voice.child-missing' })]),
    ).toBeUndefined()
  })

  test('is told of items by how many are clear, all rules about them together', () => {
    const faults = [findingOf({ code: 'outcome.not-specific', quote: 'Ali will make progress.' })]
    expect(saying('Outcomes that are', faults)?.items).toEqual({ clear: 1, all: 2 })
    expect(saying('Outcomes that are', faults)?.evidence.map(({ text }) => text)).toEqual([
      'By July 2027 Ali will read ten words.',
    ])
  })

  test('shows no item as an example that another rule faults', () => {
    const faults = [findingOf({ code: 'clarity.placeholder', quote: 'By July 2027 Ali will read ten words.' })]
    expect(saying('Outcomes that are', faults)?.evidence.map(({ text }) => text)).toEqual(['Ali will make progress.'])
  })
})

describe('what was not checked', () => {
  test('is what had nothing to be checked on, what was not read, and what people judge', () => {
    const report = { ...reportOf(pieces), warnings: [{ code: 'low-coverage', message: 'Words are missing.' } as const] }
    const { reading, nothingToCheck, forPeople } = uncheckedIn(report)
    expect(reading[0]).toBe('Words are missing.')
    expect(nothingToCheck).toContain('Whether every agency gave advice: no Section K was found.')
    expect(forPeople.join(' ')).toContain('not legal advice')
  })
})
