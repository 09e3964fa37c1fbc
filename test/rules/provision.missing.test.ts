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
  ],
  flagged: [
    { kind: 'advice', needs: ['She tires by noon.'], quotes: [null] },
    { kind: 'advice', author: 'Dr A. Sole', needs: ['Epilepsy.'], outcomes: ['By July 2027 he will dress himself.'] },
    { kind: 'advice', provision: ['To be confirmed.'] },
    { kind: 'advice', provision: ['N/A'] },
    { kind: 'advice', background: 'I would recommend the beach to anyone.', needs: ['He reads few words.'] },
    { kind: 'advice', strengths: 'Counts to ten.' },
    { kind: 'advice', provision: ['See Section F.'] },
  ],
})
