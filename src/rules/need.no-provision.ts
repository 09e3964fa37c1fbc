import { unprovided } from '../judgement/thread.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'need.no-provision',
  title: 'A need in Section B that nothing in Section F answers',
  stage: 'gaps',
  standard: 'QS4',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['B', 'F'],
  what: 'Section B records this need, and nothing in Section F answers it.',
  why: 'Every need in Section B has to be met by provision in Section F: a need without any is one that nobody has to meet.',
  fix: 'Ask the professional who told of the need what is needed, and write in Section F what is given, by whom, how often and for how long.',
  source: 'code-9.69',
  uncounted: 'experimental',
  examples: {
    flagged: [
      {
        name: 'Sam',
        pronoun: 'he',
        B: [
          'Sam reads at the level of a child of six and cannot sound out new words.',
          'Sam cannot hold a pencil with a tripod grip. His handwriting is hard to read, and his letters are badly formed.',
        ],
        F: 'A TA teaches him phonics for 20 minutes every day.',
      },
    ],
    clear: [
      {
        name: 'Sam',
        pronoun: 'he',
        B: 'Sam reads at the level of a child of six and cannot sound out new words.',
        F: 'A TA teaches him phonics for 20 minutes every day.',
      },
    ],
  },
  check: (plan) =>
    unprovided(plan).map(({ need: { passage }, topic }) => ({
      passage,
      section: 'B' as const,
      subject: topic.subject,
      message: `Section B says “${passage.text}”, and nothing in Section F answers it.`,
    })),
})
