import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/opinion/answer.js'
import { grounded } from '../../src/opinion/grounded.js'
import { asking } from '../support/asking.js'

const { report, questions } = asking()
const question = questions.stages.find(({ stage }) => stage === 'outcomes')!
const vague = question.asked.find(({ code }) => code === 'outcome.not-specific')!
type Opinion = Answer['opinions'][number]
type Further = Answer['further'][number]
const opinion = (more: Partial<Opinion> = {}): Opinion => ({
  finding: vague.id,
  quote: '[CHILD] will improve his reading.',
  reason: 'No act is named.',
  verdict: 'agree',
  ...more,
})
const further = (more: Partial<Further> = {}): Further => ({
  section: 'E',
  quote: 'will follow an instruction with two parts',
  about: 'outcome.not-achievable',
  reason: 'It is far off.',
  ...more,
})
const hold = (answer: Partial<Answer>) => grounded({ opinions: [], further: [], ...answer }, question, questions)

describe('an opinion on a finding', () => {
  test('is tied to the finding’s fingerprint, with the real words back in it', () => {
    const { verdicts, dropped } = hold({ opinions: [opinion({ reason: 'Nobody can see [CHILD] do it.' })] })
    expect(dropped).toEqual([])
    expect(verdicts).toEqual([
      {
        fingerprint: report.findings.find(({ code }) => code === 'outcome.not-specific')!.fingerprint,
        verdict: 'agree',
        reason: 'Nobody can see Tomasz do it.',
        evidence: expect.objectContaining({
          section: 'E',
          quote: 'Tomasz will improve his reading.',
          foundBy: 'exact',
        }),
      },
    ])
  })

  test('may do without a quote, but not to disagree', () => {
    expect(hold({ opinions: [opinion({ quote: null })] }).verdicts).toHaveLength(1)
    expect(hold({ opinions: [opinion({ quote: null, verdict: 'unsure' })] }).verdicts).toHaveLength(1)
    expect(hold({ opinions: [opinion({ quote: null, verdict: 'disagree' })] })).toMatchObject({
      verdicts: [],
      dropped: ['no-quote'],
    })
    expect(hold({ opinions: [opinion({ quote: ' ', verdict: 'disagree' })] })).toMatchObject({
      verdicts: [],
      dropped: ['no-quote'],
    })
  })

  test.each<[string, Partial<Opinion>, string]>([
    ['whose quote was made up', { quote: '[CHILD] will read a chapter book to his class.' }, 'quote-not-found'],
    [
      'whose reason quotes what nobody wrote',
      { reason: 'The plan says “reading aloud to the whole class” there.' },
      'quote-not-found',
    ],
    ['that names another child', { reason: 'Jacob will improve his reading.' }, 'names-a-stranger'],
    ['that names a place', { reason: 'At Thornbeck Primary School this is usual.' }, 'names-a-stranger'],
    ['that gives a number', { reason: 'Ring 07700 900461 about it.' }, 'names-a-stranger'],
    ['with a token that was never given out', { reason: '[PERSON-9] will improve.' }, 'names-a-stranger'],
    ['on a finding that there is not', { finding: 'f-nosuch' }, 'unknown-finding'],
  ])('%s is left out and counted', (_, more, reason) => {
    expect(hold({ opinions: [opinion(more)] })).toEqual({ verdicts: [], findings: [], dropped: [reason] })
  })

  test('comes once: a second on the same finding is left out', () => {
    const { verdicts, dropped } = hold({ opinions: [opinion(), opinion({ verdict: 'disagree' })] })
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['agree'])
    expect(dropped).toEqual(['unknown-finding'])
  })

  test('is one line of plain words, however it was written', () => {
    const [one] = hold({
      opinions: [opinion({ reason: `No\u202e act\n\n is\u0000 named. ${'x '.repeat(900)}` })],
    }).verdicts
    expect(one!.reason).toMatch(/^No act is named\. x/)
    expect(one!.reason.length).toBeLessThanOrEqual(600)
  })
})

describe('what the model points at itself', () => {
  test('is an opinion of its own, with its place', () => {
    const { findings } = hold({ further: [further()] })
    expect(findings).toEqual([
      {
        code: 'opinion',
        about: 'outcome.not-achievable',
        section: 'E',
        quote: 'will follow an instruction with two parts',
        start: expect.any(Number),
        end: expect.any(Number),
        foundBy: 'exact',
        reason: 'It is far off.',
      },
    ])
    expect(questions.text.slice(findings[0]!.start, findings[0]!.end)).toBe(findings[0]!.quote)
  })

  test('is left out where a rule has found it, or where it comes twice', () => {
    const again = further({ quote: 'will improve his reading', about: 'outcome.not-specific' })
    expect(hold({ further: [again, further(), further()] })).toMatchObject({
      findings: [expect.anything()],
      dropped: ['already-found', 'already-found'],
    })
  })

  test('is left out where its quote was made up, is nothing or is everything', () => {
    for (const quote of ['[CHILD] will fly to the moon.', '', '.', 'a', 'y'.repeat(3000)]) {
      expect(hold({ further: [further({ quote })] })).toMatchObject({ findings: [], dropped: ['quote-not-found'] })
    }
  })

  test('beyond what any document gives cause for is counted and not looked at', () => {
    const many = Array.from({ length: 5000 }, () => further({ quote: 'nothing like it anywhere in the document' }))
    const { findings, dropped } = hold({ further: many })
    expect(findings).toEqual([])
    expect(dropped).toHaveLength(5000)
    expect(dropped.filter((reason) => reason === 'too-many')).toHaveLength(4940)
  })
})
