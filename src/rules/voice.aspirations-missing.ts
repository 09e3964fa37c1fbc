import { voiceOf } from '../judgement/voice.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'voice.aspirations-missing',
  title: 'No hopes for the future are told',
  stage: 'voice',
  standard: 'QS1',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['A'],
  what: 'Section A tells of no hope or aim for the future, from the child or from the parents.',
  why: 'Outcomes should lead towards what the child and the family hope for.',
  fix: 'Ask the child and the parents what they would like life to be like in a year, after school, or as an adult, and write it down, however modest it is.',
  source: 'qs1',
  examples: {
    flagged: [{ name: 'Ali', A: ['I like drawing.', 'Mum says that he is tired after school.'] }],
    clear: [{ name: 'Ali', A: ['I like drawing. I want to be a builder.'] }],
  },
  check: (plan) => {
    const voice = voiceOf(plan)
    return voice === null || voice.hopes.length > 0 ? [] : [{ passage: null, section: 'A' }]
  },
})
