import rule from '../../src/rules/voice.child-secondhand.js'
import { testRule } from '../support/rule-tester.js'

const views = (...A: string[]) => ({ name: 'Samir', A: ['Samir’s views', ...A] })

testRule(rule, {
  clear: [
    views('I like buses. I want to be a driver.'),
    views('Samir likes buses. He said, “The 42 is the best one.”'),
    views('Samir told his mentor that he likes buses and does not like French.'),
    views('Samir likes buses and quiet rooms. He showed this by choosing photographs with his TA.'),
    views('These views were gathered by his teacher over two visits. Samir enjoys music.'),
    views('Samir enjoys music. When asked what he would change, he pointed to the dinner hall.'),
    views('Samir uses eye gaze. With it he chose “swim” and “Grandma”; he enjoys both.'),
    views('His key worker, who has known him since he was two, watched him at play: Samir loves the big ball.'),
    views('Samir drew his ideal school. He likes the garden in it most.'),
    views('Using Talking Mats, Samir put football at the top. He does not like assemblies.'),
    views('Samir enjoys cooking. He filled in the questionnaire with his learning mentor.'),
    views('The SENCo spoke with Samir in the library. He likes her and he likes books.'),
    {
      name: 'Samir',
      A: ['Samir’s views (written down by his sister as he talked)', 'He likes buses. He hates coats.'],
    },
    views('Not obtained.'),
    { name: 'Samir', A: ['Parents’ views', 'Samir likes buses, his mother says.'] },
    { name: 'Orla', A: ['Orla’s views', 'Orla loves the beach. “The waves shout at me,” she says.'] },
    {
      name: 'Orla',
      A: ['Orla’s views', 'Orla chose between photographs with her key worker. She likes the beach and the bus.'],
    },
    { name: 'Bram', A: ['Bram’s views', 'Bram told his tutor that he likes welding. He hopes for an apprenticeship.'] },
    { name: 'Bram', A: ['Young person’s views', 'Bram wrote this list himself. He likes welding, dogs and quiet.'] },
    {
      name: 'Suki',
      A: [
        'Suki’s views',
        'Suki enjoys being pushed on the swing: watched by staff over a week, she laughed each time.',
      ],
    },
    { name: 'Suki', A: ['My views', 'My best thing is the swing.'] },
  ],
  flagged: [
    { ...views('Samir likes buses and cooking. He does not like assemblies.'), quotes: [null] },
    views('Samir enjoys being outside. He finds writing hard and would like to have more friends.'),
    views('Samir is a lively boy who loves animals. He feels that the work is too easy.'),
    views('Samir prefers to work alone. He thinks that his teacher is kind.'),
    views('Samir hates the bell. He is worried about moving to secondary school.'),
    views('Samir would like to be a chef. He wants to go to college.'),
    views('Samir does not like being told what to do. He enjoys Minecraft.'),
    views('Samir is keen on fishing and has a good knowledge of bait. He likes DT.'),
    views('Samir adores his baby sister. He dislikes loud noises and crowds.'),
    views('Samir likes drawing and painting. He would rather not read aloud.'),
    views('Samir enjoys school on the whole, but finds maths boring.'),
    views('Samir hopes to get a dog. He likes his new teaching assistant.'),
    views('Samir likes being helped by his TA and does not like it when she is away.'),
    views('Samir feels safe with people he knows. He loves rice and noodles.'),
    { name: 'Samir', A: ['Samir likes buses. He wants to be a driver.', 'Parents', 'We said, “he is our sunshine.”'] },
    {
      name: 'Orla',
      A: ['Orla’s views', 'Orla loves the beach and hates wearing shoes. She wants to live by the sea.'],
    },
    {
      name: 'Bram',
      A: ['Young person’s views', 'Bram enjoys welding. He does not like sitting exams and wants an apprenticeship.'],
    },
    {
      name: 'Suki',
      A: ['Suki’s views', 'Suki likes the swing, bubbles and being sung to. She dislikes nappy changes.'],
    },
    { name: 'Ned', A: ['Pupil’s views', 'Ned feels that he has no friends. He enjoys chess.'] },
    { name: 'Ned', A: ['What Ned thinks', 'Ned finds the corridors too loud and prefers to eat in the library.'] },
    {
      name: 'Faye',
      A: ['Faye’s views', 'Faye would love to be a hairdresser. She dislikes French and is proud of her art.'],
    },
  ],
})
