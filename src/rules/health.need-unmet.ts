import { unmet } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'health.need-unmet',
  title: 'A need in Section C that nothing in Section G answers',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['C', 'G'],
  what: 'Section C records this need, and nothing in Section G answers it.',
  why: 'A plan has to set out the health provision that a recorded need calls for: a need without any may go unmet, and nobody is named to meet it.',
  fix: 'Ask the health professional what is needed, and write in Section G what is given, by whom, how often and for how long; or say in Section C why nothing is needed.',
  source: 'code-9.69',
  examples: {
    flagged: [
      {
        name: 'Sam',
        pronoun: 'he',
        C: [
          'Sam has epilepsy and has a seizure about once a week.',
          'Sam has eczema and scratches his skin until it bleeds.',
        ],
        G: 'The epilepsy nurse trains the staff in seizure care every September.',
      },
    ],
    clear: [
      {
        name: 'Sam',
        pronoun: 'he',
        C: 'Sam has epilepsy and has a seizure about once a week.',
        G: 'The epilepsy nurse trains the staff in seizure care every September.',
      },
      { name: 'Sam', pronoun: 'he', C: 'Sam had asthma as a toddler; it has resolved.', G: 'None.' },
    ],
  },
  check: (plan) =>
    unmet(plan, 'health').map(({ need: { passage }, topic }) => ({
      passage,
      section: 'C' as const,
      ...(topic ? { subject: topic.subject } : {}),
      message: `Section C says “${passage.text}”, and nothing in Section G answers it.`,
    })),
})
