import { unrecorded } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'care.need-unrecorded',
  title: 'A social care need or service told elsewhere is not in Section D',
  stage: 'gaps',
  standard: 'QS3',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'I'],
  what: 'Another section tells of a social care need or service that Section D does not record.',
  why: 'Social care answers for what Section D records: a need told only elsewhere may never be assessed.',
  fix: 'Ask the family and children’s social care about it, and record the need in Section D, or say there why there is none.',
  source: 'code-9.69',
  examples: {
    flagged: [
      {
        name: 'Sam',
        pronoun: 'he',
        A: 'Sam has a social worker, who visits every fortnight.',
        D: 'Not known to social care.',
      },
    ],
    clear: [
      {
        name: 'Sam',
        pronoun: 'he',
        A: 'Sam has a social worker, who visits every fortnight.',
        D: 'Sam is a child in need: his mother needs help with his behaviour at home.',
      },
    ],
  },
  check: (plan) =>
    unrecorded(plan, 'care').map(({ topic, sentence, section }) => ({
      passage: sentence,
      section,
      subject: topic.subject,
      message: `Section ${section} says “${sentence.text}”, and Section D records nothing about ${topic.subject}.`,
      suggestion: `Ask the family and children’s social care about ${topic.subject}, and record in Section D what is needed, or say there who looked into it and found no need.`,
    })),
})
