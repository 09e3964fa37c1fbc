import { LETTERS } from '../../src/plan/section.js'
import rule from '../../src/rules/section.missing.js'
import { testRule } from '../support/rule-tester.js'

const all = { A: 'x', B: 'x', C: 'x', D: 'x', E: 'x', F: 'x', G: 'x', H1: 'x', H2: 'x', I: 'x', J: 'x', K: 'x' }
const without = (...letters: (keyof typeof all)[]) =>
  Object.fromEntries(Object.entries(all).filter(([letter]) => !letters.includes(letter as keyof typeof all)))

testRule(rule, {
  clear: [
    all,
    { ...without('H1', 'H2'), H: 'None.' },
    { ...all, J: '' },
    { ...all, I: '' },
    { ...all, K: [] },
    { ...all, A: '' },
    { ...all, H: 'None.' },
    { ...all, E: 'None.', F: 'None.' },
    { ...all, C: 'None.', D: 'None.' },
    { ...all, status: 'draft' as const, I: '' },
    { ...all, status: 'final' as const },
    { ...all, year: 11 },
    { ...without('H1', 'H2'), H: '' },
    { ...without('H1'), H: 'None.' },
    { kind: 'advice' as const, needs: ['Reads few words.'] },
  ],
  flagged: [
    { ...without('J'), quotes: [null] },
    without('H1'),
    without('H2'),
    without('H1', 'H2'),
    without('G', 'K'),
    ...LETTERS.slice(0, 7).map((letter) => without(letter)),
    without('I'),
    without('K'),
    { ...without('C', 'D'), quotes: [null, null] },
    { status: 'draft' as const, ...without('J') },
  ],
})
