import rule from '../../src/rules/placement.named-in-draft.js'
import { testRule } from '../support/rule-tester.js'

const draft = (I: string) => ({ status: 'draft' as const, I })

testRule(rule, {
  clear: [
    draft(''),
    draft('To be named in the final plan.'),
    draft('This section is left blank in a draft.'),
    draft('To be confirmed after consultation with the family.'),
    draft('Mr and Mrs Ode have 15 days to say which school they would like.'),
    draft('The authority is consulting a number of schools and awaits their replies.'),
    draft('Not yet decided.'),
    draft('TBC'),
    { ...draft('Elm Road Primary School, a mainstream school.'), amended: true },
    { status: 'final', I: 'Elm Road Primary School' },
    { status: 'unknown', I: 'Elm Road Primary School' },
    draft('No school has been named.'),
    draft('The placement will be decided once the consultation has ended.'),
    draft('N/A'),
    draft('This must stay empty until the plan is final.'),
  ],
  flagged: [
    { ...draft('Elm Road Primary School'), quotes: ['Elm Road Primary School'] },
    draft('A mainstream primary school.'),
    draft('Type of setting: special school for pupils with autism'),
    draft('Oakfield Academy, Hill Lane'),
    draft('Name: Marsh End College. Type: general further education college.'),
    draft('Sunflowers Nursery'),
    draft('EOTAS'),
    draft('Specialist resource provision in a maintained school'),
    draft('St Bede’s High, with transport'),
    draft('Independent special school'),
    draft('Thornfield House School'),
    draft('Mainstream secondary school'),
    draft('Type: maintained special school. Name: to be confirmed.'),
    draft('Elective home education'),
    draft('The Willows Pre-school, three mornings a week'),
  ],
})
