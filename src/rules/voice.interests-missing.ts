import { voiceOf } from '../judgement/voice.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'voice.interests-missing',
  title: 'Nothing tells what the child likes',
  stage: 'voice',
  standard: 'QS1',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['A'],
  what: 'Section A says nothing of what the child likes, enjoys or is interested in.',
  why: 'Interests are where learning and friendships start, and they show the child as a person.',
  fix: 'Ask or observe what the child likes, and write down at least one real interest.',
  source: 'qs1',
  examples: {
    flagged: [{ name: 'Ali', A: ['Ali finds school hard. He worries about tests and hopes to go to college.'] }],
    clear: [{ name: 'Ali', A: ['Ali loves trains.'] }],
  },
  check: (plan) => {
    const voice = voiceOf(plan)
    return voice === null || voice.interests ? [] : [{ passage: null, section: 'A' }]
  },
})
