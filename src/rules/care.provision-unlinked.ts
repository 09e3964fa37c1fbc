import { unlinked } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'care.provision-unlinked',
  title: 'Provision in Section H1 or H2 for which Section D records no need',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['D', 'H', 'H1', 'H2'],
  what: 'Section H1 or H2 gives this provision, and Section D records no need that calls for it.',
  why: 'Provision has to answer a recorded need: without one, nobody can tell whether it still fits or when it may stop.',
  fix: 'Ask children’s social care which need it meets, and record that need in Section D; or take the provision out if it is no longer needed.',
  source: 'code-9.69',
  examples: {
    flagged: [
      {
        name: 'Sam',
        pronoun: 'he',
        D: 'No social care needs were identified.',
        H1: 'Short breaks: four hours every Saturday with a support worker.',
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
    unlinked(plan, 'care').map(({ passage, section }) => ({
      passage,
      section,
      message: `Section ${section} gives “${passage.text}”, and Section D records no need that calls for it.`,
    })),
})
