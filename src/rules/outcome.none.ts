import { sectionOf } from '../plan/plan.js'
import type { Section } from '../plan/section.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'outcome.none',
  title: 'There is no outcome',
  stage: 'outcomes',
  standard: 'QS2',
  severity: 'must-fix',
  kinds: ['plan', 'advice'],
  sections: ['E'],
  what: 'There is no outcome at all.',
  why: 'A plan must say what the child or young person is expected to achieve, and advice must say what the provision is meant to lead to.',
  fix: 'Write at least one outcome for each main area of need.',
  source: 'cfa-2014-s37',
  examples: {
    flagged: [{ E: [] }, { kind: 'advice', needs: 'Idris uses single words.' }],
    clear: [
      { E: 'By July 2027 Idris will tie his own laces.' },
      { B: 'Idris cannot tie his laces.' },
      { kind: 'advice', outcomes: ['By July 2027 Idris will tie his own laces.'] },
    ],
  },
  check: (document) => {
    if (document.outcomes.length > 0) return []
    if (document.kind === 'plan') {
      const section = sectionOf(document, 'E')
      if (!section || isTold(section)) return []
      return [
        {
          passage: null,
          section: 'E',
          message: 'Section E holds no outcome.',
          suggestion:
            'Write at least one outcome for each main area of need: what the child or young person will do, how it will be known, and by when.',
        },
      ]
    }
    return [
      {
        passage: null,
        section: null,
        message: 'The advice names no outcome.',
        suggestion:
          'Say what you expect the child or young person to be able to do with the provision that you recommend, how it will be known, and by when.',
      },
    ]
  },
})

/** So many words that the section says something, though no single outcome could be made out in it. */
function isTold({ lines }: Section): boolean {
  const words = lines.filter(({ role }) => role === 'content').flatMap(({ text }) => text.split(/\s+/))
  return words.length > 25
}
