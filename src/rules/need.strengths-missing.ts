import { saysStrength } from '../judgement/strength.js'
import type { Passage } from '../plan/passage.js'
import type { Reviewable } from '../plan/plan.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'need.strengths-missing',
  title: 'Nothing says what the child can do or does well',
  stage: 'needs',
  standard: 'QS4',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['A', 'B'],
  what: 'Nothing says what the child can do or does well.',
  why: 'A plan that tells only of difficulties gives those who teach the child nothing to build on.',
  fix: 'Ask the child, the family and the setting what the child can do, does well and is good at, and write it with each area of need.',
  source: 'qs4',
  examples: {
    flagged: [
      { A: 'I don’t like school.', B: ['He shouts when he is told no.', 'He reads few words.'] },
      { kind: 'advice', needs: ['He cannot sit through a story.'] },
    ],
    clear: [
      { A: 'I am good at drawing dragons.', B: 'He shouts when he is told no.' },
      { strengths: 'Counts to 20 and knows all his letters.', B: 'He shouts when he is told no.' },
      { B: 'She can dress herself, but not do up buttons.' },
    ],
  },
  check: (document) => {
    const lines = linesOf(document)
    if (
      lines.length === 0 ||
      document.strengths.some(({ text }) => told.test(text)) ||
      lines.some((line) => saysStrength(line, document.child))
    )
      return []
    const where = document.kind === 'plan' ? 'Neither Section A nor Section B' : 'Nothing in this advice'
    return [{ passage: null, section: null, message: `${where} says what the child can do or does well.` }]
  },
})

/** A heading's line that is filled: not a dash or 'none identified'. */
const told = /^(?!\W*(?:none|n\/a|nil|not known|tbc|to follow)\b)(?=.*\p{L}{3})/iu

function linesOf(document: Reviewable): readonly Passage[] {
  if (document.kind === 'advice')
    return document.parts.flatMap(({ about, lines }) => (about === 'provision' || about === 'outcomes' ? [] : lines))
  return document.sections.flatMap(({ lines }) => lines.filter(({ role }) => role === 'content'))
}
