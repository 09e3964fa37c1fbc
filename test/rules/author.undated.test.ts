import rule from '../../src/rules/author.undated.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { kind: 'advice', dates: { own: '2026-03-01' }, needs: 'Ali tires after ten steps.' },
    { kind: 'advice', dates: { own: '2026-03' }, needs: 'Ali tires after ten steps.' },
    { A: 'I like cats.' },
  ],
  flagged: [
    { kind: 'advice', needs: 'Ali tires after ten steps.', quotes: [null] },
    { kind: 'advice', dates: { adviceRequested: '2026-01-05' }, needs: 'Ali tires after ten steps.' },
  ],
})
