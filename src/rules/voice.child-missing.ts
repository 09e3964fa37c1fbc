import { adviceTellsViews } from '../judgement/advice-views.js'
import { voiceOf } from '../judgement/voice.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'voice.child-missing',
  title: 'The child’s views are not there',
  stage: 'voice',
  standard: 'QS1',
  severity: 'must-fix',
  kinds: ['plan', 'advice'],
  sections: ['A'],
  what: 'Section A holds no views of the child or young person.',
  why: 'The plan is about this child. Without their views nobody can tell whether it fits the life that they want.',
  fix: 'Ask the child, in the way that suits them: words, pictures, choices, or what somebody who knows them well has observed. Write down what they told or showed, and how it was found out.',
  source: 'qs1',
  examples: {
    flagged: [
      { name: 'Ali', A: ['Child’s views', 'Not obtained.', 'Parents’ views', 'We hope that Ali will make a friend.'] },
    ],
    clear: [
      { name: 'Ali', A: ['Child’s views', 'I like drawing.'] },
      {
        name: 'Ali',
        A: [
          'Ali cannot tell us in words. His key person watched him over four mornings: he went to the water each time.',
        ],
      },
    ],
  },
  check: (document) => {
    if (document.kind === 'plan') {
      const voice = voiceOf(document)
      return voice && !voice.child ? [{ passage: null, section: 'A' }] : []
    }
    if (adviceTellsViews(document)) return []
    return [
      {
        passage: null,
        section: null,
        message:
          'Your report does not say what the child thinks, likes or wants, and not that you asked or watched for it.',
        suggestion: 'Say what the child told or showed you, in their own words where you can, and how you found out.',
      },
    ]
  },
})
