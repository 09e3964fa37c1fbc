import rule from '../../src/rules/clarity.hard-to-read.js'
import { testRule } from '../support/rule-tester.js'

const hard = [
  'Formalised assessment indicated substantial discrepancies between verbal comprehension and perceptual organisation.',
  'Consequently, differentiated instructional methodologies incorporating multi-modal presentation are considered indispensable.',
  'Anticipatory anxiety concerning unfamiliar environments frequently precipitates avoidance behaviours necessitating adult intervention.',
  'Collaborative professional consultation regarding environmental modifications is recommended across educational situations.',
  'Emotional dysregulation predominantly materialises following cumulative sensory overstimulation throughout unstructured periods.',
  'Generalisation of previously established communicative functions remains considerably dependent upon environmental familiarity.',
]
const easy = [
  'Nell reads well when the room is calm.',
  'She likes to sit near the door, so that she can go out when it gets loud.',
  'When she has had a break, she comes back and starts again.',
  'Her friend helps her to find the page.',
]
const whole = (...sentences: string[]) => sentences.join(' ')

testRule(rule, {
  clear: [
    { B: whole(...easy, ...easy, ...easy) },
    { B: hard[0]! },
    { B: whole(...hard.slice(0, 3)) },
    { B: [...hard] },
    { K: whole(...hard) },
    { I: whole(...hard) },
    {
      B: `Reports were read from ${'Dr Konstantinos Papadopoulos, Ms Wilhelmina Featherstonehaugh, '.repeat(8)}and others. Others wrote too.`,
    },
    {
      C: `Dermatology, gastroenterology, ophthalmology, audiology, physiotherapy. ${'Neurology, cardiology, respiratory medicine, orthopaedics. '.repeat(8)}`,
    },
    { B: whole(hard[0]!, ...easy, ...easy, ...easy) },
    { B: `${'educational considerations regarding communication '.repeat(13)}remain. He reads.` },
  ],
  flagged: [
    { B: whole(...hard), quotes: [whole(...hard)] },
    { A: whole(...hard) },
    { D: whole(...hard.slice(1)) },
    { F: [whole(...hard.toReversed())] },
    { G: [whole(hard[3]!, hard[0]!, hard[1]!, hard[2]!, hard[4]!)] },
    { H1: [whole(...hard.slice(0, 5))] },
    { C: whole(hard[5]!, hard[4]!, hard[3]!, hard[2]!, hard[1]!), E: ['By July 2027 Nell will read.'] },
    {
      B: [
        whole(...hard),
        whole(...hard.slice(1)),
        whole(...easy, ...easy),
        whole(...hard.toReversed()),
        whole(...hard.slice(0, 5)),
      ],
      quotes: [whole(...hard), whole(...hard.slice(1)), whole(...hard.slice(0, 5))],
    },
  ],
})
