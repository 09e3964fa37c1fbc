import { readProvision } from '../judgement/provision.js'
import { recommends } from '../judgement/provision-absence.js'
import type { Advice } from '../plan/plan.js'
import { defineAdviceRule } from './rule.js'

export default defineAdviceRule({
  code: 'provision.missing',
  title: 'The advice recommends no provision',
  stage: 'needs',
  standard: 'QS4',
  severity: 'must-fix',
  kinds: ['advice'],
  sections: [],
  what: 'This advice recommends no provision.',
  why: 'Regulation 6 asks each adviser for the provision that the needs call for. What no adviser recommends rarely reaches the plan.',
  fix: 'Write the provision that you recommend for each need: what is given, by whom, how often and for how long. If your view is that none is needed, say so and why.',
  source: 'regs-2014-6',
  examples: {
    flagged: [
      { kind: 'advice', needs: ['He reads few words.'] },
      { kind: 'advice', needs: ['He reads few words.'], provision: ['To follow.'] },
    ],
    clear: [
      { kind: 'advice', needs: ['He reads few words.'], provision: ['A TA reads with him for 15 minutes a day.'] },
      { kind: 'advice', provision: ['No provision from this service is required: he was discharged in May.'] },
    ],
  },
  check: (advice) => (hasProvision(advice) ? [] : [{ passage: null, section: null }]),
})

/** A recommendation under its heading or anywhere in the body, or a plain word that none is needed. */
function hasProvision({ provision, parts }: Advice): boolean {
  const stated = parts.filter(({ about }) => about === 'provision').flatMap(({ lines }) => lines)
  return (
    provision.some((one) => readProvision(one) !== null) ||
    stated.some(({ text }) => /\bno\b.*\b(?:required|needed|necessary|recommended|indicated)\b/i.test(text)) ||
    parts.some(
      ({ about, lines }) => (about === 'other' || about === 'needs' || about === 'provision') && lines.some(recommends),
    )
  )
}
