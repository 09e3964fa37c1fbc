import rule from '../../src/rules/transition.pathway.js'
import { testRule } from '../support/rule-tester.js'

const work = 'By July 2027 Ben will have done two weeks of work experience.'

testRule(rule, {
  clear: [
    { year: 8, E: work },
    { age: 12, E: work },
    { E: work },
    { year: 10, E: 'By July 2027 Ben will write a page.' },
    {
      year: 9,
      E: 'By July 2027 Ben will do two weeks of work experience.',
      F: [
        'He learns to cook a meal and to catch the bus on his own.',
        'He goes to a youth club each Friday to make friends.',
        'The nurse prepares him for his annual health check.',
      ],
    },
    { year: 6, E: 'By July 2027 Ben will cook a meal.' },
    { A: 'I want a job.', year: 11, E: 'By July 2027 Ben will write a page.' },
    { kind: 'advice', year: 10, outcomes: [work] },
  ],
  flagged: [
    { year: 9, E: work, subjects: ['community', 'health', 'independence'] },
    { age: 13, E: work, subjects: ['community', 'health', 'independence'] },
    { year: 11, E: 'None.', F: [work], subjects: ['community', 'health', 'independence'] },
    {
      year: 10,
      E: ['By July 2027 Ben will cook a meal at home each week.'],
      subjects: ['community', 'health', 'work'],
    },
    { year: 12, E: [work, 'By July 2027 Ben will cook a meal at home each week.'], subjects: ['community', 'health'] },
    {
      age: 16,
      E: ['By July 2027 Ben will join a youth club and make a friend there.'],
      subjects: ['health', 'independence', 'work'],
    },
    {
      year: 13,
      E: [work],
      F: ['The nurse prepares him for his annual health check.'],
      subjects: ['community', 'independence'],
    },
    {
      year: 14,
      E: 'None.',
      F: ['A job coach goes with him to the café each Friday.'],
      subjects: ['community', 'health', 'independence'],
    },
  ],
})
