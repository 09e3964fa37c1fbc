import { expect, test } from 'vitest'
import { timeOf } from '../../../src/judgement/outcome/time.js'
import { planOf } from '../../../src/plan/sketch.js'

const time = (text: string, more: { by?: string; lead?: string } = {}) =>
  timeOf(planOf({ E: [{ text, ...more }] }).outcomes[0]!)

test('the filled cell counts first, then the outcome, then the lead', () => {
  expect(time('By Easter 2027 Ola will hop.', { by: 'July 2027' }).bound?.place).toBe('by')
  expect(time('By Easter 2027 Ola will hop.', { by: 'TBC', lead: 'By July 2027' }).bound?.place).toBe('item')
  expect(time('Ola will hop.', { by: 'TBC', lead: 'By July 2027' }).bound?.place).toBe('lead')
})

test('what leaves it open is handed back', () => {
  expect(time('Ola will hop.', { by: 'In due course' }).open?.text).toBe('In due course')
  expect(time('This is ongoing work.').open?.text).toBe('ongoing')
  expect(time('Ola will hop.')).toEqual({ bound: null, open: null })
})
