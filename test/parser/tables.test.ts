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

test('a column or a label that says how an outcome is measured belongs to the outcome, and is none', () => {
  const { outcomes } = planOf([
    '# Section E: Outcomes',
    {
      table: [
        ['Outcome', 'How will we know?', 'By when', 'RAG'],
        ['She will ask for a break.', '4 lessons out of 5', 'July 2027', 'A'],
        ['She will keep a friend.', 'They eat together twice a week', 'Easter 2027', 'G'],
      ],
    },
    'She will write a page.',
    'Success criteria: three paragraphs without help',
    'By when: July 2028',
  ])
  expect(outcomes.map(({ passage, measure, by }) => [passage.text, measure?.text, by?.text])).toEqual([
    ['She will ask for a break.', '4 lessons out of 5', 'July 2027'],
    ['She will keep a friend.', 'They eat together twice a week', 'Easter 2027'],
    ['She will write a page.', 'three paragraphs without help', 'July 2028'],
  ])
})

test('the title of a column governs the outcomes below it', () => {
  const { outcomes } = planOf([
    {
      table: [
        ['Section B: Needs', 'Section E: Outcomes (by July 2029 unless another date is given)'],
        ['She speaks in single words.', 'She will join two words.'],
      ],
    },
  ])
  expect(outcomes[0]?.leads.map(({ text }) => text)).toEqual([
    'Section E: Outcomes (by July 2029 unless another date is given)',
  ])
})

test('an area that says it has no outcome gives none', () => {
  const { outcomes } = planOf(['# Section E: Outcomes', 'She will tie her laces.', 'None.', 'No outcomes identified'])
  expect(outcomes.map(({ passage }) => passage.text)).toEqual(['She will tie her laces.'])
})

test('a heading in words that names needs, provision and outcomes together ends the section before it', () => {
  const { sections, strengths } = planOf([
    '# Section A: Views',
    'He likes the sea.',
    '# Special educational needs, provision and outcomes – Cognition and learning',
    'Strengths: Remembers songs.',
    {
      table: [
        ['B – Special educational needs', 'F – Special educational provision', 'E – Outcomes'],
        ['He cannot yet count to five.', 'Counting songs for ten minutes a day.', 'He will count to five.'],
      ],
    },
  ])
  expect(strengths.map(({ text }) => text)).toEqual(['Remembers songs.'])
  expect(sections.find(({ letter }) => letter === 'A')?.lines.map(({ text }) => text)).not.toContain('Remembers songs.')
})

test('each card of an outcome with its provision begins anew, and the numbers of its rows are none', () => {
  const card = (no: number, outcome: string, provision: string) => ({
    table: [
      [`E. Outcome ${no}`, outcome, '', ''],
      ['By when', 'July 2027', '', ''],
      ['', 'F. Provision', 'Who', 'How often'],
      [`${no}.1`, provision, 'Teaching assistant', '20 minutes a day'],
    ],
  })
  const { outcomes, provision } = planOf([
    '# Sections E and F: Outcomes and provision',
    card(1, 'She will ask for help.', 'Symbols on a strap'),
    card(2, 'She will share a toy.', 'A turn-taking game'),
  ])
  expect(outcomes.map(({ passage, by }) => [passage.text, by?.text])).toEqual([
    ['She will ask for help.', 'July 2027'],
    ['She will share a toy.', 'July 2027'],
  ])
  const own = provision.filter(({ section }) => section === 'F')
  expect(own.map(({ passage, who }) => [passage.text, who?.text])).toEqual([
    ['Symbols on a strap', 'Teaching assistant'],
    ['A turn-taking game', 'Teaching assistant'],
  ])
})

test('a target under an outcome is its date, and a column that the form asks besides gives no item', () => {
  const { outcomes, provision } = planOf([
    '# Sections E and F: Outcomes and provision',
    {
      table: [
        ['E Outcome', 'F Provision', 'Who', 'How often', 'Funding'],
        ['She will talk to a friend.\nTarget: July 2027', 'Talking group', 'SaLT', '1 hour a week', 'Top-up'],
      ],
    },
  ])
  expect(outcomes.map(({ passage }) => passage.text)).not.toContain('Top-up')
  expect(provision.filter(({ section }) => section === 'F').map(({ passage }) => passage.text)).toEqual([
    'Talking group',
  ])
})

test('a table of section names with their letters is a list of contents', () => {
  const names = ['Views and interests', 'Special educational needs', 'Health needs', 'Social care needs', 'Outcomes']
  const { sections } = planOf([
    { table: names.map((name, at) => [String(at + 2), name, 'ABCDE'[at]!]) },
    '# Section C: Health needs',
    'She has asthma.',
  ])
  const health = sections.find(({ letter }) => letter === 'C')
  expect(health?.lines.filter(({ role }) => role === 'content').map(({ text }) => text)).toEqual(['She has asthma.'])
})

test('letters in cells of their own open their sections, beside titles in whatever words', () => {
  const badge = (letter: string, title: string) => ({ table: [[`**${letter}**`, title]] })
  const read = parse(
    documentOf([
      '# My plan',
      badge('A', 'What should you know about me?'),
      'I like trains.',
      badge('B', 'What am I good at, and what do I find hard?'),
      'I cannot hold a pencil for long.',
      badge('C', 'How is my body?'),
      'I have asthma.',
      badge('E', 'What will I be able to do?'),
      'By July 2027 I will write my name.',
      badge('F', 'Who will help me, and how?'),
      'A teaching assistant writes with me for ten minutes a day.',
    ]),
  ) as Plan
  expect(read.sections.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'E', 'F'])
  expect(read.needs.find(({ section }) => section === 'B')?.passage.text).toBe('I cannot hold a pencil for long.')
})
