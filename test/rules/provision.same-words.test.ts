import rule from '../../src/rules/provision.same-words.js'
import { testRule } from '../support/rule-tester.js'

const F = (...items: string[]) => ({ name: 'Hugo', F: items })

testRule(rule, {
  clear: [
    F(
      'Fifteen minutes of phonics each day with a trained TA.',
      'Fifteen minutes of number work each day with a trained TA.',
    ),
    F('A TA sits beside Hugo in every English lesson.', 'A TA sits beside Hugo in every maths lesson.'),
    F('Visual timetable.', 'Visual timetable.'),
    F(
      'The teacher checks in with Hugo before lunch each day.',
      'The teacher checks in with Hugo after lunch each day.',
    ),
    F('Hugo works with the ELSA for 30 minutes a week.', 'Hugo works with the ELSA for 45 minutes a week.'),
    F('None.', 'None.'),
    F('The SENCO trains two assistants in signing by May 2027.'),
    F(
      'Mr Bell runs a group of four on Mondays for 30 minutes.',
      'Ms Shah runs a group of four on Mondays for 30 minutes.',
    ),
    {
      F: [
        { text: 'Practice of the sounds that the therapist has set', who: 'TA', often: 'daily, 10 minutes' },
        {
          text: 'Practice of the sounds that the therapist has set',
          who: 'Speech therapist',
          often: 'weekly, 30 minutes',
        },
      ],
    },
    {
      F: ['Hugo works on his targets with a TA for 20 minutes a day.'],
      G: ['Hugo works on his targets with a TA for 20 minutes a day.'],
    },
  ],
  flagged: [
    {
      ...F(
        'Hugo has access to regular small group support as required.',
        'Daily reading.',
        'Hugo has access to regular small group support as required.',
      ),
      quotes: ['Hugo has access to regular small group support as required.'],
    },
    F('Hugo will have a laptop in all written lessons.', 'HUGO will have a laptop in all written lessons'),
    F(
      'Staff should use short sentences and check that Hugo understood.',
      'Staff will use short sentences and check that he understood.',
    ),
    F(
      'High quality teaching with visual supports in each lesson.',
      'High-quality teaching, with visual supports, in each lesson.',
    ),
    F(...Array.from({ length: 4 }, () => 'A key adult meets Hugo at the gate each morning.')),
    {
      F: [
        { text: 'Group of four to practise conversation', who: 'Speech therapist', often: 'weekly' },
        { text: 'Group of four to practise conversation', who: 'Speech therapist', often: 'weekly' },
      ],
    },
    {
      ...F(
        'The teacher gives one instruction at a time, every lesson.',
        'A quiet corner is kept for Hugo through the day.',
        'The teacher gives one instruction at a time, every lesson.',
        'A quiet corner is kept for him through the day.',
      ),
      quotes: [
        'The teacher gives one instruction at a time, every lesson.',
        'A quiet corner is kept for Hugo through the day.',
      ],
    },
    F(
      'The class teacher and TA teach him key words in advance.',
      'The class teachers and TAs teach key words in advance.',
    ),
  ],
})
