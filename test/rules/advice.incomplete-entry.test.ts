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
    { K: [{ title: 'Medical advice', author: 'Dr Amin Rashid', role: 'Community Paediatrician', date: '2026-01-12' }] },
    { K: [{ title: 'Nursery advice', author: 'Pippa Howe', role: 'Nursery Manager', date: '2025-11-03' }] },
    { K: [{ title: 'Views of the young person', author: 'Kit Lowe', date: '2026-03-09' }] },
    { K: [{ title: 'Family views', author: 'Mr and Mrs Osei', date: '2026-02' }] },
    { K: [{ ...full, role: 'Advisory Teacher for vision impairment' }] },
    { K: 'No advice has been received.' },
    { A: 'I like cats.', B: 'Needs.' },
    { K: [{ title: 'Parent’s contribution', role: 'Mother', date: '2026-02-01' }, full] },
  ],
  flagged: [
    { ...entry('author'), quotes: ['Physiotherapy advice\tPhysiotherapist\t2026-02-01'] },
    entry('role'),
    entry('date'),
    { K: [full, { title: 'Medical advice' }] },
    { K: [{ title: 'Parents’ views', author: 'Ann Lee' }] },
    { K: [{ title: 'Social care advice', role: 'Social worker', date: '2026-02-01' }] },
    { K: [{ title: 'Psychological advice', author: 'Dr Lee', date: '2026-02-01' }] },
    {
      K: [{ title: 'Medical advice', author: 'Dr Amin Rashid', role: 'Community Paediatrician' }],
      quotes: ['Medical advice\tDr Amin Rashid\tCommunity Paediatrician'],
    },
    { K: [{ title: 'Occupational therapy report', date: '2026-01-15' }] },
    { K: [{ title: 'School advice', author: 'Lena Roux', date: '2026-01-15' }] },
    { K: [{ title: 'CAMHS letter', role: 'Clinical Psychologist', date: '2026-01-15' }] },
    { K: [full, { ...full, title: 'Second report', date: undefined as never }] },
    { K: [{ title: 'Young person’s views', role: 'Student' }] },
    { K: [{ title: 'Early Help assessment', author: 'Sian Pugh' }, full] },
    {
      K: [{ title: 'Educational psychology advice' }, { title: 'Social care advice' }],
      quotes: ['Educational psychology advice', 'Social care advice'],
    },
  ],
})
