import rule from '../../src/rules/outcome.not-achievable.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { E: 'Toileting – will indicate when he needs changing.' },
    { E: 'Lily is meeting age-related expectations in communication and language.' },
    { E: 'Leila will share toys.' },
    { E: 'Make one friend with whom he spends time out of school.' },
    { E: 'Increase time on task from 3 to 10 minutes.' },
    { E: 'Counts to 100 in tens.' },
    { E: 'Will have a reading age of ten.' },
    { E: 'Will go to bed at 8 pm without a fuss four nights a week.' },
    { B: 'Noor uses single words.', E: 'By July 2027 Noor will put two words together.' },
    { B: 'Noor walks with a frame.', E: 'By July 2027 Noor will walk ten steps without her frame.' },
    { B: 'Noor has a reading age of six.', E: 'By July 2027 Noor will have a reading age of seven and a half.' },
    { B: 'Noor passed Entry Level 2 last summer.', E: 'By July 2027 Noor will pass Entry Level 3.' },
    {
      B: 'Noor cannot sit unless he is held.',
      E: 'By July 2027 Noor will sit on the floor for a minute without support.',
    },
    { B: 'Noor has no words.', E: 'By July 2027 Noor will tell his news with his device in full sentences.' },
    { E: 'Noor will never have more than two reminders in a lesson.' },
    { E: 'Noor will always be in her seat within a minute of the bell, in nine lessons out of ten.' },
    { E: 'Noor will nearly always come when she is called: eight times in ten.' },
    { E: 'Noor will say the poem that she has never said before.' },
    { E: 'Noor will always be happy.' },
  ],
  flagged: [
    { E: 'By July 2027 Tess will not shout at any child or grown-up at any time.' },

    { E: 'Tariq will never leave the classroom without permission.' },
    { E: 'Tariq will follow all instructions the first time they are given, every time.' },
    { E: 'Tariq will always use kind words.' },
    { E: 'Leila will complete all homework, every week, without exception.' },
    { E: 'Leila will keep her hands and feet to herself 100% of the time.' },
    { E: 'Leila should never need to be restrained.' },
    { E: 'Tariq will remain calm at all times.' },
    { E: 'Full attendance at school, with no absences.' },
    { E: 'Leila will be completely independent in all areas of self-care.' },
    { B: 'Noor has no words.', E: 'By July 2027 Noor will talk to visitors in sentences of eight words.' },
    { B: 'Noor cannot sit unless she is held.', E: 'By July 2027 Noor will walk across the room without support.' },
    {
      B: 'Noor reads four words by sight.',
      age: 9,
      E: 'By July 2027 Noor will read at the level expected for her age.',
    },
    { B: 'Noor is working at Entry Level 1 in English.', E: 'By July 2027 Noor will gain five GCSEs at grade 7.' },
    {
      B: 'Noor needs an adult with her at all times, day and night.',
      E: 'By July 2027 Noor will live alone, and shop and cook without any help.',
    },
    {
      kind: 'advice',
      needs: 'Noor says about five single words.',
      outcomes: ['Noor will hold a fifteen-minute conversation in full sentences.'],
    },
    { E: 'Noor will follow every instruction, in all settings.' },
    { E: ['Noor will never shout out again.'], quotes: ['Noor will never shout out again.'] },
    { E: 'Under no circumstances will Noor leave the site.' },
    { E: '100% attendance.' },
  ],
})
