import { definePlanRule } from './rule.js'

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
      if (!date || own <= yearAfter(date.iso)) return []
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

/** The last day on which advice of `iso` is no more than twelve months old; of a month without a day, that of its last. */
function yearAfter(iso: string): string {
  return `${Number(iso.slice(0, 4)) + 1}${iso.length === 7 ? `${iso.slice(4)}-31` : iso.slice(4)}`
}
