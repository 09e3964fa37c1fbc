import rule from '../../src/rules/need.strengths-missing.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { A: 'I can ride my bike.', B: 'He hits out when he loses.' },
    { A: 'My son is kind to his rabbits.', B: 'He hits out when he loses.' },
    { A: 'She wants a dog.', B: 'Ava reads fluently but cannot say what the story was about.' },
    { name: 'Kezia', A: 'Hates maths.', B: 'Kezia knows all her number bonds and loses them under pressure.' },
    { strengths: 'Helps to lay the table.', B: 'He hits out when he loses.' },
    { A: 'I’m good at making my sister laugh.', B: 'Anxiety.' },
    { A: 'He has learnt to swim.', B: 'Anxiety.' },
    { B: ['Able to dress himself.', 'Cannot sit through a story.'] },
    { kind: 'advice', strengths: 'Plays well beside others.', needs: ['She bites.'] },
    { kind: 'advice', background: 'He is a friendly boy with a sense of humour.', needs: ['He bites.'] },
    { C: 'Asthma.' },
    { name: 'Dev', A: 'I am the fastest runner in my year.', B: 'Dev cannot yet spell his name.' },
    { name: 'Dev', B: 'Dev speaks three languages at home. In class he does not speak.' },
    { name: 'Dev', A: 'Dad says that he has a wonderful memory for places.', B: 'He hits out when he loses.' },
    { kind: 'advice', name: 'Dev', needs: ['Dev manages stairs on his own, one foot at a time, but falls on grass.'] },
  ],
  flagged: [
    { A: 'I don’t like school.', B: 'He cannot read.', quotes: [null] },
    { A: 'Views could not be gathered.', B: ['He can become violent.', 'She can find change hard.'] },
    { A: 'We are worried about him.', B: 'He is not good at sharing and has few friends.' },
    { A: 'Staff help wherever they can.', B: 'He refuses work.' },
    { A: 'I like football.', B: 'He refuses work.' },
    { pronoun: 'he', A: 'They can see no way forward.', B: 'He refuses work.' },
    { strengths: 'None identified.', B: 'He refuses work.' },
    { A: 'She is not able to wait.', B: 'She lacks confidence in groups.' },
    { kind: 'advice', needs: ['He bites.'] },
    {
      name: 'Dev',
      A: 'I want people to leave me alone.',
      B: 'Dev refuses to enter the classroom and swears at staff.',
    },
    { name: 'Dev', A: 'His mother is worn out.', B: ['Dev has few words.', 'Dev is not yet toilet trained.'] },
    { name: 'Dev', strengths: 'N/A', B: 'Dev has few words.' },
    {
      kind: 'advice',
      name: 'Dev',
      background: 'Dev was referred by his school in May.',
      needs: ['Dev falls on grass.'],
    },
    {
      kind: 'advice',
      name: 'Dev',
      needs: ['His reading is below the first percentile.', 'He does not attend to print.'],
    },
    { name: 'Dev', A: 'I hate PE and I hate maths.', B: 'Dev struggles with every subject.' },
  ],
})
