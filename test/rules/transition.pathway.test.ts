import rule from '../../src/rules/transition.pathway.js'
import { testRule } from '../support/rule-tester.js'

const work = 'By July 2027 Ben will have done two weeks of work experience.'

testRule(rule, {
  clear: [
    { year: 8, E: work },
    { age: 12, E: work },
    { E: work },
    { year: 10, E: 'By July 2027 Ben will write a page.' },
  ],
  flagged: [
    { year: 9, E: work, subjects: ['community', 'health', 'independence'] },
    { age: 13, E: work, subjects: ['community', 'health', 'independence'] },
    { year: 11, E: 'None.', F: [work], subjects: ['community', 'health', 'independence'] },
  ],
})
