import { leapOf } from '../judgement/leap/leap.js'
import { readOutcome } from '../judgement/outcome/reading.js'
import { absoluteIn, isOwnAct } from '../judgement/outcome/verdict.js'
import { quoted } from '../judgement/wording.js'
import type { Outcome, Reviewable } from '../plan/plan.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'outcome.not-achievable',
  title: 'An outcome asks for perfection or is far beyond the starting point',
  stage: 'outcomes',
  standard: 'QS2',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['B', 'C', 'E'],
  what: 'The outcome asks for perfection, or for far more than the starting point in the plan makes likely.',
  why: 'An outcome that nobody could reach is bound to be missed, and hides the progress that the child does make.',
  fix: 'Write what would be good progress from where the child is now.',
  source: 'code-9.66',
  examples: {
    flagged: [
      { E: 'By July 2027 Idris will always follow instructions the first time.' },
      { E: 'By July 2027 Mabel will keep her glasses on in all situations.' },
      {
        B: 'Mabel cannot yet sit without support.',
        E: 'By July 2027 Mabel will walk across the hall unaided.',
      },
    ],
    clear: [
      { E: 'By July 2027 Idris will always be at his desk within two minutes, in four lessons out of five.' },
      { E: 'By July 2027 Idris will never need more than two reminders in a lesson.' },
      { B: 'Mabel walks with a frame.', E: 'By July 2027 Mabel will walk ten steps unaided.' },
    ],
  },
  check: (document) =>
    document.outcomes.flatMap((outcome) => {
      const found = absoluteOf(outcome) ?? beyondReach(outcome, document)
      return found ? [{ passage: outcome.passage, section: outcome.section, ...found }] : []
    }),
})

type Words = { readonly message: string; readonly suggestion: string }

function absoluteOf(outcome: Outcome): Words | null {
  const absolute = absoluteIn(readOutcome(outcome))
  if (!absolute) return null
  return {
    message: `${quoted(absolute)} leaves no room for a bad day, so one slip would mean that the outcome is not met.`,
    suggestion: 'Say what would be good progress instead, for example “in [number] out of [number] lessons”.',
  }
}

function beyondReach(outcome: Outcome, document: Reviewable): Words | null {
  const leap = isOwnAct(readOutcome(outcome)) ? leapOf(outcome, document) : null
  if (!leap) return null
  const place = document.kind === 'advice' ? 'The advice' : 'The plan'
  return {
    message: `This is far from the starting point. ${place} says: ${quoted(leap.start, 160)}`,
    suggestion:
      'Write a next step that can be reached in the time given. If the leap is meant, say what makes it likely.',
  }
}
