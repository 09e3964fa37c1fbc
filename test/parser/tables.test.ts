import { expect, test } from 'vitest'
import { parse } from '../../src/parser/index.js'
import type { Plan } from '../../src/plan/plan.js'
import { documentOf, type Piece } from '../support/document.js'

const planOf = (pieces: readonly Piece[]): Plan => {
  const before: Piece[] = ['# Education, Health and Care Plan', '# Section A: Views', 'She loves drums.']
  const after: Piece[] = ['# Section G: Health provision', 'None.', '# Section I: Placement', 'Fern School']
  const read = parse(
    documentOf([...before, '# Section B: Special educational needs', 'She is shy.', ...pieces, ...after]),
  )
  if (read.kind !== 'plan') throw new Error(read.kind)
  return read
}

test('a filled row with telling words in it is no new row of titles', () => {
  const { provision } = planOf([
    '# Section F: Special educational provision',
    {
      table: [
        ['What', 'Delivered by', 'How often and how long'],
        ['A reading programme', 'Teaching assistant', '20 minutes, daily'],
        ['A high level of adult support in class', 'Support staff', 'Up to 25 hours'],
        ['A playtime game for three', 'Lunchtime supervisor', '15 minutes every lunchtime'],
      ],
    },
  ])
  const own = provision.filter(({ section }) => section === 'F')
  expect(own.map(({ passage, who, often }) => [passage.text, who?.text, often?.text])).toEqual([
    ['A reading programme', 'Teaching assistant', '20 minutes, daily'],
    ['A high level of adult support in class', 'Support staff', 'Up to 25 hours'],
    ['A playtime game for three', 'Lunchtime supervisor', '15 minutes every lunchtime'],
  ])
})

test('the name of an area over its provision is none', () => {
  const { provision } = planOf([
    '# Section F: Special educational provision',
    'Cognition and learning',
    'A reading group.',
  ])
  expect(provision.filter(({ section }) => section === 'F').map(({ passage }) => passage.text)).toEqual([
    'A reading group.',
  ])
})

test('the need that an outcome is for, in a column beside it, is no outcome', () => {
  const { outcomes } = planOf([
    '# Section E: Outcomes',
    {
      table: [
        ['No', 'Outcome', 'Target date', 'Need'],
        ['1', 'She will read a page to a friend.', 'July 2027', 'C&L'],
        ['2', 'She will stay for a whole lesson.', 'Easter 2027', 'SEMH'],
      ],
    },
  ])
  expect(outcomes.map(({ passage, by }) => [passage.text, by?.text])).toEqual([
    ['She will read a page to a friend.', 'July 2027'],
    ['She will stay for a whole lesson.', 'Easter 2027'],
  ])
})

test('the author inside a line of Section K is found, and one who is not there is not', () => {
  const { entries } = planOf([
    '# Section K: Advice and information',
    'Educational advice of Ms K. Farrant, head of learning support, Saltmarsh College, dated 27 February 2026.',
    'Medical advice, community paediatrician, 12 February 2026',
  ])
  expect(entries.map(({ author }) => author?.text ?? null)).toEqual(['Ms K. Farrant', null])
})
