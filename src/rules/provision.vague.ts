import { readProvision } from '../judgement/provision.js'
import { faultsInWords, remedyFor } from '../judgement/provision-words.js'
import { defineRule } from './rule.js'

export default defineRule({
  code: 'provision.vague',
  title: 'Provision that leaves open what is given, who gives it, or how much',
  stage: 'needs',
  standard: 'QS4',
  severity: 'must-fix',
  kinds: ['plan', 'advice'],
  sections: ['F', 'G', 'H', 'H1', 'H2'],
  what: 'This provision leaves open what is given, who gives it, or how much.',
  why: 'Nobody can check that help is given, or ask for it, unless the plan says what it is, who gives it, how often and for how long.',
  fix: 'Write what is given, by whom, how often and for how long: “[number] minutes, [number] times a week, by [role]”.',
  source: 'code-9.69',
  examples: {
    flagged: [
      { F: 'Regular speech and language therapy.' },
      { F: 'Up to 15 hours a week of support from a teaching assistant.' },
      { F: [{ text: 'Movement breaks.', who: 'School staff', often: 'As required' }] },
      { kind: 'advice', provision: ['Ben would benefit from access to a laptop.'] },
    ],
    clear: [
      { F: 'A speech and language therapist works with Ben on his sounds for 30 minutes every Tuesday.' },
      { F: 'A sloping board and a non-slip mat at every desk that he uses.' },
      { F: [{ text: 'Regular check-ins.', who: 'Learning mentor', often: '10 minutes at 8.50 each day' }] },
      { G: 'No health provision is required.' },
    ],
  },
  check: (document) =>
    document.provision.flatMap((provision) => {
      const read = readProvision(provision)
      if (!read || read.faults.length === 0) return []
      return [
        {
          passage: provision.passage,
          section: provision.section,
          message: faultsInWords(read),
          suggestion: remedyFor(read, document.kind === 'advice'),
        },
      ]
    }),
})
