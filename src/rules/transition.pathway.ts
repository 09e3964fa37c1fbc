import { type Pathway, pathwaysIn } from '../judgement/adulthood.js'
import { definePlanRule } from './rule.js'

const names: Record<Pathway, string> = {
  work: 'work or further study',
  independence: 'independent living',
  community: 'friends and community',
  health: 'good health',
}

export default definePlanRule({
  code: 'transition.pathway',
  title: 'A pathway to adulthood that outcomes and provision do not touch',
  stage: 'gaps',
  standard: 'QS5',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['E', 'F'],
  what: 'Outcomes and provision prepare for adult life, but not in every part of it.',
  why: 'From Year 9 plans should look at work, independent living, friends and community, and health.',
  fix: 'Ask the young person and the family whether a step is wanted here; if not, say so in the plan.',
  source: 'code-8.9',
  examples: {
    flagged: [{ year: 10, E: 'By July 2027 Ben will have done two weeks of work experience.', F: 'None.' }],
    clear: [
      { year: 6, E: 'By July 2027 Ben will have done two weeks of work experience.', F: 'None.' },
      { year: 10, E: 'By July 2027 Ben will write a page without help.', F: 'None.' },
    ],
  },
  check: (plan) => {
    const { year, age } = plan.child
    const due = year === null ? (age ?? 0) >= 13 : year >= 9
    const found = new Set([...plan.outcomes, ...plan.provision].flatMap(({ passage }) => [...pathwaysIn(passage)]))
    // With none at all `transition.missing` speaks.
    if (!due || found.size === 0) return []
    return (Object.keys(names) as Pathway[])
      .filter((pathway) => !found.has(pathway))
      .map((pathway) => ({
        passage: null,
        section: null,
        subject: pathway,
        message: `Neither Section E nor Section F holds a step towards ${names[pathway]}.`,
      }))
  },
})
