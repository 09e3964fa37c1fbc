import rule from '../../src/rules/voice.adult-words.js'
import { testRule } from '../support/rule-tester.js'

const child = (age: number, ...A: string[]) => ({ name: 'Isla', age, A })

testRule(rule, {
  clear: [
    child(15, 'I have autism and ADHD. I am not being rude when I look away.'),
    child(17, 'I was diagnosed with dyslexia when I was nine and I require extra time in exams.'),
    child(14, 'I struggle to regulate my emotions when a lesson changes without warning.'),
    child(16, 'I would benefit from a quiet room, because noise makes it impossible to think.'),
    child(8, 'I like my teacher. I do not like it when the bell rings.'),
    child(9, 'I need help with my sums and my reading.'),
    child(6, 'My best thing is the climbing frame. My friends are Ned and Bo.'),
    child(10, '“I have a diagnosis of autism and I require adult support,” said Isla, reading from her report.'),
    child(7, 'Isla has a diagnosis of ASD and requires a multi-sensory approach.'),
    child(12, 'I have epilepsy. When I have a seizure, I need you to stay with me.'),
    child(13, 'My tutor group is noisy and I work better in the library.'),
    child(8, 'Parents’ views', 'I would like my daughter to benefit from a structured approach with adult support.'),
    { name: 'Isla', age: 7, B: 'I have a diagnosis of ASD and require a multi-sensory approach.' },
  ],
  flagged: [
    {
      ...child(7, 'I have a diagnosis of ASD and require a multi-sensory approach.'),
      quotes: ['I have a diagnosis of ASD and require a multi-sensory approach.'],
    },
    child(9, 'I present with difficulties in social communication.'),
    child(5, 'My views', 'I have significant delay in my expressive language.'),
    child(11, 'I exhibit sensory seeking behaviours during unstructured times.'),
    child(15, 'I present with complex needs and require a high level of adult support.'),
    child(8, 'I require scaffolded tasks and visual supports in order to access the curriculum.'),
    child(6, 'My receptive language is in line with age related expectations.'),
    child(10, 'I can become dysregulated at times of transition.'),
    child(7, 'I respond well to a structured environment. I like dogs.'),
    { name: 'Isla', year: 2, A: ['I have been diagnosed with autism spectrum disorder and benefit from routines.'] },
    child(13, 'I struggle with social interaction and my working memory is significantly impaired.'),
    child(9, 'I am working below age related expectations and need access to small group interventions.'),
    {
      ...child(6, ...['playing', 'reading', 'eating', 'walking'].map((a) => `I present with difficulty in ${a}.`)),
      quotes: [
        'I present with difficulty in playing.',
        'I present with difficulty in reading.',
        'I present with difficulty in eating.',
      ],
    },
  ],
})
