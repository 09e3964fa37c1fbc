import { unmet } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'health.need-unmet',
  title: 'A need in Section C that nothing in Section G answers',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['C', 'G'],
  what: 'Section C records this need, and nothing in Section G answers it.',
  why: 'x',
  fix: 'x',
  source: 'code-9.69',
  examples: { flagged: [], clear: [] },
  check: (plan) =>
    unmet(plan, 'health').map(({ need: { passage }, topic }) => ({
      passage,
      section: 'C' as const,
      ...(topic ? { subject: topic.subject } : {}),
      message: `Section C says “${passage.text}”, and nothing in Section G answers it.`,
    })),
})
