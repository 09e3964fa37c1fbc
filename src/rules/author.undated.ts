import { defineAdviceRule } from './rule.js'

export default defineAdviceRule({
  code: 'author.undated',
  title: 'The report has no date',
  stage: 'gaps',
  standard: 'QS3',
  severity: 'must-fix',
  kinds: ['advice'],
  sections: [],
  what: 'The report has no date.',
  why: 'A plan may rest only on advice that is known to be up to date.',
  fix: 'Add the date on which you finished the report.',
  source: 'code-9.63',
  examples: {
    flagged: [{ kind: 'advice', needs: 'Sami is out of breath after ten steps.' }],
    clear: [{ kind: 'advice', dates: { own: '2026-03-04' }, needs: 'Sami is out of breath after ten steps.' }],
  },
  check: ({ dates }) => (dates.own ? [] : [{ passage: null, section: null }]),
})
