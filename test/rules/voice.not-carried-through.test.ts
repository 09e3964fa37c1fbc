import rule from '../../src/rules/voice.not-carried-through.js'
import { testRule } from '../support/rule-tester.js'

const plan = (hope: string, ...E: string[]) => ({ name: 'Zoe', A: [hope], E })
const reading = 'By July 2027 Zoe will read 40 of the first 50 words at sight.'

testRule(rule, {
  clear: [
    plan('I want to be happy.', reading),
    plan('I want people to be kind.', reading),
    plan('We hope she has a good year.', reading),
    plan('I hope to restore tractors.', 'By July 2027 Zoe will follow a picture plan to strip one tractor engine.'),
    plan('I want to juggle.', 'By July 2027 Zoe will juggle two balls.'),
    plan('I want somebody to sit with at lunch.', 'By July 2027 Zoe will eat lunch with two classmates each day.'),
    plan('I want to swim.', 'By July 2027 Zoe will swim five metres.'),
    plan('I want to work in a café.', 'By July 2027 Zoe will do two weeks of work experience.'),
    plan('Zoe would like to go to town on the bus.', 'By Easter 2027 Zoe will travel to college on her own.'),
    plan('We hope that she will make a friend.', 'By July 2027 Zoe will play a game with two other children.'),
    plan('We would like her to read.', reading),
    plan(
      'I want my own flat.',
      'By July 2027 Zoe will cook a hot meal for one, and live in the training flat for a week.',
    ),
    plan(
      'Mum wants her to say what she needs.',
      'By July 2027 Zoe will ask for help with a card, four times out of five.',
    ),
    plan('I want to be in the school play.', 'By July 2027 Zoe will take a speaking part in a performance.'),
    plan('We hope that she will be happy.', reading),
    plan('I’d like to pass my maths.', 'By July 2027 Zoe will count out money up to £5.'),
    plan('Dad hopes that she will be dry at night.', 'By July 2027 Zoe will use the toilet at two set times.'),
    plan('She would like to ride a bike.', 'By July 2027 Zoe will ride her trike round the yard.'),
    plan('I want to join Brownies.', 'By July 2027 Zoe will go to one club of her choice each week.'),
    plan('I want to get my words on paper.', 'By July 2027 Zoe will type three sentences.'),
    { name: 'Zoe', A: ['I want to swim.'] },
  ],
  flagged: [
    plan('She hopes to restore tractors.', reading),
    plan('I would like to keep bees.', reading),
    plan('I want to juggle in a circus.', reading),
    plan('I want to learn Welsh.', reading),
    plan('I want to play drums in a band.', reading),
    { ...plan('I want to swim.', reading), quotes: ['I want to swim.'] },
    plan('I want to work in a garage.', reading),
    plan('Zoe would like to go to town on the bus by herself.', reading),
    plan('We hope that she will learn to cook.', reading),
    plan('When I grow up I want to be a vet.', reading),
    plan('I want to live in my own flat.', reading),
    plan('Zoe hopes to join the Army Cadets.', reading),
    plan('We would like her to be dry before she is seven.', reading),
    plan('I want to play netball for a team.', reading),
    plan('My dream is to go to university.', reading),
    plan('I’d love to ride a horse.', reading),
    plan('She wants to learn to drive a car.', reading),
    plan('Mum would like her to walk with a frame.', reading),
    plan('I want to sing on a stage.', reading),
    plan('We hope that she can count out her own money one day.', reading),
  ],
})
