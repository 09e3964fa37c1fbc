import { describe, expect, test } from 'vitest'
import type { Opinion } from '../../src/plan/opinion.js'
import { htmlReport } from '../../src/reports/html/index.js'
import { reportLine } from '../../src/reports/json.js'
import { opinionNotes, opinionOn, opinionSummary } from '../../src/reports/opinion.js'
import { textReport } from '../../src/reports/text.js'
import { asking } from '../support/asking.js'

const { report } = asking()
const [first, second, third] = report.findings
const evidence = {
  section: 'E',
  quote: 'Tomasz will improve his reading.',
  start: 0,
  end: 32,
  foundBy: 'exact',
} as const
const opinion: Opinion = {
  model: 'llama <b>3</b>',
  stages: [
    { stage: 'voice', state: 'answered', prompt: 'voice 1', message: null },
    { stage: 'outcomes', state: 'answered', prompt: 'outcomes 1', message: null },
    { stage: 'needs', state: 'failed', prompt: 'needs 1', message: 'The model did not answer in time.' },
    { stage: 'gaps', state: 'not-needed', prompt: 'gaps 1', message: null },
  ],
  verdicts: [
    { fingerprint: first!.fingerprint, verdict: 'agree', reason: 'It is so.', evidence },
    { fingerprint: second!.fingerprint, verdict: 'disagree', reason: 'The <i>date</i> is above it.', evidence },
    { fingerprint: third!.fingerprint, verdict: 'unsure', reason: 'It can be read both ways.', evidence: null },
  ],
  findings: [{ code: 'opinion', about: 'outcome.not-achievable', reason: 'It is a <u>leap</u>.', ...evidence }],
  dropped: { 'quote-not-found': 2 },
  hidden: { child: 7 },
}
const both = { ...report, opinion }
const html = htmlReport('plan.docx', both)
const text = textReport(reportLine('plan.docx', both))

test('a report without a model has no word of one', () => {
  expect(reportLine('plan.docx', report)).not.toHaveProperty('opinion')
  expect(htmlReport('plan.docx', report)).not.toMatch(/model|opinion/i)
  expect(textReport(reportLine('plan.docx', report))).not.toMatch(/model|opinion/i)
})

describe('with a model', () => {
  test('the findings and their counts are the same', () => {
    expect(reportLine('plan.docx', both).findings).toEqual(report.findings)
    const count = (page: string) => /(\d+) findings/.exec(page)![1]
    expect(count(html)).toBe(count(htmlReport('plan.docx', report)))
    expect(count(text)).toBe(count(textReport(reportLine('plan.docx', report))))
  })

  test('each finding bears what the model thinks of it', () => {
    expect(opinionOn(opinion, second!)).toMatchObject({ verdict: 'disagree' })
    expect(opinionOn(undefined, second!)).toBeNull()
    expect(html).toContain('<strong>The model agrees:</strong> It is so.')
    expect(html).toContain('<strong>The model is unsure:</strong> It can be read both ways.')
    expect(text).toContain('The model disagrees: The <i>date</i> is above it.')
  })

  test('what only the model points at stands apart', () => {
    const [findings, apart] = html.split('<h2>Second opinion')
    expect(findings).not.toContain('leap')
    expect(apart).toContain('It is a &lt;u&gt;leap&lt;/u&gt;.')
    expect(text.indexOf('outcome.not-achievable')).toBeGreaterThan(text.indexOf('Second opinion by a language model'))
  })

  test('where the two differ is said in a sentence', () => {
    const silent = report.findings.length - 3
    expect(opinionSummary(opinion, report.findings)).toBe(
      `The model agrees with 1 finding, disagrees with 1, is unsure about 1, says nothing about ${silent}, and points at 1 more.`,
    )
  })

  test('what failed and what was left out is said', () => {
    expect(opinionNotes(opinion)).toEqual([
      'No second opinion on needs and provision. The model did not answer in time.',
      '2 claims of the model left out: quoted words that are not in the document.',
    ])
    for (const note of opinionNotes(opinion)) {
      expect(html).toContain(note)
      expect(text).toContain(note)
    }
  })

  test('nothing that a model wrote is markup', () => {
    expect(html).not.toMatch(/<i>|<u>|<b>3/)
    expect(html).toContain('llama &lt;b&gt;3&lt;/b&gt;')
  })
})
