import rule from '../../src/rules/timescale.exceeded.js'
import { testRule } from '../support/rule-tester.js'

const advice = (requested: string, own: string) => ({
  kind: 'advice' as const,
  dates: { adviceRequested: requested, own },
  needs: 'x',
})
const listed = (requested: string, ...dates: string[]) => ({
  dates: { adviceRequested: requested, draft: '2026-06-01' },
  K: dates.map((date) => ({ title: 'Medical advice', date })),
})

testRule(rule, {
  clear: [
    { dates: { requested: '2026-01-05', final: '2026-05-25' } },
    { dates: { requested: '2026-01-05' } },
    { dates: { final: '2026-12-05' } },
    { dates: { requested: '2026-01-05', draft: '2026-12-05' } },
    listed('2026-02-02', '2026-03-16'),
    listed('2026-02-02', '2025-03-16'),
    advice('2026-02-02', '2026-03-16'),
    { kind: 'advice', dates: { own: '2026-03-16' }, needs: 'x' },
    { dates: { requested: '2025-10-06', final: '2026-02-23' } },
    { dates: { requested: '2025-10', final: '2026-02' } },
    {
      dates: { requested: '2026-01-05', adviceRequested: '2026-02-02', final: '2026-05-01' },
      K: [{ title: 'Medical advice', date: '2026-03-01' }],
    },
    listed('2026-02-02', '2026-02-03', '2026-03-01'),
    { dates: { adviceRequested: '2026-02-02' }, K: [{ title: 'Medical advice' }] },
    advice('2026-02-02', '2026-02-02'),
    advice('2026-02', '2026-03'),
  ],
  flagged: [
    { dates: { requested: '2026-01-05', final: '2026-05-26' }, quotes: [null] },
    { dates: { requested: '2025-09-01', final: '2026-05-26' } },
    listed('2026-02-02', '2026-03-17'),
    listed('2026-02-02', '2026-02-20', '2026-04-30'),
    advice('2026-02-02', '2026-03-17'),
    advice('2026-02-02', '2026-06-01'),
    { ...listed('2026-02-02', '2026-04-01', '2026-05-01'), quotes: [null] },
    { dates: { requested: '2025-10-06', final: '2026-02-24' }, subjects: ['request to final plan'] },
    { dates: { requested: '2024-03-01', final: '2026-03-01' } },
    { dates: { requested: '2025-09', final: '2026-03' } },
    { ...listed('2026-02-02', '2026-06-30'), subjects: ['Medical advice'] },
    advice('2025-11-03', '2025-12-16'),
    advice('2025-11', '2026-02'),
    {
      dates: { requested: '2026-01-05', final: '2026-06-30', adviceRequested: '2026-02-02' },
      K: [{ title: 'School advice', date: '2026-02-20' }],
    },
    {
      dates: { adviceRequested: '2026-01-12' },
      K: [{ title: 'CAMHS letter', author: 'Dr Ash', role: 'Psychiatrist', date: '2026-04-02' }],
    },
  ],
})
