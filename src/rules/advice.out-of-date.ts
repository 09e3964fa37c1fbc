import { daysBetween } from '../text/days.js'
import { definePlanRule } from './rule.js'

const year = 365

export default definePlanRule({
  code: 'advice.out-of-date',
  title: 'Advice is more than twelve months older than the plan',
  stage: 'gaps',
  standard: 'QS3',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['K'],
  what: 'This advice was more than twelve months old when the plan was written.',
  why: 'Children change. Older advice may be used only where the author, the authority and the family all agree that it still holds.',
  fix: 'Ask the author whether the advice still holds, or for an up-to-date one.',
  source: 'regs-2014-6',
  examples: {
    flagged: [{ dates: { final: '2026-06-01' }, K: [{ title: 'Medical advice', date: '2024-11-03' }] }],
    clear: [{ dates: { final: '2026-06-01' }, K: [{ title: 'Medical advice', date: '2025-11-03' }] }],
  },
  check: (plan) => {
    const own = plan.dates.own?.iso
    if (!own) return []
    return plan.entries.flatMap(({ date, passage }) => {
      if (!date || daysBetween(date.iso, own) <= (date.iso.length === 7 ? year + 31 : year + 1)) return []
      return [
        {
          passage,
          section: 'K' as const,
          message: `This advice is dated ${date.passage.text}, more than twelve months before the plan.`,
        },
      ]
    })
  },
})
