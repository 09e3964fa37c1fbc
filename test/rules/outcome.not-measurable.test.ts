import rule from '../../src/rules/outcome.not-measurable.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    {
      E: [
        { text: 'Tess will manage her temper more often in lessons.', measure: '8 lessons out of 10', by: 'July 2027' },
      ],
    },

    { E: 'Dev will complete his physiotherapy programme five days a week.' },
    { E: 'By using a task planner, Finn will start his work within three minutes in four lessons out of five.' },
    { E: 'To build a tower of six blocks.' },
    { E: 'Finn will demonstrate that he can add two-digit numbers, 9 out of 10 right.' },
    { E: 'To be able to use strategies to support emotional regulation independently at least 70% of the time.' },
    { E: 'Toileting – will indicate when he needs changing.' },
    { E: 'When upset, Amina will find an adult and point to her feelings board.' },
    { E: 'Leila will make good choices.' },
    { E: 'Knows his address.' },
    { E: 'Ava will have her own bank card and use it in a shop.' },
    { E: 'To participate in a game of boccia once a week.' },
    { E: 'Is using his PECS book to ask for six different items.' },
    { E: 'That he walks past a dog on a lead without crossing the road.' },
    { E: 'Will be taught in a small group of no more than eight.' },
    { E: 'Having someone to talk to.' },
    { E: 'Their emotional health and wellbeing will be supported through ELSA.' },
    { E: 'Noor will ask for “more” with her switch at snack time.' },
    { E: 'Noor will write more than 40 words in a lesson.' },
    { E: 'Noor will go on the bus to the leisure centre on her own.' },
    { E: 'Noor will feel safe at school, scoring seven or more on her scale in four weekly checks out of five.' },
  ],
  flagged: [
    {
      E: [
        { text: 'Tess will manage her temper more often in lessons.', measure: 'Staff observation', by: 'July 2027' },
      ],
    },

    { E: 'Will have a smooth transition.' },
    { E: 'Social skills – to develop.' },
    { E: 'Leila will follow instructions more consistently.' },
    { E: 'Joel will consistently use full stops.' },
    { E: 'Leila will understand the consequences of her actions.' },
    { E: 'A reduction in incidents of self-harm.' },
    { E: 'To reach her targets.' },
    { E: 'Lewis will put up his hand rather than shout out most of the time.' },
    { E: 'Isaac travels to college by bus more independently.' },
    { E: "Yasmin's physical skills will be maintained and, where possible, improved." },
    { E: 'Will have a reduction in anxiety.' },
    { E: 'Will get better marks in maths.' },
    { E: 'Develop appropriate social interaction skills with adults and peers in a range of settings.' },
    { E: 'Amina will keep herself safe online.' },
    { E: 'Leila will have the skills to live independently.' },
    { E: 'His social communication will be in line with age expectations.' },
    { E: 'Will show resilience when things go wrong.' },
    { kind: 'advice', outcomes: ['Noor will ask for a break more often.'] },
    { E: [{ text: 'speak more loudly.', lead: 'Noor will:' }] },
    { E: 'Noor will take his turn when he feels able.' },
    {
      E: ['Knows more of her letters than the six that she knows now.'],
      quotes: ['Knows more of her letters than the six that she knows now.'],
    },
  ],
})
