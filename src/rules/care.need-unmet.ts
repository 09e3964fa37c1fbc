import { unmet } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'care.need-unmet',
  title: 'A need in Section D that nothing in Section H1 or H2 answers',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['D', 'H', 'H1', 'H2'],
  what: 'Section D records this need, and nothing in Section H1 or H2 answers it.',
  why: 'A plan has to set out the social care provision that a recorded need calls for: without any, the family cannot tell what will be done or by whom.',
  fix: 'Ask children’s social care what is needed, and write in Section H1 or H2 what is given, by whom, how often and for how long; or say in Section D why nothing is needed.',
  source: 'code-9.69',
  examples: {
    flagged: [
      {
        name: 'Sam',
        pronoun: 'he',
        D: 'Sam’s mother is exhausted: she has had no break from caring for him since he was born.',
        H1: 'None.',
        H2: 'None.',
      },
    ],
    clear: [
      {
        name: 'Sam',
        pronoun: 'he',
        D: 'Sam’s mother is exhausted: she has had no break from caring for him since he was born.',
        H1: 'Short breaks: four hours every Saturday with a support worker.',
        H2: 'None.',
      },
      { name: 'Sam', pronoun: 'he', D: 'No social care needs were identified.', H1: 'None.', H2: 'None.' },
    ],
  },
  check: (plan) =>
    unmet(plan, 'care').map(({ need: { passage }, topic }) => ({
      passage,
      section: 'D' as const,
      ...(topic ? { subject: topic.subject } : {}),
      message: `Section D says “${passage.text}”, and nothing in Section H1 or H2 answers it.`,
    })),
})
