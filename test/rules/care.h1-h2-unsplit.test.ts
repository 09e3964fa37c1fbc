import rule from '../../src/rules/care.h1-h2-unsplit.js'
import { testRule } from '../support/rule-tester.js'

const visits = 'Family support worker: one hour at home every week for ten weeks.'

testRule(rule, {
  clear: [
    { H1: visits, H2: 'None.' },
    { H1: 'None.', H2: visits },
    { H1: 'None.', H2: 'None.' },
    { H1: visits, H2: visits },
    { H1: visits },
    { H2: visits },
    { D: 'None.', G: 'None.' },
    { H: 'Social care provision', H1: visits, H2: 'None.' },
    { F: 'A TA reads with her for 20 minutes every day.' },
    { H1: 'None.', H2: ['Overnight stays, two nights a month.'] },
    { H1: ['A personal assistant for three hours each Saturday.'], H2: '' },
    { A: 'I like cats.' },
    { H1: '', H2: '' },
    { D: 'Her parents are exhausted.', H2: ['Respite: two nights a month.'] },
    { kind: 'advice', provision: [visits] },
  ],
  flagged: [
    { H: visits, quotes: [null] },
    { H: [visits, 'Short breaks: four hours every Saturday.'], quotes: [null] },
    { D: 'Her parents are exhausted.', H: 'Respite: two nights a month.', quotes: [null] },
    { H: 'None.', quotes: [null] },
    { G: 'None.', H: visits, I: 'A mainstream school.', quotes: [null] },
    { status: 'final', H: visits, quotes: [null] },
    { status: 'draft', H: visits, quotes: [null] },
    { H: 'None.', quotes: [null] },
    { H: ['A personal assistant for three hours each Saturday.'], G: 'None.' },
    { D: 'Not known to social care.', H: 'None required.' },
    { H: ['A ramp at the front door by March 2027.', 'Overnight stays, two nights a month.'] },
    { status: 'final' as const, H: visits },
    { year: 12, H: ['Supported living is looked at with the adult team in May 2027.'] },
    { H: 'N/A' },
    { A: 'I like cats.', H: ['Travel to the club by taxi each Friday.'] },
  ],
})
