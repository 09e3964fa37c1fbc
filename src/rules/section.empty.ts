import type { Plan } from '../plan/plan.js'
import type { Section, SectionLetter } from '../plan/section.js'
import { definePlanRule } from './rule.js'

/** Section I has codes of its own; J of a draft waits for what the family asks for, as I does. */
const mayBeEmpty = ({ status }: Plan, letter: SectionLetter) => letter === 'I' || (letter === 'J' && status !== 'final')

export default definePlanRule({
  code: 'section.empty',
  title: 'A section has a heading and nothing under it',
  stage: 'whole',
  standard: 'QS2',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'J', 'K'],
  what: 'The heading is there, with nothing under it.',
  why: 'A blank section does not tell whether there is no need or nobody asked.',
  fix: 'Fill in the section, or say that there is nothing to record and how that is known.',
  source: 'code-9.62',
  examples: { flagged: [{ C: '' }], clear: [{ C: 'No health needs were found by the community paediatrician.' }] },
  check: (plan) =>
    plan.sections
      .filter((section) => !mayBeEmpty(plan, section.letter) && isEmpty(section))
      .map(({ letter }) => ({
        passage: null,
        section: letter,
        message: `Section ${letter} has a heading and nothing under it.`,
        suggestion: `Fill in Section ${letter}. If there is nothing to record, write that, and say who looked into it and when.`,
      })),
})

/** Nothing but the form's own words: its headings, guidance and unfilled fields. */
function isEmpty({ lines }: Section): boolean {
  return !lines.some(({ role, text }) => role === 'content' && /[\p{L}\p{N}]/u.test(text))
}
