import rule from '../../src/rules/placement.missing-in-final.js'
import { testRule } from '../support/rule-tester.js'

const final = (I: string) => ({ status: 'final' as const, I })

testRule(rule, {
  clear: [
    final('Elm Road Primary School, a mainstream primary school.'),
    final('Mainstream secondary school.'),
    final('A maintained special school. The name is to be confirmed.'),
    final('Marsh End College (general further education college)'),
    final('Education otherwise than at school'),
    final('Until July 2026, Elm Road Primary School; from September 2026, Oakfield Academy.'),
    { status: 'draft', I: '' },
    { status: 'unknown', I: '' },
    final('Independent special school'),
    final('Thornfield House, a non-maintained special school'),
    final('Type of setting: resource base in a mainstream primary school'),
    final('Sunflowers Nursery'),
    final('Elective home education'),
    { status: 'final', amended: true, I: 'Oakfield Academy' },
    { status: 'final' },
  ],
  flagged: [
    { ...final(''), quotes: [null] },
    final('To be confirmed.'),
    final('TBC'),
    final('The local authority has consulted providers and is awaiting their responses.'),
    final('Not yet agreed.'),
    final('None'),
    final('The family would like a place nearer home.'),
    final('See covering letter.'),
    final('Awaiting panel.'),
    final('Parental preference: none stated.'),
    final('To be named once the family has visited.'),
    final('N/A'),
    final('The school will be decided in June.'),
    final('-'),
    { status: 'final', amended: true, I: '' },
  ],
})
