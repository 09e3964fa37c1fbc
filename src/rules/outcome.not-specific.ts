import { readOutcome } from '../judgement/outcome/reading.js'
import { vagueIn } from '../judgement/outcome/verdict.js'
import { childOf, quoted } from '../judgement/wording.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'outcome.not-specific',
  title: 'An outcome does not say what the child will do',
  stage: 'outcomes',
  standard: 'QS2',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['E'],
  what: 'The outcome does not say what the child will be able to do.',
  why: 'Nobody can plan for, or recognise, a change that is not described.',
  fix: 'Name one thing that the child will be seen or heard to do.',
  source: 'code-9.66',
  examples: {
    flagged: [
      { E: [{ text: 'Idris will make progress with his social skills.', by: 'July 2027' }] },
      { E: 'By the end of Key Stage 2 Mabel will be able to access the curriculum.' },
      { E: ['Better understanding of language by July 2027.'] },
      { kind: 'advice', outcomes: ['By July 2027 Zeb will make 12 months’ progress in reading in 12 months.'] },
    ],
    clear: [
      { E: 'By July 2027 Idris will ask another child to play, in three of five playtimes.' },
      { E: 'By July 2027 Mabel will put on her coat by herself.' },
      { E: 'By July 2027 Idris will be given a mentor.' },
    ],
  },
  check: (document) =>
    document.outcomes.flatMap((outcome) => {
      const vague = vagueIn(readOutcome(outcome))
      if (!vague) return []
      const who = childOf(document)
      const ask =
        document.kind === 'advice'
          ? 'Say which skill you mean, and write it as an act'
          : 'Ask the professional whose advice this comes from which skill is meant, and write it as an act'
      return [
        {
          passage: outcome.passage,
          section: outcome.section,
          message: `${quoted(vague)} does not tell a reader what ${who} will do.`,
          suggestion: `${ask} that can be seen or heard, for example “${capital(who)} will [do what], [where or with whom]”.`,
        },
      ]
    }),
})

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
