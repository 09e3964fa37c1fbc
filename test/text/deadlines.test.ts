import { describe, expect, test } from 'vitest'
import { cellNamesTime, deadlinesIn, leadNamesTime, leftOpen } from '../../src/text/deadlines.js'

const passage = (text: string) => ({ start: 0, end: text.length, text })
const found = (text: string) => deadlinesIn(passage(text)).map((one) => one.text)

describe('a text is bound in time by', () => {
  test.each([
    'By the end of KS1 he will skip.',
    "By July '27 he will skip.",
    'By 31/07/2027 he will skip.',
    'He will skip by the 1st of September 2027.',
    'By 30 June he will skip.',
    'By the time she moves up to Year 5 she will skip.',
    'By the time he’s 18 he will skip.',
    'Before starting Reception, she will skip.',
    'In two years’ time he will skip.',
    'Within three terms he will skip.',
    'By the summer of 2027 he will skip.',
    'By Christmas he will skip.',
    'By her 16th birthday she will skip.',
    'In Year 9 he will skip.',
    'During Years 5 and 6 he will skip.',
    'By the end of key stage two he will skip.',
    'By the end of year six he will skip.',
    'By the time of his annual review he will skip.',
    'On completion of his course he will skip.',
    'Throughout Year 7 he will skip.',
    'By the end of pre-school he will skip.',
    'twelve months from now',
    'By the last week of Year 6 he will skip.',
    'for the whole of the spring term 2027',
  ])('%s', (text) => expect(found(text)).not.toEqual([]))
})

describe('a text is not bound in time by', () => {
  test.each([
    'He will skip for ten minutes.',
    'He will skip within five minutes of being asked.',
    'He will skip every day.',
    'By the end of each week he will skip.',
    'He will read a Year 2 book.',
    'He will reach the standard expected at the end of Year 2.',
    'He will skip in time to music.',
    'He will be up by 7.30.',
    'He will skip for three weeks in a row.',
    'He may skip.',
    'He will have a reading age of nine.',
    'Since September 2025 he has skipped.',
    'He will skip before lunch.',
    'He will speak at his annual review.',
    'By the time the bell goes he will skip.',
    "He will make 12 months' progress.",
    'He will move from Year 3 texts to Year 4 texts.',
    'At the end of the day he will tidy up.',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

test('places point into the document', () => {
  const text = 'Ines will hop by July 2027, on one foot.'
  const [first] = deadlinesIn({ start: 100, end: 100 + text.length, text })
  expect(text.slice(first!.start - 100, first!.end - 100)).toBe(first!.text)
})

test.each([
  'KS2',
  'Y6',
  'July',
  'Autumn 26',
  '12 months',
  '2027',
  '18',
  'Next annual review',
  'End of phase',
  'Two terms',
])('a by-when cell may say “%s”', (text) => expect(cellNamesTime(passage(text))).toBe(true))

test.each([
  'TBC',
  'Ongoing',
  'N/A',
  '-',
  'Reviewed termly',
  'At each review',
  'Long term',
  'When ready',
  'Class teacher',
])('a by-when cell with “%s” names no time', (text) => expect(cellNamesTime(passage(text))).toBe(false))

test.each(['Year 9', 'Key Stage 4 outcomes', 'By July 2027 Nia will:', '12 month outcomes', 'Outcomes by age 25'])(
  'the heading “%s” names a time',
  (text) => expect(leadNamesTime(passage(text))).toBe(true),
)

test.each(['Education', 'College outcomes', 'Long term outcomes', 'What Sam may achieve', 'Outcome 3'])(
  'the heading “%s” names no time',
  (text) => expect(leadNamesTime(passage(text))).toBe(false),
)

test('words that leave the time open are found', () => {
  expect(leftOpen(passage('This work is on-going.'))?.text).toBe('on-going')
  expect(leftOpen(passage('Sam will skip.'))).toBeNull()
})
