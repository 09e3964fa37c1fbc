import { describe, expect, test } from 'vitest'
import { isFirm, measuresIn } from '../../src/text/measures.js'

const passage = (text: string) => ({ start: 0, end: text.length, text })
const kinds = (text: string) => measuresIn(passage(text)).map(({ kind }) => kind)
const firm = (text: string) => measuresIn(passage(text)).some(isFirm)

describe('kinds of measure', () => {
  test.each([
    ['in 4 of 5 lessons', 'ratio'],
    ['four mornings out of five', 'ratio'],
    ['nine times in ten', 'ratio'],
    ["three of the week's five lessons", 'ratio'],
    ['75% of the time', 'percent'],
    ['ninety per cent of lessons', 'percent'],
    ['at least half of the pages', 'share'],
    ['twice a day', 'frequency'],
    ['on three occasions', 'frequency'],
    ['for fifteen minutes', 'duration'],
    ['a ten-minute story', 'duration'],
    ['50 metres', 'distance'],
    ['from 40 to 60', 'change'],
    ['by six points', 'change'],
    ['a reading age of nine', 'level'],
    ['Level 2 functional skills', 'level'],
    ['with no more than one prompt', 'count'],
    ['without a prompt', 'help'],
    ['on his own', 'help'],
    ['six words', 'count'],
    ['with two friends', 'people'],
    ['in three areas of learning', 'people'],
    ['every day', 'habit'],
    ['the whole of the story', 'extent'],
  ])('%s is a %s', (text, kind) => expect(kinds(text)).toContain(kind))
})

test.each(['twice a week', 'for two minutes', 'no fewer than six', 'in 3 out of 4 games', 'to Level 1'])(
  '“%s” settles a comparison',
  (text) => expect(firm(text)).toBe(true),
)

test.each([
  'more often',
  'every day',
  'with two other children',
  'by himself',
  'on the number 12 bus',
  'in 1:1 sessions',
  'Outcome 3',
  'by the end of Year 6',
  'within twelve months',
  'in one-to-one teaching',
])('“%s” does not', (text) => expect(firm(text)).toBe(false))

test('no measure lies inside another', () => {
  const found = measuresIn(passage('Sam will skip for ten minutes, three times a week, in four weeks out of five.'))
  for (const [at, one] of found.entries()) expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
})
