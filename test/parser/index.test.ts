import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parser/index.js'
import type { Plan } from '../../src/plan/plan.js'
import { sectionText } from '../../src/plan/section.js'
import { documentOf, type Piece } from '../support/document.js'

const rest: Piece[] = [
  '# Section C: Health needs', 'None.', '# Section D: Social care needs', 'None.', '# Section G: Health provision', 'None.',
  '# Section H1', 'None.', '# Section H2', 'None.', '# Section I: Placement', '# Section J: Personal budget', 'None requested.', '# Section K: Advice and information',
] // biome-ignore format: one line for each pair

function planOf(pieces: readonly Piece[]): Plan {
  const read = parse(documentOf(pieces))
  if (read.kind !== 'plan') throw new Error(`read as ${read.kind}`)
  return read
}

const textOf = (plan: Plan, letter: string) => {
  const section = plan.sections.find((one) => one.letter === letter)
  return section ? sectionText(section) : null
}

describe('sections', () => {
  test('follow one another by lettered headings', () => {
    const plan = planOf([
      '# Section A: Views',
      'I like trains.',
      '# Section B: Special educational needs',
      'Sam cannot read.',
      '# Section E: Outcomes',
      'Sam will read.',
      '# Section F',
      'A TA reads with Sam.',
      ...rest,
    ])
    expect(plan.sections.map(({ letter }) => letter).join(' ')).toBe('A B E F C D G H1 H2 I J K')
    expect(textOf(plan, 'A')).toBe('I like trains.')
    expect(textOf(plan, 'I')).toBe('')
  })

  test('are told by the letters of column titles, row after row and in the next table without titles', () => {
    const plan = planOf([
      '# Sections B, E and F',
      {
        table: [
          ['Needs (Section B)', 'Outcomes (Section E)', 'Provision (Section F)'],
          ['Sam cannot read.', 'Sam will read.', 'A TA reads with Sam.'],
        ],
      },
      { table: [['Sam cannot count.', 'Sam will count.', 'A TA counts with Sam.']] },
      ...rest,
    ])
    expect(textOf(plan, 'B')).toBe('Sam cannot read.\nSam cannot count.')
    expect(plan.outcomes.map(({ passage }) => passage.text)).toEqual(['Sam will read.', 'Sam will count.'])
    expect(plan.provision[1]!.row).toEqual({ table: 1, row: 0 })
  })

  test('take sub-columns from the title over them', () => {
    const plan = planOf([
      {
        table: [
          ['Needs (Section B)', 'Outcomes (Section E)', 'Provision (Section F)'],
          ['', '', 'What', 'Who', 'How often'],
          ['Sam cannot read.', ['Sam will read.', 'By when: July 2027'], 'Reading', 'TA', 'Daily'],
        ],
        spans: { '0:2': 3 },
      },
      ...rest,
    ])
    expect(plan.provision[0]).toMatchObject({
      passage: { text: 'Reading' },
      who: { text: 'TA' },
      often: { text: 'Daily' },
    })
    expect(plan.outcomes[0]).toMatchObject({ passage: { text: 'Sam will read.' }, by: { text: 'July 2027' } })
  })

  test('are not opened by a contents page', () => {
    const contents = 'ABCDEFGIJK'.split('').map((letter) => `Section ${letter}: something${'.'.repeat(20)}3`)
    const plan = planOf([
      ...contents,
      '# Section A: Views',
      'I like trains.',
      '# Section B: Needs',
      'Sam cannot read.',
      '# Section E',
      'Sam will read.',
      '# Section F',
      'A TA.',
      ...rest,
    ])
    expect(textOf(plan, 'A')).toBe('I like trains.')
    expect(textOf(plan, 'K')).toBe('')
  })

  test('stand in rows of a letter or heading and what belongs to it', () => {
    const plan = planOf([
      {
        table: [
          ['Section A: Views', 'I like trains.'],
          ['Section B: Needs', 'Sam cannot read.'],
          ['Section E: Outcomes', 'Sam will read.'],
          ['Section F: Provision', 'A TA reads with Sam.'],
        ],
      },
      ...rest,
    ])
    expect(textOf(plan, 'B')).toBe('Sam cannot read.')
    expect(textOf(plan, 'F')).toBe('A TA reads with Sam.')
  })

  test('are known by words alone where the form prints no letters', () => {
    const plan = planOf([
      '# All about me',
      'I like trains.',
      '# Special educational needs',
      'Sam cannot read.',
      '# Outcomes',
      'Sam will read.',
      '# Special educational provision',
      'A TA.',
      '# Health needs',
      'None.',
      '# Health provision',
      'None.',
      '# Placement',
      'To be named.',
    ])
    expect(plan.sections.map(({ letter }) => letter).join(' ')).toBe('A B E F C G I')
    expect(plan.warnings.map(({ code }) => code)).toContain('weak-headings')
  })

  test('leave out the guidance that the form prints', () => {
    const plan = planOf([
      '# Section A: Views',
      '_This section sets out the views of the child or young person._',
      'I like trains.',
      '# Section B: Needs',
      'All of the child or young person’s identified special educational needs must be specified.',
      '# Section E',
      '# Section F',
      ...rest,
    ])
    expect(textOf(plan, 'A')).toBe('I like trains.')
    expect(textOf(plan, 'B')).toBe('')
  })

  test('end with the sign-off', () => {
    const plan = planOf([
      '# Section A',
      'I like trains.',
      '# Section B',
      'x',
      '# Section E',
      'x',
      '# Section F',
      'x',
      ...rest,
      'School advice, Ann Lee, SENCo, 01/02/2026',
      '# Sign-off',
      'Signed by the authority',
    ])
    expect(textOf(plan, 'K')).toBe('School advice, Ann Lee, SENCo, 01/02/2026')
  })
})

describe('items', () => {
  test('of B are parted from its strengths', () => {
    const plan = planOf([
      '# Section A',
      'x',
      '# Section B',
      '## Strengths',
      'Sam is kind.',
      '## Cognition and learning',
      'Sam cannot read.',
      '# Section E',
      '# Section F',
      ...rest,
    ])
    expect(plan.strengths.map(({ text }) => text)).toEqual(['Sam is kind.'])
    expect(plan.needs[0]).toMatchObject({ passage: { text: 'Sam cannot read.' }, area: 'Cognition and learning' })
  })

  test('of E have the lead sentence that governs them', () => {
    const plan = planOf([
      '# Section A',
      'x',
      '# Section B',
      'x',
      '# Section E',
      'By the end of Year 6 (July 2027) Sam will:',
      '- read a page aloud',
      '- count to twenty',
      '# Section F',
      ...rest,
    ])
    expect(plan.outcomes.map(({ passage, leads }) => [passage.text, leads[0]?.text])).toEqual([
      ['read a page aloud', 'By the end of Year 6 (July 2027) Sam will:'],
      ['count to twenty', 'By the end of Year 6 (July 2027) Sam will:'],
    ])
  })

  test('lose the number that is typed in front of them', () => {
    const plan = planOf([
      '# Section A',
      'x',
      '# Section B',
      '1. Sam cannot read.',
      'B2: Sam cannot count.',
      '# Section E',
      'Outcome 3: Sam will read.',
      '# Section F',
      ...rest,
    ])
    expect(plan.needs.slice(0, 2).map(({ passage, label }) => [label, passage.text])).toEqual([
      ['1.', 'Sam cannot read.'],
      ['B2:', 'Sam cannot count.'],
    ])
    expect(plan.outcomes[0]!.passage.text).toBe('Sam will read.')
  })

  test('of K are rows with author, role and date, whatever the order of the columns', () => {
    const plan = planOf([
      '# Section A',
      'x',
      '# Section B',
      'x',
      '# Section E',
      '# Section F',
      ...rest,
      {
        table: [
          ['Date', 'Advice', 'Name', 'Role'],
          ['01/02/2026', 'Medical advice', 'Dr Ann Lee', 'Paediatrician'],
        ],
      },
    ])
    expect(plan.entries[0]).toMatchObject({
      title: { text: 'Medical advice' },
      author: { text: 'Dr Ann Lee' },
      role: { text: 'Paediatrician' },
      date: { iso: '2026-02-01' },
    })
  })

  test('of K may be lines of text', () => {
    const plan = planOf([
      '# Section A',
      'x',
      '# Section B',
      'x',
      '# Section E',
      '# Section F',
      ...rest,
      '- Medical advice, Dr Ann Lee, Consultant Paediatrician, 1 February 2026',
    ])
    expect(plan.entries[0]).toMatchObject({
      author: { text: 'Dr Ann Lee' },
      role: { text: 'Consultant Paediatrician' },
      date: { iso: '2026-02-01' },
    })
  })
})
