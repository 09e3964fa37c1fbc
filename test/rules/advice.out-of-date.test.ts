import rule from '../../src/rules/advice.out-of-date.js'
import { testRule } from '../support/rule-tester.js'

const plan = (own: string | null, ...dates: string[]) => ({
  ...(own ? { dates: { final: own } } : {}),
  K: dates.map((date) => ({ title: 'Medical advice', date })),
})

testRule(rule, {
  clear: [
    plan('2026-06-01', '2026-01-15'),
    plan('2026-06-01', '2025-06-02'),
    plan('2026-06-01', '2025-06-01'),
    plan('2026-06-01', '2025-06'),
    plan(null, '2019-01-01'),
    { dates: { final: '2026-06-01' }, K: [{ title: 'Medical advice' }] },
    plan('2026-06-01', '2026-07-01'),
    plan('2026-09-14', '2025-10-01', '2026-05-20'),
    plan('2026-09-14', '2025-09-14'),
    plan('2026-03', '2025-03'),
    { dates: { draft: '2026-06-01' }, K: [{ title: 'School advice', date: '2025-12-01' }] },
    { dates: { own: '2026-06-01' }, K: [] },
    { dates: { final: '2026-06-01' }, K: 'None received.' },
    plan(null, '2020-02-02', '2021-02-02'),
    { dates: { requested: '2024-01-01' }, K: [{ title: 'School advice', date: '2022-06-01' }] },
  ],
  flagged: [
    { ...plan('2026-06-01', '2025-05-20'), quotes: ['Medical advice\t2025-05-20'] },
    plan('2026-06-01', '2023-11-30'),
    plan('2026-06-01', '2025-04'),
    plan('2026-06-01', '2026-01-01', '2024-01-01'),
    { dates: { draft: '2026-06-01' }, K: [{ title: 'School advice', date: '2024-06-01' }] },
    { dates: { own: '2026-06-01' }, K: [{ title: 'School advice', date: '2024-06-01' }] },
    plan('2026-01-10', '2024-12-01'),
    plan('2026-09-14', '2025-09-01'),
    plan('2026-09-14', '2024-12-25', '2026-02-02'),
    plan('2026-03', '2024-12'),
    plan('2026-02-28', '2025-02-27'),
    { dates: { draft: '2026-06-01', final: '2026-07-01' }, K: [{ title: 'School advice', date: '2025-06-15' }] },
    { dates: { final: '2026-06-01' }, K: [{ title: 'Parents’ views', author: 'Ann Lee', date: '2023-06-01' }] },
    {
      ...plan('2026-06-01', '2020-01-01', '2021-01-01'),
      quotes: ['Medical advice\t2020-01-01', 'Medical advice\t2021-01-01'],
    },
    { dates: { own: '2026-12' }, K: [{ title: 'CAMHS letter', role: 'Nurse', date: '2025-05-05' }] },
  ],
})
