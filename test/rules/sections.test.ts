import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.js'
import type { SectionLetter } from '../../src/plan/section.js'
import { planOf, type Sketch } from '../../src/plan/sketch.js'
import { rules } from '../../src/rules/index.js'
import { runRules } from '../../src/rules/run.js'
import { goodPlans } from '../support/good-plans.js'

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const

/** Lines with something in them for every rule: fields, names, pronouns, hopes, needs, services, medicines, abbreviations. */
const noise = [
  '[Insert name] will make progress and reach her full potential.',
  'Connor has epilepsy and takes Keppra, 250 mg twice a day. She has a social worker and a child in need plan.',
  'Regular speech and language therapy as required, and respite for her exhausted mother.',
  'I present with ASD and require a multi-sensory approach. He would love to be a vet.',
  'Not known to social care.',
  'On the QRX he scored 54. Northmere Special School.',
]

/** What a rule says of a plan, without the places, which move when text is put in. */
const said = (code: string, plan: Plan) =>
  runRules(
    rules.filter((rule) => rule.code === code),
    plan,
  ).map(({ section, quote, subject, message }) => ({ section, quote, subject, message }))

const planRules = rules.filter(({ kinds }) => kinds.includes('plan'))

/** A good plan, and one with faults in every section. */
const plans: Sketch[] = [
  goodPlans[1]!,
  {
    ...goodPlans[2]!,
    ...Object.fromEntries(letters.filter((letter) => letter !== 'K').map((letter) => [letter, noise])),
  },
]

describe.each(planRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const own = (letter: SectionLetter) => rule.sections.includes(letter)

  test('says the same whatever stands in sections that it does not own', () => {
    for (const plan of plans)
      for (const letter of letters.filter((one) => !own(one)))
        expect(said(code, planOf({ ...plan, [letter]: noise })), letter).toEqual(said(code, planOf(plan)))
  })

  test('quotes only what stands in its sections', () => {
    for (const sketch of plans) {
      const plan = planOf(sketch)
      for (const { start, end, section } of runRules([rule], plan)) {
        if (section !== null) expect(own(section), `Section ${section}`).toBe(true)
        if (start === null || end === null) continue
        const holds = plan.sections.some(
          ({ letter, lines }) => own(letter) && lines.some((line) => line.start <= start && end <= line.end),
        )
        expect(holds, plan.text.slice(start, end)).toBe(true)
      }
    }
  })
})
