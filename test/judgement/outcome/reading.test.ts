import { describe, expect, test } from 'vitest'
import { readOutcome } from '../../../src/judgement/outcome/reading.js'
import { planOf } from '../../../src/plan/sketch.js'

const read = (text: string, lead?: string) =>
  readOutcome(planOf({ E: [lead === undefined ? text : { text, lead }] }).outcomes[0]!)
const main = (text: string, lead?: string) =>
  read(text, lead)
    .acts.filter(({ how }) => how === 'main')
    .map(({ kind }) => kind)

describe('the statement of an outcome', () => {
  test.each([
    ['Ola will wash his hands.', ['act']],
    ['Will wash his hands and dry them.', ['act', 'act']],
    ['Washes his hands.', ['act']],
    ['To wash his hands.', ['act']],
    ['For Ola to wash his hands.', ['act']],
    ['I’ll wash my hands.', ['act']],
    ['After lunch Ola will wash his hands.', ['act']],
    ['When asked, Ola washes his hands.', ['act']],
    ['Ola will be able to continue to wash his hands.', ['act']],
    ['Ola will have washed his hands.', ['act']],
    ['Ola will improve his hygiene skills.', ['change']],
    ['Ola will make very good progress.', ['change']],
    ['Ola’s hygiene skills will improve.', ['change']],
    ['Ola will engage.', ['vague']],
    ['Ola will feel safe.', ['aspiration']],
    ['Ola will receive support.', ['receive']],
    ['Ola will have a mentor.', ['receive']],
    ['Better hygiene skills.', ['change']],
    ['Support with hygiene.', ['receive']],
  ])('%s', (text, kinds) => expect(main(text)).toEqual(kinds))
})

test('a lead sentence that stops at “will” opens the outcome', () => {
  expect(main('wash his hands.', 'By the end of Year 2 Ola will:')).toEqual(['act'])
  expect(main('offer a visitor a drink.', 'By the end of Year 2 Ola will:')).toEqual(['act'])
})

test('conditions, purposes and means are told from the statement', () => {
  const { acts } = read('When he has eaten, Ola will wash his hands so that he can play, by turning on the tap.')
  expect(acts.map(({ how }) => how)).toEqual(['condition', 'main', 'purpose', 'means'])
})

test('who acts is read from what stands before the verb', () => {
  const subject = (text: string) => read(text).acts[0]?.subject
  expect(subject('Staff working with Ola will use signs.')).toBe('staff')
  expect(subject('With help from staff Ola will use signs.')).toBe('child')
  expect(subject('Ola and his TA will use signs.')).toBe('child')
  expect(subject('His school attendance will be better.')).toBe('thing')
  expect(subject('Mum and Dad will use signs.')).toBe('family')
})

test('open words are found, quoted and negated ones are not', () => {
  const loose = (text: string) => read(text).loose.map((one) => one.text)
  expect(loose('Ola will sign more often.')).toEqual(['more often'])
  expect(loose("Ola will sign 'more'.")).toEqual([])
  expect(loose('Ola will need no more than one prompt.')).toEqual([])
  expect(loose('Ola will sign two or more words.')).toEqual([])
})

test('a figure of today and the amount of help are no target', () => {
  const figures = (text: string) => read(text).measures.map((one) => one.text)
  expect(figures('Ola will say more than the two words that he says now.')).toEqual([])
  expect(figures('Ola will read, with 20 minutes of adult help.')).toEqual([])
  expect(figures('Ola will say more than two words.')).not.toEqual([])
})

test('an absolute in a relative clause demands nothing', () => {
  const absolutes = (text: string) => read(text).absolutes.map((one) => one.text)
  expect(absolutes('Ola will always sit down.')).toEqual(['always'])
  expect(absolutes('From the chair where he always sits Ola will put up his hand.')).toEqual([])
  expect(absolutes('Ola will almost always sit down.')).toEqual([])
})
