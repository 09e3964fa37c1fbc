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
  ],
  flagged: [
    { dates: { requested: '2026-01-05', final: '2026-05-26' }, quotes: [null] },
    { dates: { requested: '2025-09-01', final: '2026-05-26' } },
    listed('2026-02-02', '2026-03-17'),
    listed('2026-02-02', '2026-02-20', '2026-04-30'),
    advice('2026-02-02', '2026-03-17'),
    advice('2026-02-02', '2026-06-01'),
    { ...listed('2026-02-02', '2026-04-01', '2026-05-01'), quotes: [null] },
  ],
})
