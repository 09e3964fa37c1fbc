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
  ],
})
