import { unlinked } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'health.provision-unlinked',
  title: 'Provision in Section G for which Section C records no need',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['C', 'G'],
  what: 'Section G gives this provision, and Section C records no need that calls for it.',
  why: 'Provision has to answer a recorded need: without one, nobody can tell whether it still fits or when it may stop.',
  fix: 'Ask the health professional which need it meets, and record that need in Section C with its effect on the child; or take the provision out if it is no longer needed.',
  source: 'code-9.69',
  examples: {
    flagged: [
      {
        name: 'Sam',
        pronoun: 'he',
        C: 'Sam has epilepsy and has a seizure about once a week.',
        G: [
          'The epilepsy nurse trains the staff in seizure care every September.',
          'The dietitian reviews his tube feeds every three months.',
        ],
      },
    ],
    clear: [
      {
        name: 'Sam',
        pronoun: 'he',
        C: 'Sam has epilepsy and has a seizure about once a week.',
        G: 'The epilepsy nurse trains the staff in seizure care every September.',
      },
      { name: 'Sam', pronoun: 'he', C: 'No health needs.', G: 'None.' },
    ],
  },
  check: (plan) =>
    unlinked(plan, 'health').map(({ passage, section }) => ({
      passage,
      section,
      message: `Section ${section} gives “${passage.text}”, and Section C records no need that calls for it.`,
    })),
})
