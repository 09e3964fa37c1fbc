import { voiceOf } from '../judgement/voice.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'voice.child-secondhand',
  title: 'The child’s views are an adult’s account',
  stage: 'voice',
  standard: 'QS1',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['A'],
  what: 'The child’s views are told in the third person, with no words of their own and nothing on how they were found out.',
  why: 'A reader cannot tell what the child really said or showed from what an adult supposes.',
  fix: 'Quote the child’s own words where there are any, and say how the views were gathered, by whom and when.',
  source: 'qs1',
  examples: {
    flagged: [
      {
        name: 'Ali',
        A: ['Ali’s views', 'Ali likes drawing and does not like assemblies. He would like to be a builder.'],
      },
    ],
    clear: [{ name: 'Ali', A: ['Ali’s views', 'Ali likes drawing. He showed this by choosing pictures with his TA.'] }],
  },
  check: (plan) => {
    const voice = voiceOf(plan)
    return voice === null || !voice.child || voice.ownWords || voice.gathered ? [] : [{ passage: null, section: 'A' }]
  },
})
