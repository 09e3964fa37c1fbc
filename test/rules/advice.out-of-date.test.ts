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
  ],
  flagged: [
    { ...plan('2026-06-01', '2025-05-20'), quotes: ['Medical advice\t2025-05-20'] },
    plan('2026-06-01', '2023-11-30'),
    plan('2026-06-01', '2025-04'),
    plan('2026-06-01', '2026-01-01', '2024-01-01'),
    { dates: { draft: '2026-06-01' }, K: [{ title: 'School advice', date: '2024-06-01' }] },
    { dates: { own: '2026-06-01' }, K: [{ title: 'School advice', date: '2024-06-01' }] },
    plan('2026-01-10', '2024-12-01'),
  ],
})
