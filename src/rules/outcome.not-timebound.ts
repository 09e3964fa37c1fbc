import { timeOf } from '../judgement/outcome/time.js'
import { quoted } from '../judgement/wording.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'outcome.not-timebound',
  title: 'An outcome does not say by when it will be reached',
  stage: 'outcomes',
  standard: 'QS2',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['E'],
  what: 'Neither the outcome nor a heading or column over it says by when it is to be reached.',
  why: 'Without a date, an age or a stage an outcome never falls due, and cannot be reviewed.',
  fix: 'Add a date, an age, a key stage or the end of a school year.',
  source: 'code-9.66',
  examples: {
    flagged: [
      { E: 'Idris will tie his own laces.' },
      { E: [{ text: 'Idris will tie his own laces.', by: 'Ongoing' }] },
      { E: [{ text: 'Mabel will count ten objects within two minutes.', lead: 'Cognition and learning' }] },
      { kind: 'advice', outcomes: ['Zeb will point to the picture that he wants, eight times in ten.'] },
    ],
    clear: [
      { E: 'By the end of Key Stage 2 Idris will tie his own laces.' },
      { E: [{ text: 'Mabel will count ten objects.', by: 'Y2' }] },
      { E: [{ text: 'count ten objects.', lead: 'Within twelve months Mabel will:' }] },
    ],
  },
  check: (document) =>
    document.outcomes.flatMap((outcome) => {
      const { bound, open } = timeOf(outcome)
      if (bound) return []
      return [
        {
          passage: outcome.passage,
          section: outcome.section,
          message: open
            ? `${quoted(open)} does not say by when this is to be reached.`
            : 'Neither the outcome nor a heading or column over it says by when this is to be reached.',
          suggestion:
            'Add a date, an age or a stage, for example “by [month and year]”, “by the end of [key stage or school year]” or “by the age of [number]”.',
        },
      ]
    }),
})
