import { wrongPronouns } from '../judgement/identity.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'identity.pronoun',
  title: 'The wrong pronoun for this child',
  stage: 'whole',
  standard: 'QS2',
  severity: 'must-fix',
  kinds: ['plan', 'advice'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'J'],
  what: 'This sentence uses a pronoun that is not this child’s.',
  why: 'A wrong pronoun often shows text that was copied from another child’s plan. It hurts families and casts doubt on the rest.',
  fix: 'Check whether the sentence is about this child. If it is, correct the pronoun; if it came from another plan, take it out.',
  source: 'code-9.61',
  examples: {
    flagged: [{ name: 'Tom', pronoun: 'he', B: 'Tom finds noise hard. She puts her hands over her ears.' }],
    clear: [{ name: 'Tom', pronoun: 'he', B: 'Tom’s mother works nights. She sleeps until noon.' }],
  },
  check: (document) =>
    wrongPronouns(document).map(({ passage, section }) => ({
      passage,
      section,
      message: `The rest of the document says “${document.child.pronoun}” of this child, and this sentence does not.`,
    })),
})
