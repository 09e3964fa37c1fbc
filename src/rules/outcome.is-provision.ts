import { readOutcome } from '../judgement/outcome/reading.js'
import { provisionIn } from '../judgement/outcome/verdict.js'
import { childOf, quoted } from '../judgement/wording.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'outcome.is-provision',
  title: 'An outcome says what will be given and not what the child will do',
  stage: 'outcomes',
  standard: 'QS2',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['E'],
  what: 'This says what will be given or done to the child. It is provision and not an outcome.',
  why: 'Support that is written as an outcome counts as met as soon as it is given, whether or not it helps.',
  fix: 'Move the support to the section on provision, and write here what it will help the child to do.',
  source: 'code-9.68',
  examples: {
    flagged: [
      { E: 'By July 2027 Idris will receive weekly speech and language therapy.' },
      { E: ['Access to a quiet room.'] },
      { E: 'Staff will use a visual timetable with Mabel.' },
      { kind: 'advice', outcomes: ['For Zeb to have a key worker.'] },
    ],
    clear: [
      { E: 'With a visual timetable, Mabel will move to the next activity within two minutes.' },
      { E: 'By July 2027 Idris will have a conversation with a friend at lunch.' },
      { E: 'By July 2027 Mabel will attend Brownies for half a term.' },
    ],
  },
  check: (document) =>
    document.outcomes.flatMap((outcome) => {
      const giving = provisionIn(readOutcome(outcome))
      if (!giving) return []
      const who = childOf(document)
      const place = document.kind === 'advice' ? 'your recommendations' : 'Section F, G or H'
      return [
        {
          passage: outcome.passage,
          section: outcome.section,
          message: `${quoted(giving)} tells what will be given or done. It does not say what ${who} will be able to do.`,
          suggestion: `Put the support in ${place}, and write here what it is for: “With this support, ${who} will [do what] by [when]”.`,
        },
      ]
    }),
})
