import rule from '../../src/rules/outcome.none.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { E: 'Amir will tie his laces.' },
    { E: ['Better sleep.'] },
    { E: 'None.' }, // the parser, not this rule, tells what is no outcome
    { A: 'Amir likes trains.', B: 'Amir cannot tie his laces.' },
    { kind: 'advice', outcomes: ['Amir will tie his laces.'] },
    { kind: 'advice', needs: 'Amir cannot tie his laces.', outcomes: ['Amir will tie his laces.'] },
  ],
  flagged: [
    { E: [], quotes: [null] },
    { B: 'Amir cannot tie his laces.', E: [], F: 'Amir has a TA.' },
    { kind: 'advice', quotes: [null] },
    { kind: 'advice', needs: 'Amir cannot tie his laces.' },
    { kind: 'advice', outcomes: [], provision: ['Twenty minutes of hand exercises a day.'] },
  ],
})
