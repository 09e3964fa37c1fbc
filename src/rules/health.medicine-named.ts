import { medicinesIn } from '../judgement/medicines.js'
import { quotedList } from '../judgement/wording.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'health.medicine-named',
  title: 'A medicine or a dose that will change before the plan does',
  stage: 'gaps',
  standard: 'QS2',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2'],
  what: 'The plan names a medicine or a dose.',
  why: 'Medicines change more often than a plan is reviewed. Staff who go by an old name or dose may do harm.',
  fix: 'Say what the medicine is for and who gives it, and point to the child’s healthcare plan for its name and dose.',
  source: 'medical-conditions-2015',
  examples: {
    flagged: [{ C: 'Ali has epilepsy and takes Keppra, 250 mg twice a day.' }],
    clear: [{ C: 'Ali has epilepsy and takes medicine for it twice a day; his healthcare plan holds the details.' }],
  },
  check: (plan) =>
    plan.sections.flatMap(({ letter, lines }) =>
      lines
        .filter(({ role }) => role === 'content')
        .flatMap((line) => {
          const found = [...new Set(medicinesIn(line).map(({ text }) => text))]
          if (found.length === 0) return []
          return {
            passage: line,
            section: letter,
            message: `${quotedList(found)} may change before the plan is next reviewed.`,
          }
        }),
    ),
})
