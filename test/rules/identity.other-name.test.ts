import rule from '../../src/rules/identity.other-name.js'
import { testRule } from '../support/rule-tester.js'

const plan = (B: string | string[], more = {}) => ({ name: 'Omar', pronoun: 'he' as const, B, ...more })

testRule(rule, {
  clear: [
    { name: 'Idris', A: ['My friend Marcus is funny.'], F: ['Marcus is to sit beside Idris.'] },
    { name: 'Idris', F: ['Dr. Oliver is to see him in May.'] },
    { name: 'Idris', F: ['Priya Shah is to see Idris weekly.'] },
    { name: 'Idris', F: ['His sister Harriet is to come too.'] },
    { name: 'Idris', F: ['Lunch at St Thomas is at noon.'] },
    plan('Omar finds noise hard.'),
    plan('Omar plays with his friend Harrison. Harrison will wait for him.'),
    plan('His sister Grace is twelve. Grace helps him with his coat.'),
    plan('Omar sits with Charlie and Ben. Ben is patient.'),
    plan('Mr Harrison will see him on Fridays.'),
    plan('“Harrison hit me,” says Omar.'),
    plan('He goes to Harrison School.'),
    plan('Omar knows every song of Taylor Swift.'),
    plan('Omar needs help.', { A: 'I like Harrison. Harrison makes me laugh.' }),
    { B: 'Harrison will hide under the table.' },
    plan('A dog called Alfie comes in on Fridays. Alfie sits with him.'),
    plan('Omar reads with a peer called Harrison. Harrison will turn the pages.'),
    { name: 'Maryam', surname: 'Frost', B: 'Maryam tires by noon. Mrs Frost collects her at one.' },
    {
      name: 'Maryam',
      F: ['Grace Bell, the speech therapist, will see Maryam on Tuesdays. Grace is to send a report each term.'],
    },
  ],
  flagged: [
    { name: 'Idris', F: ['Idris writes with a Penpal. Marcus is to be praised in private.'] },
    { name: 'Idris', F: ['The work is overseen by Mrs Beck.', 'Oliver must be warned of fire drills.'] },
    { name: 'Idris', F: ['Staff remind Marcus to wear his glasses.'] },
    { name: 'Idris', F: ['Liam is not to be left alone.'] },
    {
      ...plan('Omar finds noise hard. Harrison will hide under the table.'),
      quotes: ['Harrison will hide under the table.'],
    },
    plan('Omar reads slowly.', { F: ['Maisie will have ten minutes of phonics each day.'] }),
    plan('Omar reads slowly.', { E: ['By July 2027 Oliver will read 40 words.'] }),
    plan(['Omar is kind.', 'Ella is to stand at the end of the line.']),
    plan('Omar likes lifts. Jacob’s speech is hard to follow.'),
    plan('Omar tires by noon. Leo needs a rest after lunch.'),
    plan('Omar is kind. Freya struggles with change.'),
    { name: 'Maryam', pronoun: 'she', B: 'Maryam tires by noon. Connor needs his hat in the sun.' },
    { name: 'Maryam', pronoun: 'she', B: 'Maryam is kind.', G: ['The nurse will see Chloe every six months.'] },
    {
      name: 'Maryam',
      pronoun: 'she',
      E: ['By July 2027 Thomas will cross the road on his own.'],
      B: 'Maryam is kind.',
    },
    { name: 'Maryam', pronoun: 'she', B: 'Maryam is kind.', C: 'Lucy has asthma and carries an inhaler.' },
    {
      name: 'Maryam',
      pronoun: 'she',
      B: 'Maryam is kind.',
      H2: ['A personal assistant takes Daniel swimming for two hours each Saturday.'],
    },
    {
      name: 'Maryam',
      pronoun: 'she',
      B: 'Maryam is kind.',
      F: ['Connor shall not be moved without two days’ notice.'],
    },
  ],
})
