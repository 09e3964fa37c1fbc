import { unlinked } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'health.provision-unlinked',
  title: 'Provision in Section G for which Section C records no need',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['C', 'G'],
  what: 'x',
  why: 'x',
  fix: 'x',
  source: 'code-9.69',
  examples: { flagged: [], clear: [] },
  check: (plan) =>
    unlinked(plan, 'health').map(({ passage, section }) => ({
      passage,
      section,
      message: `${passage.text}`,
    })),
})
