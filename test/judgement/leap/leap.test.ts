import { describe, expect, test } from 'vitest'
import { leapOf } from '../../../src/judgement/leap/leap.js'
import { planOf, type Sketch } from '../../../src/plan/sketch.js'

const leap = (B: string, E: string, more: Sketch = {}) => {
  const plan = planOf({ B, E, ...more })
  return leapOf(plan.outcomes[0]!, plan)?.start.text ?? null
}

describe('out of reach', () => {
  test.each([
    ['Joss cannot yet roll over or sit.', 'Joss will walk to the door unaided.'],
    ['Joss uses a wheelchair for all distances and is at GMFCS level V.', 'Joss will walk a mile without help.'],
    ['Joss does not speak.', 'Joss will speak in sentences of seven words.'],
    [
      'Joss speaks three single words.',
      'Joss will say a poem of his own in front of the whole school in assembly, and speak to anyone.',
    ],
    ['Joss knows five letter sounds.', 'Joss will read any book that she is given.'],
    ['Joss has a reading age of 6 years.', 'Joss will read texts at the level expected at the end of Year 6.'],
    ['Joss is at Entry Level 1 in maths.', 'Joss will gain GCSE maths at grade 5.'],
    ['Joss has 24-hour care.', 'Joss will dress, cook and travel without any help.'],
  ])('%s → %s', (now, aim) => expect(leap(now, aim)).toBe(now))
})

describe('within reach', () => {
  test.each([
    ['Joss cannot yet sit.', 'Joss will sit without support for a minute.'],
    ['Joss stands holding a rail.', 'Joss will walk four steps on her own.'],
    ['Joss walks in his frame.', 'Joss will walk 40 metres in his frame.'],
    ['Joss uses single words.', 'Joss will use two-word phrases.'],
    ['Joss has no words.', 'Joss will sign in sentences of seven words.'],
    ['Joss knows five letter sounds.', 'Joss will read ten words on sight.'],
    ['Joss reads at Year 2 level.', 'Joss will read a passage at Year 4 level.'],
    ['Joss passed Entry Level 3.', 'Joss will pass Level 1.'],
    ['The feed runs too fast and Joss cannot sit.', 'Joss will walk in her frame.'],
    ['Joss needs an adult in the kitchen.', 'Joss will cook without help.'],
  ])('%s → %s', (now, aim) => expect(leap(now, aim)).toBeNull())
})

test('what the child can do counts before what another sentence denies', () => {
  const needs = 'Joss cannot stand on one leg. Joss walks to school on his own.'
  expect(leap(needs, 'Joss will walk a mile unaided.')).toBeNull()
})

test('strengths tell the starting point too', () => {
  expect(
    leap('Joss does not speak in class.', 'Joss will speak in sentences of five words.', {
      strengths: 'At home Joss speaks in sentences of six words.',
    }),
  ).toBeNull()
})
