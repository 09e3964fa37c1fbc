import type { Advice, Plan } from '../plan/plan.js'
import { daysBetween } from '../text/days.js'
import { defineRule, type Remark } from './rule.js'

const sixWeeks = 42
const twentyWeeks = 140

export default defineRule({
  code: 'timescale.exceeded',
  title: 'The printed dates show that a time limit was passed',
  stage: 'gaps',
  standard: 'QS3',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['K'],
  what: 'The dates in the document are further apart than the law allows.',
  why: 'The final plan is due within 20 weeks of the request, and advice within 6 weeks of being asked for. Late advice leaves a child waiting.',
  fix: 'Check the dates. If they are right, record the reason for the delay; only the exceptions in the regulations allow one.',
  source: 'regs-2014-13',
  examples: {
    flagged: [{ dates: { requested: '2026-01-05', final: '2026-07-01' } }],
    clear: [{ dates: { requested: '2026-01-05', final: '2026-05-11' } }],
  },
  check: (document) => (document.kind === 'plan' ? latePlan(document) : lateAdvice(document)),
})

function latePlan({ dates, entries }: Plan): Remark[] {
  const { requested, final, adviceRequested } = dates
  const whole = requested && final ? daysBetween(requested.iso, final.iso) : 0
  if (whole > twentyWeeks) {
    return [
      {
        passage: null,
        section: null,
        subject: 'request to final plan',
        message: `The assessment was asked for on ${requested!.passage.text} and the final plan is dated ${final!.passage.text}: ${Math.floor(whole / 7)} weeks. The limit is 20 weeks.`,
      },
    ]
  }
  const late = entries.find(({ date }) => adviceRequested && date && isLate(adviceRequested.iso, date.iso))
  if (!late) return []
  const title = late.title?.text ?? late.passage.text.split('\n')[0]!
  return [
    {
      passage: null,
      section: 'K',
      subject: title,
      message: `“${title}” is dated ${late.date!.passage.text}. Advice was asked for on ${adviceRequested!.passage.text}, and six weeks are allowed.`,
    },
  ]
}

function lateAdvice({ dates }: Advice): Remark[] {
  const { adviceRequested, own } = dates
  if (!adviceRequested || !own || !isLate(adviceRequested.iso, own.iso)) return []
  return [
    {
      passage: null,
      section: null,
      message: `Your advice was asked for on ${adviceRequested.passage.text} and is dated ${own.passage.text}. Six weeks are allowed.`,
      suggestion: 'Check the dates. If they are right, tell the local authority why the advice took longer.',
    },
  ]
}

/** A month without a day counts from its first: it is late only where its first day is. */
function isLate(from: string, to: string): boolean {
  return daysBetween(from, to) > sixWeeks
}
