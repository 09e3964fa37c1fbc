import { describe, expect, test } from 'vitest'
import { planOf, type Sketch } from '../../src/plan/sketch.js'
import { rules } from '../../src/rules/index.js'
import { runRules } from '../../src/rules/run.js'
import { goodPlans, type WholePlan } from '../support/good-plans.js'

/** The counted findings on a sketch: code, section, and what is quoted. */
const found = (sketch: Sketch) =>
  runRules(rules, planOf(sketch))
    .filter(({ counted }) => counted)
    .map(({ code, section, quote }) => ({ code, section, quote }))

type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H1' | 'H2'
type Change = {
  readonly what: string
  readonly letter: Letter
  /** The words taken out of the plan, and those put in their place. */
  readonly from: string
  readonly to: string
  readonly code: string
  /** Where not the whole changed paragraph is quoted. */
  readonly quote?: string
}

function changed(plan: WholePlan, { letter, from, to }: Change): { plan: WholePlan; paragraph: string } {
  const at = plan[letter].findIndex((text) => text.includes(from))
  const before = plan[letter][at]
  if (before === undefined) throw new Error(`The plan has no “${from}” in Section ${letter}`)
  const paragraph = before.replace(from, to)
  return { plan: { ...plan, [letter]: plan[letter].with(at, paragraph) }, paragraph }
}

const [elsie, tariq, megan] = goodPlans as [WholePlan, WholePlan, WholePlan]

const changes: [WholePlan, Change[]][] = [
  [
    elsie,
    [
      {
        what: 'the frequency of a provision',
        letter: 'F',
        from: ' for 30 minutes once a week, one to one, in term time',
        to: '',
        code: 'provision.vague',
      },
      {
        what: 'the person of a provision',
        letter: 'F',
        from: 'A speech and language therapist works with Elsie on joining words',
        to: 'Elsie works on joining words',
        code: 'provision.vague',
      },
      {
        what: 'the date of an outcome',
        letter: 'E',
        from: 'By July 2028 Elsie will ask',
        to: 'Elsie will ask',
        code: 'outcome.not-timebound',
      },
      {
        what: 'the measure of an outcome',
        letter: 'E',
        from: 'carry out an instruction of two steps, given once, in four out of five lessons',
        to: 'listen better in class',
        code: 'outcome.not-measurable',
      },
      {
        what: 'the effect of a need',
        letter: 'B',
        from: 'Elsie says about 20 single words, so other children do not know what she wants and walk away.',
        to: 'Elsie has Developmental Language Disorder.',
        code: 'need.diagnosis-only',
      },
      {
        what: 'the child’s name',
        letter: 'B',
        from: 'Elsie follows',
        to: 'Chloe follows',
        code: 'identity.other-name',
        quote: 'Chloe follows instructions of one step only.',
      },
      {
        what: 'the pronoun',
        letter: 'B',
        from: 'In a group she copies',
        to: 'In a group he copies',
        code: 'identity.pronoun',
        quote: 'In a group he copies the others and misses what was said.',
      },
      {
        what: 'the name for a placeholder',
        letter: 'C',
        from: 'Elsie has eczema on her hands.',
        to: '[Insert name] has eczema on her hands.',
        code: 'clarity.placeholder',
        quote: '[Insert name] has eczema on her hands.',
      },
      {
        what: 'an outcome for provision',
        letter: 'E',
        from: 'Elsie will carry out an instruction of two steps, given once, in four out of five lessons',
        to: 'Elsie will receive weekly speech and language therapy',
        code: 'outcome.is-provision',
      },
    ],
  ],
  [
    tariq,
    [
      {
        what: 'the frequency of a provision',
        letter: 'F',
        from: ' for 45 minutes twice a week, one to one',
        to: '',
        code: 'provision.vague',
      },
      {
        what: 'the amount of a provision for “regular”',
        letter: 'G',
        from: 'for 30 minutes every six months at school',
        to: 'regularly',
        code: 'provision.vague',
      },
      {
        what: 'the date of an outcome',
        letter: 'E',
        from: 'By July 2027 Tariq will read',
        to: 'Tariq will read',
        code: 'outcome.not-timebound',
      },
      {
        what: 'the measure of an outcome',
        letter: 'E',
        from: 'read 70 words a minute from a Year 4 text',
        to: 'read more fluently',
        code: 'outcome.not-measurable',
      },
      {
        what: 'the modesty of an outcome',
        letter: 'E',
        from: 'in four out of five lessons',
        to: 'in every lesson, every day, without fail',
        code: 'outcome.not-achievable',
      },
      {
        what: 'the effect of a need',
        letter: 'B',
        from: 'Tariq loses his place in a lesson after about five minutes. He then talks to others and does not finish his work.',
        to: 'Tariq has ADHD, combined type.',
        code: 'need.diagnosis-only',
      },
      {
        what: 'the child’s name',
        letter: 'F',
        from: 'teaches Tariq reading',
        to: 'teaches Callum reading',
        code: 'identity.other-name',
      },
      {
        what: 'the pronoun',
        letter: 'B',
        from: 'He then talks',
        to: 'She then talks',
        code: 'identity.pronoun',
        quote: 'She then talks to others and does not finish his work.',
      },
      {
        what: 'a role for a placeholder',
        letter: 'F',
        from: 'A teaching assistant sets',
        to: '[Name] sets',
        code: 'clarity.placeholder',
      },
    ],
  ],
  [
    megan,
    [
      {
        what: 'the frequency of a provision',
        letter: 'F',
        from: ' for 40 minutes twice a week, one to one',
        to: ' as required',
        code: 'provision.vague',
      },
      {
        what: 'the person of a provision',
        letter: 'G',
        from: 'The epilepsy nurse reviews Megan’s seizures for 40 minutes every four months at the clinic',
        to: 'Review of Megan’s seizures for 40 minutes every four months',
        code: 'provision.vague',
      },
      {
        what: 'the date of an outcome',
        letter: 'E',
        from: 'By July 2027 Megan will come',
        to: 'Megan will come',
        code: 'outcome.not-timebound',
      },
      {
        what: 'the measure of an outcome',
        letter: 'E',
        from: 'come to eight lessons out of ten each week',
        to: 'come to more of her lessons',
        code: 'outcome.not-measurable',
      },
      {
        what: 'the effect of a need',
        letter: 'B',
        from: 'Megan is so anxious in crowds that she leaves the building, and she came to four lessons out of ten last term.',
        to: 'Megan has Autism Spectrum Disorder.',
        code: 'need.diagnosis-only',
      },
      {
        what: 'the child’s name',
        letter: 'C',
        from: 'Megan has epilepsy.',
        to: 'Sophie has epilepsy.',
        code: 'identity.other-name',
        quote: 'Sophie has epilepsy.',
      },
      {
        what: 'the pronoun',
        letter: 'B',
        from: 'She waits until the lesson is over',
        to: 'He waits until the lesson is over',
        code: 'identity.pronoun',
        quote: 'He waits until the lesson is over and goes home in tears.',
      },
      {
        what: 'a date for a placeholder',
        letter: 'H2',
        from: '18 February 2026',
        to: 'DD/MM/YYYY',
        code: 'clarity.placeholder',
      },
      {
        what: 'an outcome for an aspiration',
        letter: 'E',
        from: 'By July 2027 Megan will come to eight lessons out of ten each week',
        to: 'By July 2027 Megan will be happy and reach her full potential',
        code: 'outcome.is-aspiration',
      },
    ],
  ],
]

describe.each(goodPlans.map((plan) => [plan.name, plan] as const))('the good plan of %s', (_, plan) => {
  test('gives no counted finding', () => expect(found(plan)).toEqual([]))

  test.each(['D', 'E', 'H2', 'K'] as const)(
    'with an empty Section %s gives the codes of that and no other',
    (letter) => {
      const codes = found({ ...plan, [letter]: letter === 'D' ? '' : [] }).map(
        ({ code, section }) => `${code} ${section}`,
      )
      const also = letter === 'E' ? ['outcome.none E'] : []
      expect(codes.filter((code) => !code.startsWith('care.') || letter !== 'D').sort()).toEqual(
        [...also, `section.empty ${letter}`].sort(),
      )
    },
  )

  test('without the child’s voice says that it is missing', () => {
    const codes = found({ ...plan, A: [plan.A[0]!, 'Not obtained.', ...plan.A.slice(2)] }).map(({ code }) => code)
    expect(codes).toContain('voice.child-missing')
    expect(codes.filter((code) => !code.startsWith('voice.'))).toEqual([])
  })

  test('without the parents’ voice says that it is missing', () => {
    const codes = found({ ...plan, A: [...plan.A.slice(0, 3), 'Not received.'] }).map(({ code }) => code)
    expect(codes).toContain('voice.parent-missing')
    expect(codes.filter((code) => !code.startsWith('voice.'))).toEqual([])
  })

  test.each(['H1', 'H2', 'J', 'I'] as const)('without Section %s gives that code and no other', (letter) => {
    const { [letter]: _left, ...rest } = plan
    const codes = found(rest).filter(({ code }) => !/^(?:care|placement)\./.test(code))
    expect(codes).toEqual([{ code: 'section.missing', section: letter, quote: null }])
  })
})

describe.each(changes.map(([plan, all]) => [plan.name, plan, all] as const))(
  'one change in the plan of %s',
  (_, plan, all) => {
    test.each(all.map((change) => [change.what, change] as const))('%s', (_what, change) => {
      const { plan: mutant, paragraph } = changed(plan, change)
      expect(found(mutant)).toEqual([{ code: change.code, section: change.letter, quote: change.quote ?? paragraph }])
    })
  },
)
