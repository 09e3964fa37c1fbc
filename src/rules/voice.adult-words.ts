import { borrowedVoice } from '../judgement/adult-words.js'
import { quotedList } from '../judgement/wording.js'
import { definePlanRule } from './rule.js'

/** A few show the writer what is meant. */
const most = 3

export default definePlanRule({
  code: 'voice.adult-words',
  title: 'First-person words that sound like an adult’s',
  stage: 'voice',
  standard: 'QS1',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['A'],
  what: 'This is written as “I”, in the language of a report.',
  why: 'Readers take first-person text for what the child said. Where an adult wrote it, the child’s own voice is covered up.',
  fix: 'Write down what the child really said or showed. Tell what adults know about the child in the third person, with who says it.',
  source: 'qs1',
  examples: {
    flagged: [{ name: 'Ali', age: 7, A: 'I have a diagnosis of ASD and require a multi-sensory approach.' }],
    clear: [{ name: 'Ali', age: 15, A: 'I have autism. It means that I need people to say what they mean.' }],
  },
  check: (plan) =>
    borrowedVoice(plan)
      .slice(0, most)
      .map(({ sentence, words }) => ({
        passage: sentence,
        section: 'A' as const,
        message: `This is written as “I”, but ${quotedList(words.slice(0, 3).map(({ text }) => text))} ${words.length > 1 ? 'are words' : 'is a phrase'} of reports.`,
      })),
})
