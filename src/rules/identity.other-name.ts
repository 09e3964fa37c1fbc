import { otherNames } from '../judgement/identity.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'identity.other-name',
  title: 'Another child’s name stands where this child’s should be',
  stage: 'whole',
  standard: 'QS2',
  severity: 'must-fix',
  kinds: ['plan', 'advice'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'J'],
  what: 'This sentence gives another name where the child’s should stand.',
  why: 'Another child’s name shows text that was copied from their plan: it breaks their confidence, and the words may not fit this child.',
  fix: 'Check where the sentence came from. If it is true of this child, correct the name; if not, take it out, and tell the person responsible for data protection.',
  source: 'code-9.61',
  examples: {
    flagged: [{ name: 'Tom', B: 'Tom finds noise hard. Harrison will hide under the table when the bell goes.' }],
    clear: [{ name: 'Tom', B: 'Tom plays with his friend Harrison. Harrison will wait for him.' }],
  },
  check: (document) =>
    otherNames(document).map(({ passage, section }) => ({
      passage,
      section,
      message: `This sentence names somebody else, and nothing in the document says who that is. The child is ${document.child.names[0]}.`,
    })),
})
