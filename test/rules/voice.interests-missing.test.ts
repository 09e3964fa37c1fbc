import rule from '../../src/rules/voice.interests-missing.js'
import { testRule } from '../support/rule-tester.js'

const plan = (...A: string[]) => ({ name: 'Kit', A })

testRule(rule, {
  clear: [
    plan('I like trains.'),
    plan('Kit loves the rain.'),
    plan('Kit’s favourite thing is the swing.'),
    plan('He is keen on fishing.'),
    plan('Things I like: custard, my gran, Fridays.'),
    plan('Mum says that he is mad about dinosaurs.'),
    plan('Kit plays football on Saturdays with his uncle.'),
    plan('I’m into politics.'),
    plan('He laughed out loud at the bubbles.'),
    plan('At home he bakes with his sister and reads comics.'),
    plan('Kit enjoys being outside.'),
    plan('He is fascinated by lifts.'),
    plan('Likes: netball, plaits, her phone.'),
    plan('He is happiest in water.'),
    plan('I’m good at drums and doing voices.'),
  ],
  flagged: [
    { ...plan('Kit finds the day long. He worries about tests.'), quotes: [null] },
    plan('I don’t like maths. I don’t like the bell.'),
    plan('Kit hopes to go to college.', 'His mum wants him to be happy.'),
    plan('Child’s views: N/A', 'Parents’ views', 'We are tired of waiting.'),
    plan('Kit does not enjoy school and has stopped going to football.'),
    plan('He would like a quieter room and a later start.'),
    plan('Kit was born at 28 weeks. He joined Reception in 2022.'),
    plan('We feel that nobody listened to us for two years.'),
    plan('He dislikes crowds, coats and being looked at.'),
    plan('Kit has no interest in other children.'),
    plan('He gave the sad face to reading, to lunch and to the playground.'),
    plan('Kit feels that staff are kind. He is anxious about Year 6.'),
    plan('We would love him to try swimming one day.'),
    plan('He is less keen on writing and finds PE hard.'),
    plan('Kit needs things said slowly. He does not like to be hurried.'),
  ],
})
