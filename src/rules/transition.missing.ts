import { preparesForAdulthood } from '../judgement/adulthood.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'transition.missing',
  title: 'Nothing in E or F prepares a young person in Year 9 or above for adulthood',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['E', 'F'],
  what: 'Neither the outcomes nor the provision prepares this young person for adult life.',
  why: 'From Year 9 a plan must hold provision that prepares for adulthood: work, independent living, friends and community, and health.',
  fix: 'Ask the young person, the family and the setting what adult life should look like, and add outcomes and provision for work or further study, living independently, friends and community, and health.',
  source: 'code-8.9',
  examples: {
    flagged: [
      {
        year: 10,
        E: 'By July 2027 Ben will write a page without help.',
        F: 'Ben reads with a TA for 20 minutes daily.',
      },
    ],
    clear: [
      { year: 10, E: 'By July 2027 Ben will have done two weeks of work experience.', F: 'None.' },
      { year: 6, E: 'By July 2027 Ben will write a page without help.', F: 'None.' },
    ],
  },
  check: (plan) => {
    const { year, age } = plan.child
    const due = year === null ? (age ?? 0) >= 13 : year >= 9
    const items = [...plan.outcomes, ...plan.provision].map(({ passage }) => passage)
    if (!due || items.length === 0 || items.some(preparesForAdulthood)) return []
    const who = year === null ? `aged ${age}` : `in Year ${year}`
    return [
      {
        passage: null,
        section: null,
        message: `The young person is ${who}, and neither Section E nor Section F prepares for adult life.`,
      },
    ]
  },
})
