import rule from '../../src/rules/advice.incomplete-entry.js'
import { testRule } from '../support/rule-tester.js'

const full = { title: 'Physiotherapy advice', author: 'Kate Bell', role: 'Physiotherapist', date: '2026-02-01' }
const entry = (left: keyof typeof full) => ({
  K: [Object.fromEntries(Object.entries(full).filter(([key]) => key !== left)) as typeof full],
})

testRule(rule, {
  clear: [
    { K: [full] },
    { K: [{ title: 'Parents’ views', author: 'Ann and Bo Lee', date: '2026-02-01' }] },
    { K: [{ title: 'Parents’ views', role: 'Parents', date: '2026-02-01' }] },
    { K: [{ title: 'My views', author: 'Sam Lee', role: 'Pupil', date: '2026-02-01' }] },
    { K: [] },
    { K: [full, full] },
    { K: [{ ...full, title: 'School advice', role: 'SENCo' }] },
  ],
  flagged: [
    { ...entry('author'), quotes: ['Physiotherapy advice\tPhysiotherapist\t2026-02-01'] },
    entry('role'),
    entry('date'),
    { K: [full, { title: 'Medical advice' }] },
    { K: [{ title: 'Parents’ views', author: 'Ann Lee' }] },
    { K: [{ title: 'Social care advice', role: 'Social worker', date: '2026-02-01' }] },
    { K: [{ title: 'Psychological advice', author: 'Dr Lee', date: '2026-02-01' }] },
  ],
})
