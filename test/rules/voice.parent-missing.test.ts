import rule from '../../src/rules/voice.parent-missing.js'
import { testRule } from '../support/rule-tester.js'

const plan = (...A: string[]) => ({ name: 'Lena', age: 8, A: ['Lena’s views', 'I like cats.', ...A] })

testRule(rule, {
  clear: [
    plan('Parents’ views', 'We are proud of how hard she tries.'),
    plan('Her mum says that she sleeps badly.'),
    plan('Family views', 'Lena’s grandmother would like her to learn to cook.'),
    plan('From home', '“She is our sunshine and she never stops.”'),
    plan('Carers’ views', 'Mr and Mrs Obi feel that Lena has settled.'),
    plan('What Dad thinks', 'I worry about the move to juniors.'),
    plan('Parent', 'Ms Adler spoke to the officer by phone. She is worried about the taxi.'),
    plan('Parents', 'They hope that Lena will make a friend.'),
    plan('Views of foster carers', 'Lena has been with us for a year and she is thriving.'),
    plan('Mum: she needs more time and less noise, that is all I ask.'),
    plan('Parental views', 'Lena’s parents report that mornings are hard.'),
    plan('Both of her parents want her to stay at this school.'),
    { name: 'Lena', age: 17, A: ['I live with my mum and two cats. I want to work in a shop.'] },
    plan('Our hopes', 'We would love her to read a menu.'),
    plan('What matters to the family', 'Her father believes that she understands far more than she can say.'),
  ],
  flagged: [
    { ...plan(), quotes: [null] },
    plan('Parents’ views', 'To be added.'),
    plan('Parent and carer views', 'None received.'),
    plan('Parents’ views', '[Enter the views of the parents here]'),
    plan('Family', 'Lena lives with her mother, her step-father and a baby brother.'),
    plan('Parents’ views', 'No response to the form was received.'),
    plan('Parental contribution', 'Form sent 3 March; reminder 20 March.'),
    plan('Views of the parents', 'See separate sheet.'),
    plan('Parents’ views', 'Awaited.'),
    plan('Home circumstances', 'Both parents work. There is one older brother.'),
    plan('Carers’ views', 'Not obtained.'),
    plan('Parents’ views', 'N/A'),
    plan('Views of parents', 'Click or tap here to enter text.'),
    plan('History', 'Lena joined the nursery in 2021. Her hearing was tested and is normal.'),
    { name: 'Lena', age: 17, A: ['I like cats and I want to be a vet.'] },
  ],
})
