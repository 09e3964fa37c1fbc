import { agenciesOf } from '../judgement/agency.js'
import type { Entry } from '../plan/plan.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'advice.incomplete-entry',
  title: 'An entry in Section K lacks the author, the role or the date',
  stage: 'gaps',
  standard: 'QS3',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['K'],
  what: 'This entry does not say who wrote the advice, in what role, and when.',
  why: 'A reader needs to know whose advice it is and how old it is, to weigh it and to ask about it.',
  fix: 'Add the author’s name, their role and the date of the advice.',
  source: 'code-9.63',
  examples: {
    flagged: [{ K: [{ title: 'Physiotherapy advice', author: 'Kate Bell', date: '01/02/2026' }] }],
    clear: [
      { K: [{ title: 'Physiotherapy advice', author: 'Kate Bell', role: 'Physiotherapist', date: '01/02/2026' }] },
    ],
  },
  check: (plan) =>
    plan.entries.flatMap((entry) => {
      const missing = missingFrom(entry)
      if (missing.length === 0) return []
      const list = missing.join(missing.length > 2 ? ', ' : ' and ')
      return [
        {
          passage: entry.passage,
          section: 'K' as const,
          message: `This entry does not give ${list}.`,
          suggestion: `Add ${list} from the report itself.`,
        },
      ]
    }),
})

/** Who a parent or child is needs no further role. */
function missingFrom(entry: Entry): string[] {
  const family = agenciesOf(entry).has('parent-child')
  return [
    ...(entry.author || (family && entry.role) ? [] : ['the author’s name']),
    ...(entry.role || family ? [] : ['the author’s role']),
    ...(entry.date ? [] : ['the date']),
  ]
}
