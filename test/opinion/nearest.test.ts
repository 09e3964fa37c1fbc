import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/opinion/nearest.js'

const text = 'toby will eat his packed lunch in the dining hall with his class for fifteen minutes on three days a week'

test.each([
  ['eat his packed lunch in the dining hall', 'eat his packed lunch in the dining hall', 1],
  ['eat his packd lunch in the dinning hall', 'eat his packed lunch in the dining hall', 0.94],
  ['eat the packed lunch in dining hall', 'eat his packed lunch in the dining hall', 0.82],
  ['eats his packed lunch in hall', 'eat his packed lunch in', 0.8],
])('“%s” is nearest to “%s”', (words, found, likeness) => {
  const near = nearest(words, text)!
  expect(text.slice(near.from, near.to)).toContain(found)
  expect(near.likeness).toBeCloseTo(likeness, 1)
})

test('what is nowhere is like nothing', () => {
  expect(nearest('a speech therapist visits every second tuesday', text)!.likeness).toBeLessThan(0.5)
  expect(nearest('', text)).toBeNull()
  expect(nearest('words', '')).toBeNull()
})

describe('for any text', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 30 })

  test('a stretch of its own words is found whole', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const from = a % all.length
        const to = from + 1 + (b % (all.length - from))
        const near = nearest(all.slice(from, to).join(' '), all.join(' '))!
        expect(near.likeness).toBe(1)
        expect(all.join(' ').slice(near.from, near.to)).toContain(all.slice(from, to).join(' '))
      }),
    )
  })

  test('one letter more or less costs no more than that letter', () => {
    fc.assert(
      fc.property(words, fc.nat(), (all, at) => {
        const whole = all.join(' ')
        const place = at % whole.length
        const near = nearest(`${whole.slice(0, place)}x${whole.slice(place)}`, whole)!
        expect(near.likeness).toBeGreaterThanOrEqual(1 - 1 / whole.length - 1e-9)
      }),
    )
  })
})
