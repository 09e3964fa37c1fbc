import { sectionOf } from '../plan/plan.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'care.h1-h2-unsplit',
  title: 'Social care provision stands in one Section H',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['H', 'H1', 'H2'],
  what: 'Social care provision stands in one Section H and is not parted into H1 and H2.',
  why: 'H1 is provision under section 2 of the Chronically Sick and Disabled Persons Act 1970, which the family can enforce, and H2 is all other social care provision: the law asks for the two to be told apart.',
  fix: 'Part it into Section H1 and Section H2; where nothing belongs in one of them, write “None” there.',
  source: 'regs-2014-12',
  examples: {
    flagged: [{ H: 'Family support worker: one hour at home every week for ten weeks.' }],
    clear: [{ H1: 'Four hours of short break every Saturday.', H2: 'None.' }],
  },
  check: (plan) => {
    const undivided = sectionOf(plan, 'H')
    const parted = sectionOf(plan, 'H1') ?? sectionOf(plan, 'H2')
    return undivided && !parted ? [{ passage: null, section: 'H' as const }] : []
  },
})
