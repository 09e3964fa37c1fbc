import { unmet } from '../judgement/gaps.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'care.need-unmet',
  title: 'A need in Section D that nothing in Section H1 or H2 answers',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['D', 'H', 'H1', 'H2'],
  what: 'Section D records this need, and nothing in Section H1 or H2 answers it.',
  why: 'x',
  fix: 'x',
  source: 'code-9.69',
  examples: { flagged: [], clear: [] },
  check: (plan) =>
    unmet(plan, 'care').map(({ need: { passage }, topic }) => ({
      passage,
      section: 'D' as const,
      ...(topic ? { subject: topic.subject } : {}),
      message: `Section D says “${passage.text}”, and nothing in Section H1 or H2 answers it.`,
    })),
})
