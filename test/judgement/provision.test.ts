import { describe, expect, test } from 'vitest'
import { readProvision } from '../../src/judgement/provision.js'
import { faultsInWords, remedyFor } from '../../src/judgement/provision-words.js'
import { planOf } from '../../src/plan/sketch.js'

type Cells = { who?: string; often?: string; lead?: string }
const read = (text: string, cells: Cells = {}, section: 'F' | 'G' | 'H1' = 'F') =>
  readProvision(planOf({ [section]: [{ text, ...cells }] }).provision[0]!)!

describe('who gives it', () => {
  test.each([
    ['The class TA reads with her.', 'named'],
    ['Practice of the sounds from the therapist’s sheet by school staff.', 'unnamed'],
    ['A programme written by the physiotherapist is carried out daily.', 'none'],
    ['Two members of staff trained in moving and handling use the hoist.', 'named'],
    ['Training in epilepsy for all teachers and teaching assistants.', 'none'],
    ['Training in epilepsy for all teachers from the epilepsy nurse.', 'named'],
    ['Adults prompt her.', 'unnamed'],
    ['Mrs Doyle meets her at the gate.', 'named'],
  ])('%s – %s', (text, giver) => {
    expect(read(text).giver).toBe(giver)
  })

  test('a role in its own cell gives, and in health a clinic does', () => {
    expect(read('Spelling practice', { who: 'Class TA' }).giver).toBe('named')
    expect(read('Hip check at the orthopaedic clinic', {}, 'G').giver).toBe('named')
  })
})

describe('what kind of provision it is', () => {
  test.each([
    ['Music therapy in the studio.', 'service'],
    ['A laptop with a text reader for all reading and writing.', 'standing'],
    ['Instructions are given one at a time by every adult who teaches him.', 'standing'],
    ['Review of medicines by the paediatrician.', 'review'],
    ['Direct payments for a personal assistant.', 'money'],
    ['Ruby works with no more than two others.', 'standing'],
    ['Occupational therapist, monthly.', 'service'],
  ])('%s – %s', (text, nature) => {
    expect(read(text).nature).toBe(nature)
  })
})

test('a quantity undoes a hedge of frequency, and a hedge of means undoes a quantity', () => {
  const cells = { who: 'Class TA', often: '20 minutes every Tuesday' }
  expect(read('Regular reading practice', cells).faults).toEqual([])
  expect(read('Reading practice where staffing allows', cells).faults).toHaveLength(1)
})

test('"as required by the plan" and "where possible with the same adult" leave nothing open', () => {
  const cells = { who: 'Class TA', often: '20 minutes every Tuesday' }
  expect(read('Stretches as required by the physiotherapist’s plan', cells).faults).toEqual([])
  expect(read('Reading, where possible with the same adult', cells).faults).toEqual([])
})

test('what is missing is said in words, with the writer’s own words quoted', () => {
  expect(faultsInWords(read('Regular support from staff.'))).toBe(
    '“Regular” does not say how often. It does not say who gives it or for how long. “staff” names no role and no training.',
  )
})

test('a remedy leaves figures and roles to the professional', () => {
  expect(remedyFor(read('Up to 10 hours of help a week from a TA.'), false)).toContain('at least [number] hours')
  expect(remedyFor(read('Colourful Semantics.'), true)).not.toMatch(/Ask whoever/)
})
