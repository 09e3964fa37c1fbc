import rule from '../../src/rules/identity.pronoun.js'
import { testRule } from '../support/rule-tester.js'

const boy = (B: string | string[]) => ({ name: 'Omar', pronoun: 'he' as const, B })
const girl = (B: string | string[]) => ({ name: 'Ines', pronoun: 'she' as const, B })

testRule(rule, {
  clear: [
    boy('One of his two familiar adults greets Omar and says what she is about to do.'),
    { ...boy('Omar is kind.'), F: ['A member of staff shows Omar the timer before she turns it over.'] },
    { ...boy('Omar is kind.'), F: ['A named adult tells Omar when she is free.'] },
    { ...boy('Omar is kind.'), F: ['The key adult says when she will be away.'] },
    boy('Omar misses his gran. She moved away.'),
    boy('A girl in his class helps Omar. She sits near.'),
    boy('Omar finds noise hard. He covers his ears.'),
    boy('Omar’s mother works nights. She sleeps until noon.'),
    boy('His teacher is new. She is learning to sign.'),
    boy('Mrs Hall knows him well. She waits.'),
    boy('“She shouted at me,” Omar says of the supply teacher.'),
    boy('Omar likes his sister. He lets her win.'),
    girl('Ines plays with Max. He is her cousin.'),
    girl('Her dad collects Ines. He is often late.'),
    girl('Another boy pushed Ines. He said sorry.'),
    { name: 'Omar', B: 'She needs quiet.' },
    { name: 'Omar', pronoun: 'they', B: 'Omar is tired. They rest at noon.' },
    {
      ...boy('Omar reads slowly.'),
      F: ['A speech and language therapist sees Omar weekly. She writes the programme.'],
    },
    { ...boy('Omar is kind.'), F: ['The nurse shows Omar her bag before she opens it.'] },
    { ...boy('Omar is kind.'), F: ['The teacher keeps her desk clear for him.'] },
    { ...boy('Omar is kind.'), F: ['The assistant who trained her will help Omar to unpack.'] },
    {
      ...boy('Omar is kind.'),
      F: [
        'A teaching assistant sits with Omar in every lesson.',
        'She keeps a log and shows it to his parents each Friday.',
      ],
    },
    girl('Ines sits next to Iolo and copies him.'),
    {
      ...boy('Omar is kind.'),
      F: ['A named adult tells Omar when she is free.', 'A mentor is there if she is in the building.'],
    },
  ],
  flagged: [
    { ...boy('Omar is kind.'), F: ['A trusted adult is with Omar when she arrives.'] },
    { ...boy('Omar is kind.'), F: ['Adults give one instruction at a time and wait for her to answer.'] },
    boy('Staff find that she tires by noon.'),
    girl('Peers do not wait until he has finished.'),
    { ...boy('Omar finds noise hard. She covers her ears.'), quotes: ['She covers her ears.'] },
    {
      ...girl('Ines shouts when she is tired. He needs the room to be quiet.'),
      quotes: ['He needs the room to be quiet.'],
    },
    boy('She cannot yet hop or jump.'),
    girl('His reading is at the level of a six-year-old.'),
    { ...boy('Omar is kind.'), F: ['She is to be given five minutes’ warning of any change.'] },
    { ...girl('Ines is kind.'), E: ['By July 2027 he will read 40 words.'] },
    boy(['Omar tires by noon.', 'Her grip is weak and writing hurts.']),
    {
      ...boy('Omar is kind.'),
      F: ['After lunch Omar goes to the Hub, where Mr Beck sits nearby. She may stay for ten minutes.'],
    },
    { ...boy('Omar is kind.'), F: ['The teacher gives her a card to show when a break is needed.'] },
    { ...girl('Ines is kind.'), F: ['A teaching assistant meets him at the gate each morning.'] },
    { ...boy('Omar is kind.'), F: ['A mentor helps her to plan the week.'] },
    {
      ...boy('Omar is kind.'),
      F: ['A teaching assistant sits with Omar in every lesson.', 'She cannot yet tie laces.'],
    },
    { ...boy('Omar is kind.'), F: ['Time with a trusted adult whenever she feels the need.'] },
    { ...girl('Ines is kind.'), F: ['A seat beside a familiar adult when he gets tired.'] },
  ],
})
