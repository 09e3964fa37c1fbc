import rule from '../../src/rules/provision.missing.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { kind: 'advice', provision: ['Counselling, 50 minutes a week.'] },
    { kind: 'advice', provision: ['Regular support.'] },
    { kind: 'advice', needs: ['She tires by noon.'], provision: ['None.', 'A rest of 20 minutes at midday.'] },
    { kind: 'advice', provision: ['No provision from this service is needed, as his hearing is now normal.'] },
    { kind: 'advice', needs: ['She tires by noon. I recommend a rest of 20 minutes at midday.'] },
    { kind: 'advice', needs: ['He would benefit from a quiet place to eat.'] },
    { kind: 'advice', provision: [{ text: 'Sound work', who: 'Therapist', often: '30 minutes weekly' }] },
    { A: 'A plan is not advice.', F: 'None.' },
    {
      kind: 'advice',
      needs: ['He reads few words.'],
      provision: ['Precision teaching, ten minutes a day, by a trained TA.'],
    },
    { kind: 'advice', role: 'Social worker', provision: ['Four hours of short breaks each Saturday.'] },
    { kind: 'advice', provision: ['From a health point of view no provision is required.'] },
    {
      kind: 'advice',
      needs: [
        'She is out of her chair for half of each lesson. It is recommended that she has a movement break every 20 minutes.',
      ],
    },
    { kind: 'advice', needs: ['Speech is clear.'], provision: ['No further therapy is indicated at present.'] },
    { kind: 'advice', provision: ['A visual timetable at his desk in every lesson.', 'To be confirmed.'] },
    { kind: 'advice', needs: ['He will need a standing frame in class for 30 minutes a day.'] },
  ],
  flagged: [
    { kind: 'advice', needs: ['She tires by noon.'], quotes: [null] },
    { kind: 'advice', author: 'Dr A. Sole', needs: ['Epilepsy.'], outcomes: ['By July 2027 he will dress himself.'] },
    { kind: 'advice', provision: ['To be confirmed.'] },
    { kind: 'advice', provision: ['N/A'] },
    { kind: 'advice', background: 'I would recommend the beach to anyone.', needs: ['He reads few words.'] },
    { kind: 'advice', strengths: 'Counts to ten.' },
    { kind: 'advice', provision: ['See Section F.'] },
    { kind: 'advice', role: 'Paediatrician', needs: ['He has asthma and misses ten days of school each winter.'] },
    { kind: 'advice', provision: ['-'] },
    {
      kind: 'advice',
      needs: ['She lives with her grandmother.'],
      provision: ['To follow once the assessment is complete.'],
    },
    { kind: 'advice', views: ['Lola told me that she would like a dog.'], needs: ['She reads few words.'] },
    {
      kind: 'advice',
      strengths: ['He counts to 100.'],
      needs: ['He cannot yet subtract.'],
      outcomes: ['By July 2027 he will subtract within 20.'],
    },
    { kind: 'advice', provision: ['Not applicable'] },
    {
      kind: 'advice',
      background: ['He was seen in clinic on 2 March 2026.'],
      needs: ['He walks with a frame.'],
      provision: ['TBC'],
    },
    { kind: 'advice', needs: ['Her working memory is weak, and she forgets what she was sent for.'], provision: [] },
  ],
})
