import { unexplainedAcronyms } from '../judgement/acronyms.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'clarity.acronym',
  title: 'An abbreviation that the plan never explains',
  stage: 'whole',
  standard: 'QS2',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'J'],
  what: 'The plan uses an abbreviation and never says what it stands for.',
  why: 'Families and new staff should be able to read a plan without looking words up.',
  fix: 'Write it out in full where it first comes, with the abbreviation in brackets after it.',
  source: 'code-9.61',
  examples: {
    flagged: [{ name: 'Ali', B: 'On the DTVP Ali copied three shapes.' }],
    clear: [{ name: 'Ali', B: 'On the Developmental Test of Visual Perception (DTVP) Ali copied three shapes.' }],
  },
  check: (plan) =>
    unexplainedAcronyms(plan).map(({ passage, section }) => ({
      passage,
      section,
      subject: passage.text,
      message: `“${passage.text}” is not explained anywhere in the plan.`,
    })),
})
