import { LETTERS } from '../plan/section.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'section.missing',
  title: 'A lettered section is not there',
  stage: 'whole',
  standard: 'QS2',
  severity: 'must-fix',
  kinds: ['plan'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'I', 'J', 'K'],
  what: 'One of the lettered sections is nowhere in the plan.',
  why: 'The regulations ask for every section to be there under its own letter, so that families and services can find it.',
  fix: 'Add the section under its own heading. If there is nothing to record, say so and say how that is known.',
  source: 'regs-2014-12',
  examples: {
    flagged: [{ A: 'I like swimming.', B: 'Ali reads at the level of a child of six.' }],
    clear: [{ A: '-', B: '-', C: '-', D: '-', E: '-', F: '-', G: '-', H1: '-', H2: '-', I: '-', J: '-', K: '-' }],
  },
  check: (plan) => {
    const found = new Set(plan.sections.map(({ letter }) => letter))
    return LETTERS.filter((letter) => !found.has(letter) && !(found.has('H') && /^H/.test(letter))).map((letter) => ({
      passage: null,
      section: letter,
      message: `Section ${letter} is not in the plan.`,
      suggestion: `Add Section ${letter} under its own heading. If there is nothing to record in it, say so and say how that is known.`,
    }))
  },
})
