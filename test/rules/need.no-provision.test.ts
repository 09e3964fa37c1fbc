import rule from '../../src/rules/need.no-provision.js'
import { testRule } from '../support/rule-tester.js'

const plan = (B: string | string[], F?: string | string[]) => ({
  name: 'Amir',
  pronoun: 'he' as const,
  B,
  ...(F ? { F } : {}),
})

const hand =
  'Amir cannot hold a pencil with a tripod grip. His handwriting is hard to read, and his letters are badly formed.'
const phonics = 'A TA teaches Amir phonics for 20 minutes every day.'
const stammer = 'Amir stammers. His stammer makes him repeat sounds, and he blocks on his own name.'
const online =
  'Amir talks to strangers in online games, and has sent his address on social media to people he met online.'

testRule(rule, {
  clear: [
    plan(hand, 'Handwriting practice with a TA for 15 minutes every day.'),
    plan(hand, 'The occupational therapist sets a fine motor programme, and a TA does it three times a week.'),
    plan(stammer, 'A speech and language therapist works on his stammer for 30 minutes each week.'),
    plan(online, 'A weekly online safety lesson of 30 minutes with the ICT teacher.'),
    plan(
      [hand, stammer],
      ['Handwriting practice for 15 minutes every day.', 'A fluency group for his stammer each week.'],
    ),
    plan('He finds things difficult.', phonics),
    plan('Amir needs help.', phonics),
    plan(hand),
    plan(stammer, 'Each week Amir has 30 minutes in a fluency group for children who stammer.'),
    plan(online, 'A mentor goes through internet safety with him every Friday.'),
    plan([online, stammer], ['Online safety lesson every week.', 'Therapy for his stammer every week.']),
    plan('Amir is a kind boy.', phonics),
    plan('Amir has no difficulty with handwriting.', phonics),
    plan('Reading is hard for him, so is writing, and he worries about both.', phonics),
    { name: 'Amir', pronoun: 'he', C: 'Amir has asthma.', F: phonics },
  ],
  flagged: [
    { ...plan(hand, 'A speech and language therapist works on his stammer each week.'), quotes: [hand] },
    { ...plan(stammer, phonics), quotes: [stammer] },
    { ...plan(online, phonics), quotes: [online] },
    { ...plan(stammer, 'Online safety lesson every week with the ICT teacher.'), quotes: [stammer] },
    { ...plan(online, 'Handwriting practice for 15 minutes every day.'), quotes: [online] },
    { ...plan([stammer, online], phonics), quotes: [stammer, online] },
    { ...plan([hand, stammer], 'Handwriting practice for 15 minutes every day.'), quotes: [stammer] },
    { ...plan([hand, online], 'Handwriting practice for 15 minutes every day.'), quotes: [online] },
    { ...plan([stammer, online], 'A speech and language therapist works on his stammer each week.'), quotes: [online] },
    { ...plan(hand, 'A mentor goes through internet safety with him every Friday.'), quotes: [hand] },
    {
      name: 'Rosa',
      pronoun: 'she' as const,
      B: 'Rosa is deaf in both ears and wears two hearing aids. Without them she hears no speech in class.',
      F: phonics.replaceAll('Amir', 'Rosa'),
    },
    {
      name: 'Rosa',
      pronoun: 'she' as const,
      B: 'Rosa is severely sight impaired. She cannot see print smaller than 36 point and reads braille.',
      F: 'A speech and language therapist works on her stammer each week.',
    },
    {
      name: 'Rosa',
      pronoun: 'she' as const,
      B: [
        'Rosa cannot add or subtract within ten. She counts on her fingers and mixes up numbers.',
        'Rosa stammers and blocks on her own name.',
      ],
      F: 'A fluency group for her stammer, 30 minutes each week.',
    },
    {
      ...plan([hand, online], 'A speech and language therapist works on his stammer each week.'),
      quotes: [hand, online],
    },
    {
      name: 'Rosa',
      pronoun: 'she' as const,
      B: 'Rosa self-harms when she is anxious. Her anxiety stops her from coming into school on most Mondays.',
      F: 'Handwriting practice with a TA for 15 minutes every day.',
    },
  ],
})
