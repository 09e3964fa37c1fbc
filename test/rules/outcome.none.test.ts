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
    { E: ['By July 2027 Rina will swim a width.', 'By July 2027 Rina will dive.'] },
    { E: [{ text: 'Rina will swim a width.', by: 'July 2027' }] },
    { E: ['To be happy.'] },
    { kind: 'advice', outcomes: [{ text: 'Rina will swim a width.', lead: 'By the end of Year 6' }] },
    { F: ['A TA reads with Rina each day.'] },
    { kind: 'advice', strengths: 'Swims.', outcomes: ['Rina will dive.'], provision: ['A swimming lesson each week.'] },
    { E: ['Rina will make progress.'] },
    { B: 'Rina cannot swim.', E: 'Rina will swim.', F: ['A swimming lesson each week.'] },
    { E: ['Amir will tie his laces.'], K: [] },
  ],
  flagged: [
    { E: [], quotes: [null] },
    { B: 'Amir cannot tie his laces.', E: [], F: 'Amir has a TA.' },
    { kind: 'advice', quotes: [null] },
    { kind: 'advice', needs: 'Amir cannot tie his laces.' },
    { kind: 'advice', outcomes: [], provision: ['Twenty minutes of hand exercises a day.'] },
    { A: 'I like cats.', E: [], quotes: [null] },
    { year: 11, E: [], F: ['Work experience for two weeks in May.'] },
    { E: [], G: ['None.'], H1: ['None.'] },
    { kind: 'advice', views: 'Rina told me that she likes cats.', needs: ['Rina cannot swim.'], quotes: [null] },
    { kind: 'advice', role: 'Paediatrician', needs: ['Rina has asthma.'], provision: ['None needed.'] },
    { kind: 'advice', strengths: 'Rina dives.' },
    {
      kind: 'advice',
      author: 'Jo Fell',
      role: 'Physiotherapist',
      dates: { own: '2026-03-01' },
      needs: ['Rina falls on grass.'],
    },
    { status: 'final' as const, E: [], I: 'Elm Road Primary School' },
    {
      kind: 'advice',
      background: 'Rina was seen twice.',
      provision: ['A walking frame, checked each term by the therapist.'],
    },
    { name: 'Rina', pronoun: 'she' as const, E: [] },
  ],
})
