import { namedPlacement } from '../judgement/placement.js'
import { sectionOf } from '../plan/plan.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'placement.missing-in-final',
  title: 'A final plan names no school and no type',
  stage: 'whole',
  standard: 'QS5',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['I'],
  what: 'Section I of this final plan names neither a school nor a type of school.',
  why: 'A final plan must say where the child will be educated: the school and its type, or its type alone.',
  fix: 'Name the school or other institution and its type, or the type alone where no school has been found.',
  source: 'regs-2014-12',
  examples: {
    flagged: [{ status: 'final', I: 'To be confirmed.' }],
    clear: [
      { status: 'final', I: 'A maintained special school.' },
      { status: 'draft', I: '' },
    ],
  },
  check: (plan) =>
    plan.status === 'final' && sectionOf(plan, 'I') && !namedPlacement(plan) ? [{ passage: null, section: 'I' }] : [],
})
