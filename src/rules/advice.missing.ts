import { type Agency, agenciesOf } from '../judgement/agency.js'
import { describesSensoryImpairment } from '../judgement/sensory.js'
import { definePlanRule } from './rule.js'

const names: Record<Agency, string> = {
  education: 'the school or other setting',
  health: 'a health professional',
  'educational-psychology': 'an educational psychologist',
  'social-care': 'social care',
  'parent-child': 'the parents or the child',
  sensory: 'a teacher qualified in hearing or vision impairment',
}
const always: Agency[] = ['education', 'health', 'educational-psychology', 'social-care', 'parent-child']

export default definePlanRule({
  code: 'advice.missing',
  title: 'Section K lists no advice from one of those who must be asked',
  stage: 'gaps',
  standard: 'QS3',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['B', 'C', 'K'],
  what: 'Section K does not list advice from everybody who must be asked.',
  why: 'The local authority must seek advice from the parents, education, health, an educational psychologist and social care. What nobody was asked about is missing from the plan.',
  fix: 'List the advice with its author, role and date, or seek it if it was never given.',
  source: 'regs-2014-6',
  examples: {
    flagged: [
      {
        K: [
          {
            title: 'Educational psychology advice',
            author: 'Dr Ann Lee',
            role: 'Educational Psychologist',
            date: '01/02/2026',
          },
        ],
      },
    ],
    clear: [
      {
        K: [
          { title: 'Parents’ views' },
          { title: 'School advice' },
          { title: 'Medical advice' },
          { title: 'Psychological advice' },
          { title: 'Social care advice' },
        ],
      },
    ],
  },
  check: (plan) => {
    if (plan.entries.length === 0) return []
    const told = new Set(plan.entries.flatMap((entry) => [...agenciesOf(entry)]))
    const asked = describesSensoryImpairment(plan) ? [...always, 'sensory' as const] : always
    return asked
      .filter((agency) => !told.has(agency))
      .map((agency) => ({
        passage: null,
        section: 'K' as const,
        subject: agency,
        message: `Section K lists no advice from ${names[agency]}.`,
        suggestion: `Seek advice from ${names[agency]} and list it in Section K with the author’s name, role and date. If it was given, add it.`,
      }))
  },
})
