import { describe, expect, test } from 'vitest'
import { amountsIn } from '../../src/text/amounts.js'

const passage = (text: string) => ({ start: 0, end: text.length, text })
const told = (text: string) => amountsIn(passage(text)).map(({ kind, text: words }) => `${kind}: ${words}`)

describe('amounts', () => {
  test.each([
    ['20 mins x 3 weekly', ['duration: 20 mins', 'frequency: x 3 weekly']],
    ['2 x 15 min pw', ['frequency: 2 x', 'total: 15 min pw']],
    ['1 hr/wk', ['total: 1 hr/wk']],
    ['an hour and a half each half term', ['total: an hour and a half each half term']],
    ['six hours of one-to-one teaching a week', ['total: six hours of one-to-one teaching a week']],
    ['fifteen hours in the week', ['total: fifteen hours in the week']],
    ['half an hour, twice a day', ['total: half an hour, twice a day']],
    ['two 20-minute sessions per week', ['total: two 20-minute sessions per week']],
    ['14 nights a year', ['total: 14 nights a year']],
    ['Saturdays, 10 till 3', ['total: Saturdays, 10 till 3']],
    ['6-weekly', ['frequency: 6-weekly']],
    ['half-termly', ['frequency: half-termly']],
    ['every other Tuesday', ['frequency: every other Tuesday']],
    ['three visits a year', ['frequency: three visits a year']],
    ['once every six months', ['frequency: once every six months']],
    ['one weekend in four', ['frequency: one weekend in four']],
    ['at 9.15, 11.30 and 2.00', ['frequency: 9.15, 11.30 and 2.00']],
    ['on Mondays, Wednesdays and Fridays', ['frequency: Mondays, Wednesdays and Fridays']],
    ['in April of each year', ['frequency: April of each year']],
    ['each September', ['frequency: each September']],
    ['after each 25 minutes', ['frequency: each 25 minutes']],
    ['five days a week', ['frequency: five days a week']],
    ['from half past six until half past eight', ['duration: half past six until half past eight']],
    ['from 8.45 to 9.05', ['duration: 8.45 to 9.05']],
    ['half a day', ['duration: half a day']],
    ['from Friday 4 pm to Saturday 4 pm', ['duration: Friday 4 pm to Saturday 4 pm']],
    ['6–8 sessions', ['count: 6–8 sessions']],
    ['for ten weeks', ['block: ten weeks']],
    ['until July 2027', ['block: until July 2027']],
    ['for the whole of the school day', ['standing: the whole of the school day']],
    ['at all times', ['standing: at all times']],
    ['all day', ['standing: all day']],
    ['in every maths, science and PE lesson', ['occasion: every maths, science and PE lesson']],
    ['before each meal', ['occasion: each meal']],
    ['at every desk that he uses', ['occasion: every desk']],
    ['after any falling-out', ['occasion: after any falling']],
    ['in a group of up to four', ['group: group of up to four']],
    ['1:1', ['group: 1:1']],
  ])('are read in "%s"', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each([
    'He was one of three brothers and is in Year 4.',
    'Sam may choose a book.',
    'Count 20 seconds before asking again.',
    'Staff who work with all children know this.',
    'Most days he is tired.',
  ])('are not read in "%s"', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['up to 15 hours a week', 'ceiling'],
    ['a maximum of 30 minutes daily', 'ceiling'],
    ['20 minutes (max) daily', 'ceiling'],
    ['at least two hours a week', 'floor'],
    ['ten times or more in each session', 'floor'],
    ['approximately 10 hours a week', 'rough'],
    ['in lessons', 'loose'],
    ['throughout the day', 'loose'],
  ])('have their limit: "%s" is %s', (text, limit) => {
    expect(amountsIn(passage(text))[0]?.limit).toBe(limit)
  })

  test('point into the document, wherever the passage stands', () => {
    const document = 'Section F\nReading with a TA, 10 minutes a day.\n'
    const start = document.indexOf('Reading')
    const inside = { start, end: document.length - 1, text: document.slice(start, -1) }
    for (const amount of amountsIn(inside)) expect(document.slice(amount.start, amount.end)).toBe(amount.text)
    expect(amountsIn(inside)).toHaveLength(1)
  })

  test('do not cross the end of a sentence', () => {
    expect(told('He did it twice. A week later he stopped.')).not.toContain('frequency: twice. A week')
  })
})
