import { unlinked } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'care.provision-unlinked',
  title: 'Provision in Section H1 or H2 for which Section D records no need',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['D', 'H', 'H1', 'H2'],
  what: 'x',
  why: 'x',
  fix: 'x',
  source: 'code-9.69',
  examples: { flagged: [], clear: [] },
  check: (plan) =>
    unlinked(plan, 'care').map(({ passage, section }) => ({
      passage,
      section,
      message: `${passage.text}`,
    })),
})
