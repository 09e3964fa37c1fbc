import { voiceOf } from '../judgement/voice.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'voice.parent-missing',
  title: 'The parents’ views are not there',
  stage: 'voice',
  standard: 'QS1',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['A'],
  what: 'Section A holds no views of the parents or carers.',
  why: 'The law asks for the views of the parents as well as the child’s; they know the child longest.',
  fix: 'Ask the parents or carers what they see, worry about and hope for, and write it under their own heading.',
  source: 'qs1',
  examples: {
    flagged: [{ name: 'Ali', age: 9, A: ['Ali’s views', 'I like drawing.', 'Parents’ views', 'To be added.'] }],
    clear: [{ name: 'Ali', age: 9, A: ['I like drawing.', 'His mum hopes that he will be happy at school.'] }],
  },
  check: (plan) => {
    const voice = voiceOf(plan)
    return voice === null || voice.parent || ((plan.child.age ?? 0) >= 16 && voice.familyNamed)
      ? []
      : [{ passage: null, section: 'A' }]
  },
})
