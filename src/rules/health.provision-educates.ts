import { educatingIn } from '../judgement/educating.js'
import { isNone } from '../judgement/provided.js'
import { isProvision } from '../judgement/provision-absence.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'health.provision-educates',
  title: 'Therapy in Section G that educates or trains',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['G'],
  what: 'This therapy educates or trains, so it normally belongs in Section F.',
  why: 'Only what stands in Section F must be secured by the local authority, and only that can be appealed as special educational provision.',
  fix: 'Move it to Section F and its need to Section B, or say what makes it health provision here.',
  source: 'cfa-2014-s21',
  examples: {
    flagged: [{ G: ['Speech and language therapy for 30 minutes a week, by a therapist of the NHS trust.'] }],
    clear: [{ G: ['A speech and language therapist reviews his eating and drinking plan every six months.'] }],
  },
  check: (plan) =>
    plan.provision
      .filter((one) => one.section === 'G' && isProvision(one) && !isNone(one))
      .flatMap((one) => {
        const found = educatingIn(one)
        if (!found) return []
        const { therapy, speech, learning } = found
        return {
          passage: one.passage,
          section: 'G' as const,
          message: speech
            ? `“${therapy.text}” stands in Section G. Talking and understanding are part of learning, so it normally belongs in Section F.`
            : `“${therapy.text}” stands in Section G, and “${learning?.text}” tells that it educates or trains. Then it belongs in Section F.`,
          suggestion:
            'Ask the therapist whether this educates or trains. If it does, move it to Section F with who gives it, how often and for how long, and put the need in Section B. If there is an exceptional reason to keep it here, say which.',
        }
      }),
})
