import { readOutcome } from '../judgement/outcome/reading.js'
import { aspirationIn } from '../judgement/outcome/verdict.js'
import { quoted } from '../judgement/wording.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'outcome.is-aspiration',
  title: 'An outcome is a long-term hope or a feeling with no step in it',
  stage: 'outcomes',
  standard: 'QS2',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['E'],
  what: 'This is a hope or a feeling, with no step towards it that the plan could be held to.',
  why: 'Hopes guide the plan and belong in Section A. An outcome is a step towards them that others can help with.',
  fix: 'Keep the hope in Section A, and write here a step towards it that can be seen.',
  source: 'code-9.68',
  examples: {
    flagged: [
      { E: 'By July 2027 Idris will feel happy and safe at school.' },
      { E: ['To be a vet.'] },
      { E: 'Mabel will reach her full potential by the end of Key Stage 4.' },
      { kind: 'advice', outcomes: ['Zeb will enjoy school.'] },
    ],
    clear: [
      { E: 'By July 2027 Idris will come into school without his mum, four mornings in five.' },
      { E: 'Idris will be happy to come to school: he walks in from the gate, four mornings in five.' },
      { E: 'By July 2027 Mabel will finish a week of work experience at the vet’s.' },
    ],
  },
  check: (document) =>
    document.outcomes.flatMap((outcome) => {
      const hope = aspirationIn(readOutcome(outcome))
      if (!hope) return []
      const keep =
        document.kind === 'advice'
          ? 'Put the hope with the views and aspirations'
          : 'Keep the hope in Section A, in the words of the child or the family'
      return [
        {
          passage: outcome.passage,
          section: outcome.section,
          message: `${quoted(hope)} is a hope or a feeling. No step is named that could be seen or worked on.`,
          suggestion: `${keep}, and write here a step towards it: “By [when] [name] will [do what]”.`,
        },
      ]
    }),
})
