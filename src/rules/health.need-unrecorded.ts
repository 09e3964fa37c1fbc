import { unrecorded } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'health.need-unrecorded',
  title: 'A health need told elsewhere is not in Section C',
  stage: 'gaps',
  standard: 'QS3',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'I'],
  what: 'Another section tells of a health need or treatment that Section C does not record.',
  why: 'Health services answer for what Section C records: a need told only elsewhere may never be met or passed on.',
  fix: 'Ask the family and the health professional about it, and record the need in Section C, or say there that it is over.',
  source: 'code-9.69',
  examples: {
    flagged: [{ name: 'Sam', pronoun: 'he', A: 'Sam carries an inhaler for his asthma.', C: 'No health needs.' }],
    clear: [
      { name: 'Sam', pronoun: 'he', A: 'Sam carries an inhaler.', C: 'Asthma: Sam needs his inhaler before PE.' },
      { name: 'Sam', pronoun: 'he', A: "Sam's mother has asthma.", C: 'No health needs.' },
    ],
  },
  check: (plan) =>
    unrecorded(plan, 'health').map(({ topic, sentence, section }) => ({
      passage: sentence,
      section,
      subject: topic.subject,
      message: `Section ${section} says “${sentence.text}”, and Section C records nothing about ${topic.subject}.`,
      suggestion: `Ask the family and the health professional who knows the child about ${topic.subject}, and record it in Section C with its effect on the child, or say there that it is over.`,
    })),
})
