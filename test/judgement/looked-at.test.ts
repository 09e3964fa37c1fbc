import { describe, expect, test } from 'vitest'
import { lookedAt } from '../../src/judgement/looked-at.js'
import { adviceOf, planOf, type Sketch } from '../../src/plan/sketch.js'

const looks = (sketch: Sketch) =>
  new Map(
    lookedAt(sketch.kind === 'advice' ? adviceOf(sketch) : planOf(sketch)).map(({ code, passages }) => [
      code,
      passages.map(({ text }) => text),
    ]),
  )

describe('what there was to look at in a plan', () => {
  const plan: Sketch = {
    name: 'Ali',
    pronoun: 'he',
    status: 'draft',
    A: ['I like swimming. I want to swim a whole length.', 'Mum says that he is happy.'],
    B: 'Ali reads at the level of a child of six.',
    E: ['Ali will read 40 words.'],
    F: ['Daily reading with the TA.'],
    I: '',
  }

  test('is the items that a rule asks about', () => {
    expect(looks(plan).get('outcome.not-specific')).toEqual(['Ali will read 40 words.'])
    expect(looks(plan).get('provision.vague')).toEqual(['Daily reading with the TA.'])
    expect(looks(plan).get('need.no-provision')).toEqual(['Ali reads at the level of a child of six.'])
  })

  test('is the words that speak for it', () => {
    expect(looks(plan).get('voice.aspirations-missing')).toEqual(['I want to swim a whole length.'])
    expect(looks(plan).get('voice.parent-missing')).toEqual(['Mum says that he is happy.'])
  })

  test('leaves out what does not apply', () => {
    const codes = [...looks(plan).keys()]
    expect(codes).toContain('placement.named-in-draft')
    expect(codes).not.toContain('placement.missing-in-final')
    expect(codes).not.toContain('transition.missing')
    expect(codes).not.toContain('health.need-unmet')
    expect([...looks({ ...plan, year: 9 }).keys()]).toContain('transition.missing')
  })
})

test('in an advice report its author, date and views are looked at', () => {
  const found = looks({
    kind: 'advice',
    author: 'Jo Hill',
    role: 'OT',
    views: 'Ali likes trains.',
    needs: 'x',
    provision: [],
  })
  expect(found.get('author.missing')).toEqual(['Jo Hill', 'OT'])
  expect(found.get('voice.child-missing')).toEqual(['Ali likes trains.'])
  expect(found.has('section.missing')).toBe(false)
})
