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
  ],
  flagged: [
    { H: visits, quotes: [null] },
    { H: [visits, 'Short breaks: four hours every Saturday.'], quotes: [null] },
    { D: 'Her parents are exhausted.', H: 'Respite: two nights a month.', quotes: [null] },
    { H: 'None.', quotes: [null] },
    { G: 'None.', H: visits, I: 'A mainstream school.', quotes: [null] },
    { status: 'final', H: visits, quotes: [null] },
    { status: 'draft', H: visits, quotes: [null] },
  ],
})
