import { namedPlacement } from '../judgement/placement.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'placement.named-in-draft',
  title: 'A draft names the school or its type',
  stage: 'whole',
  standard: 'QS5',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['I'],
  what: 'Section I of this draft already names a school or a type of school.',
  why: 'The law keeps Section I of a draft blank, so that needs and provision are settled before the placement and the family can say what they would like.',
  fix: 'Leave Section I blank until the family has had its 15 days to say which school they would like.',
  source: 'cfa-2014-s38',
  examples: {
    flagged: [{ status: 'draft', I: 'Millbrook Primary School, a mainstream primary school.' }],
    clear: [
      { status: 'draft', I: 'To be named when the plan is finalised.' },
      { status: 'final', I: 'Millbrook Primary School, a mainstream primary school.' },
    ],
  },
  // An amended draft may still show the placement of the plan that it amends (SEND Regulations 2014, regulation 22).
  check: (plan) => {
    const passage = plan.status === 'draft' && !plan.amended ? namedPlacement(plan) : null
    return passage
      ? [{ passage, section: 'I', message: `This draft already says “${passage.text}” in Section I.` }]
      : []
  },
})
