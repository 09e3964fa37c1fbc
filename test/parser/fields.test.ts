import { expect, test } from 'vitest'
import { parse } from '../../src/parser/index.js'
import { particularsOf } from '../../src/parser/particulars.js'
import type { Plan } from '../../src/plan/plan.js'
import { documentOf, type Piece } from '../support/document.js'

const planOf = (pieces: readonly Piece[]): Plan => {
  const before: Piece[] = ['# Education, Health and Care Plan', '# Section A: Views', 'She loves drums.']
  const needs: Piece[] = ['# Section B: Special educational needs', 'She is shy.']
  const after: Piece[] = ['# Section G: Health provision', 'None.', '# Section I: Placement', 'Fern School']
  const read = parse(documentOf([...before, ...needs, ...after, ...pieces]))
  if (read.kind !== 'plan') throw new Error(read.kind)
  return read
}

test('a field with nothing beside its name is no outcome', () => {
  const { outcomes } = planOf([
    '# Section E: Outcomes',
    {
      table: [
        ['Outcome 1', 'Sam will count to ten.'],
        ['Target date', ''],
        ['Lead', 'SLT'],
      ],
    },
  ])
  expect(outcomes.map(({ passage, by }) => [passage.text, by])).toEqual([['Sam will count to ten.', null]])
})

test('names of fields over what fills them are no provision', () => {
  const { provision } = planOf([
    '# Section F: Special educational provision',
    ...['Provision', 'A reading group.', 'Who', 'The class teacher', 'How often', '20 minutes a day'],
  ])
  const own = provision.filter(({ section }) => section === 'F')
  expect(own.map(({ passage, who, often }) => [passage.text, who?.text, often?.text])).toEqual([
    ['A reading group.', 'The class teacher', '20 minutes a day'],
  ])
})

test('a row of labels stands over a row of values', () => {
  const form = {
    table: [
      ['Full name', 'Date of birth', 'Final plan'],
      ['Maya Khan', '4 May 2017', '30 June 2026'],
    ],
  }
  const { child, dates } = particularsOf(documentOf(['# Education, Health and Care Plan', form]))
  expect([child.names, child.birth?.iso, dates.final?.iso]).toEqual([['Maya'], '2017-05-04', '2026-06-30'])
})

test('a heading that speaks of no advice ends a table of advice', () => {
  const { entries } = planOf([
    '# Section K: Advice',
    {
      table: [
        ['Advice', 'Given by', 'Dated'],
        ['Education', 'Ms J. Reed, SENCo', '3 March 2026'],
      ],
    },
    '## Looking again',
    'We will meet on 3 November 2026 with the report.',
  ])
  expect(entries.map(({ title }) => title?.text)).toEqual(['Education'])
})

test('a row beside no column of lettered columns is of none of the sections before', () => {
  const { sections } = planOf([
    '# Section D: Social care needs',
    'None known.',
    {
      table: [
        ['Line', 'B What is hard: special educational needs', 'F Special educational provision'],
        ['1', 'She cannot read signs.', 'A reading group each day.'],
      ],
    },
  ])
  const care = sections.find(({ letter }) => letter === 'D')
  expect(care?.lines.filter(({ role }) => role === 'content').map(({ text }) => text)).toEqual(['None known.'])
})

test('middle dots part the author from the title of an advice', () => {
  const { entries } = planOf([
    '# Section K: Advice',
    'SLT report · P. Reed, speech and language therapist · 5 March 2026',
  ])
  expect(entries[0]?.author?.text).toBe('P. Reed')
})
