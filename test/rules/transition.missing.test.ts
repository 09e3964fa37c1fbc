import rule from '../../src/rules/transition.missing.js'
import { testRule } from '../support/rule-tester.js'

const plan = (year: number, E: string, F = 'A TA reads with Dan for 20 minutes every day.') => ({ year, E, F })
const school = 'By July 2027 Dan will write a page without help.'

testRule(rule, {
  clear: [
    plan(8, school),
    plan(9, 'By July 2027 Dan will do two weeks of work experience.'),
    plan(10, school, 'The careers adviser meets Dan for 45 minutes each term.'),
    plan(11, 'By July 2027 Dan will cook a meal at home once a week.'),
    plan(12, 'By July 2027 Dan will travel independently to college.'),
    plan(13, school, 'An independent travel trainer walks the bus route with him twice a week.'),
    plan(9, school, 'A life skills tutor teaches budgeting for an hour a week.'),
    plan(10, 'By Easter 2027 Dan will join one youth club and go each week.'),
    plan(11, school, 'The nurse prepares him for his annual health check in May.'),
    { age: 12, E: school, F: 'A TA.' },
    { year: 10 },
    plan(9, school, 'A job coach goes with him to the café for two hours each Friday.'),
    plan(11, 'By June 2027 Dan will manage a weekly budget of £15 for his lunches.'),
    plan(7, school, 'A TA.'),
    { age: 12, year: 8, E: school, F: 'A TA.' },
  ],
  flagged: [
    { ...plan(9, school), quotes: [null] },
    plan(10, school, 'A specialist teacher teaches him to spell for 40 minutes twice a week.'),
    plan(11, 'By July 2027 Dan will pass Level 1 English.'),
    plan(12, school),
    { age: 13, E: school, F: 'A TA.' },
    { age: 17, E: school, F: 'A TA.' },
    plan(9, school, 'At college a key worker sees Dan when he is upset.'),
    plan(9, 'By July 2027 Dan will read a chapter a week.', 'Paired reading for ten minutes each day.'),
    plan(10, 'By July 2027 Dan will ask for a break with a card.', 'A quiet room is kept for him in every lesson.'),
    plan(11, 'By July 2027 Dan will add fractions.', 'A specialist teacher takes him for 30 minutes on Mondays.'),
    plan(13, 'By July 2027 Dan will use speech that strangers understand.', 'Speech therapy, 30 minutes a week.'),
    { age: 14, E: 'By July 2027 Dan will spell 50 words.', F: 'Spelling with a TA for ten minutes a day.' },
    { age: 15, E: school },
    { age: 11, year: 9, E: school, F: 'A TA.' },
    { year: 12, F: ['A TA reads exam papers to Dan.'] },
  ],
})
