import rule from '../../src/rules/voice.aspirations-missing.js'
import { testRule } from '../support/rule-tester.js'

const plan = (...A: string[]) => ({ name: 'Ola', A })

testRule(rule, {
  clear: [
    plan('I want to be a vet.'),
    plan('Ola hopes to go to college.'),
    plan('When I grow up I’m going to live by the sea.'),
    plan('We would like her to have one good friend.'),
    plan('Mum would love Ola to read a bedtime story.'),
    plan('Dad’s dream is that she will say his name.'),
    plan('I’d like to try the climbing wall next year.'),
    plan('Her ambition is to work in a bakery.'),
    plan('My hopes', 'A job. A dog. My own front door.'),
    plan('Her parents wish for her to stay at this school.'),
    plan('I’d be glad if she got through a week without a phone call.'),
    plan('One day we will see her on a bus by herself.'),
    plan('Future: “Level 2 hair, then my own chair.”'),
    plan('Ola wants to learn to swim.'),
    plan('Ola sees herself as a teacher.'),
  ],
  flagged: [
    { ...plan('I like cats. I don’t like the hall.', 'Mum says that she is tired after school.'), quotes: [null] },
    plan('Ola enjoys school. Her mother is pleased with her progress.'),
    plan('Aspirations: N/A', 'Ola likes drawing.'),
    plan('She finds mornings hard and would like it if people knocked.'),
    plan('We would like everyone to know that she is not being rude.'),
    plan('I don’t want a fuss. I like my own seat.'),
    plan('Parents’ aspirations: see above.', 'Ola has a brother.'),
    plan('I hope that this finds you well. Ola is much as ever.'),
    plan('We look forward to seeing you at the meeting. Ola likes trains.'),
    plan('Ola could not say what she would like to do.'),
    plan('Views', 'Ola is happy at school and has two friends.'),
    plan('She likes to be told a thing once, and dislikes being rushed.'),
    plan('Her father worries about the noise. He rings the school most weeks.'),
    plan('I’m living from one day to the next and that’s all I can do.'),
    plan('Ola does what she wants at home, and likes it there.'),
  ],
})
