import { readOutcome } from '../judgement/outcome/reading.js'
import { unmeasuredIn } from '../judgement/outcome/verdict.js'
import { quoted } from '../judgement/wording.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'outcome.not-measurable',
  title: 'Nothing in an outcome tells when it has been met',
  stage: 'outcomes',
  standard: 'QS2',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['E'],
  what: 'Nothing in the outcome tells when it has been met.',
  why: 'At the annual review nobody can say whether an outcome has been met that gives no sign to look for.',
  fix: 'Give a number, a frequency, a level or a condition, or name an act that either happens or does not.',
  source: 'code-9.66',
  examples: {
    flagged: [
      { E: 'By July 2027 Idris will put his hand up more often in lessons.' },
      { E: [{ text: 'Mabel will sit at the table for longer.', by: 'July 2027' }] },
      { E: 'By the end of Key Stage 1 Mabel will improve her play skills.' },
      { kind: 'advice', outcomes: ['By July 2027 Zeb will regularly speak to other children.'] },
    ],
    clear: [
      { E: 'By July 2027 Idris will put his hand up at least once in four lessons out of five.' },
      { E: 'By July 2027 Mabel will travel to college by bus on her own.' },
      { E: 'By July 2027 Mabel will have no more than two reminders in a lesson.' },
    ],
  },
  check: (document) =>
    document.outcomes.flatMap((outcome) => {
      const open = unmeasuredIn(readOutcome(outcome))
      if (!open) return []
      const ask =
        document.kind === 'advice'
          ? 'Say how often, how long, how many or how well'
          : 'Ask the professional whose advice this comes from how often, how long, how many or how well, and write it here'
      return [
        {
          passage: outcome.passage,
          section: outcome.section,
          message: `Nothing tells when this has been met: ${quoted(open)} leaves it open.`,
          suggestion: `${ask}, for example “in [number] out of [number] lessons” or “for [number] minutes”.`,
        },
      ]
    }),
})
