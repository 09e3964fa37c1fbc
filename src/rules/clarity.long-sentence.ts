import type { Passage } from '../plan/passage.js'
import { clausesIn } from '../text/sentences.js'
import { wordsIn } from '../text/words.js'
import { definePlanRule } from './rule.js'

/** The Government's style guide asks for 25 words at most; at twice that a reader has lost the beginning. */
const tooMany = 50
/** The longest few show the writer what is meant. */
const most = 3

const lengthOf = (passage: Passage) => wordsIn(passage).length

export default definePlanRule({
  code: 'clarity.long-sentence',
  title: 'A sentence too long to follow',
  stage: 'whole',
  standard: 'QS2',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2'],
  what: 'This sentence has 50 words or more without a break.',
  why: 'Plans should be clear and concise, so that families and everybody who works with the child can follow them.',
  fix: 'Part it into shorter sentences that say one thing each.',
  source: 'code-9.61',
  examples: {
    flagged: [{ name: 'Ali', B: `Ali reads ${'and then he writes '.repeat(14)}.` }],
    clear: [{ name: 'Ali', B: 'Ali reads slowly and writes little. '.repeat(14) }],
  },
  check: (plan) =>
    plan.sections
      .flatMap(({ letter, lines }) =>
        lines
          .filter(({ role }) => role === 'content')
          .flatMap((line) => clausesIn(line))
          .map((passage) => ({ passage, section: letter })),
      )
      .filter(({ passage }) => lengthOf(passage) >= tooMany)
      .sort((a, b) => lengthOf(b.passage) - lengthOf(a.passage))
      .slice(0, most)
      .map(({ passage, section }) => ({
        passage,
        section,
        message: `This sentence runs to ${lengthOf(passage)} words without a full stop or a semicolon.`,
      })),
})
