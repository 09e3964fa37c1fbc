import rule from '../../src/rules/advice.missing.js'
import { testRule } from '../support/rule-tester.js'

const titles = {
  education: 'Advice from Elm Road Primary School',
  health: 'Medical advice',
  psychology: 'Educational psychology advice',
  care: 'Social care advice',
  family: 'Parents’ views',
}
const list = (...left: (keyof typeof titles)[]) =>
  Object.entries(titles).flatMap(([key, title]) => (left.includes(key as keyof typeof titles) ? [] : [{ title }]))

testRule(rule, {
  clear: [
    { K: list() },
    { K: [...list('health'), { title: 'CAMHS report', role: 'Specialist Nurse' }] },
    { K: [...list('education'), { title: 'Nursery report', role: 'Key person' }] },
    { K: [...list('care'), { title: 'Early Help assessment', role: 'Family support practitioner' }] },
    { K: [...list('family'), { title: 'Young person’s views' }] },
    { K: [...list('psychology'), { title: 'Report', role: 'Educational Psychologist' }] },
    { B: 'Ali wears hearing aids.', K: [...list(), { title: 'Hearing advice', role: 'Teacher of the Deaf' }] },
    { C: 'His hearing was tested and is normal.', K: list() },
    { K: [] },
    { K: [...list('health'), { title: 'Letter', role: 'Consultant Paediatrician' }] },
    { K: [...list('education'), { title: 'Contribution', role: 'SENCo' }] },
    { K: [...list('psychology'), { title: 'Psychological advice', author: 'Dr Ama Boateng' }] },
    { K: [...list('care'), { title: 'Advice', role: 'Social Worker, Disabled Children’s Team' }] },
    {
      B: 'Ali has mild conductive hearing loss in one ear.',
      K: [...list(), { title: 'Report', role: 'Qualified Teacher of the Deaf' }],
    },
    { B: 'His eyesight was tested and no concern was found.', K: list() },
  ],
  flagged: [
    { K: list('care'), subjects: ['social-care'] },
    { K: list('health'), subjects: ['health'] },
    { K: list('psychology'), subjects: ['educational-psychology'] },
    { K: list('education'), subjects: ['education'] },
    { K: list('family'), subjects: ['parent-child'] },
    { K: list('care', 'health'), subjects: ['health', 'social-care'] },
    { B: 'Ali is severely sight impaired and reads braille.', K: list(), subjects: ['sensory'] },
    { C: 'Bilateral sensorineural hearing loss: he wears two aids.', K: list(), subjects: ['sensory'] },
    { K: list('education', 'family'), subjects: ['education', 'parent-child'] },
    { K: list('psychology', 'care'), subjects: ['educational-psychology', 'social-care'] },
    { K: [{ title: 'Parents’ views' }], subjects: ['education', 'educational-psychology', 'health', 'social-care'] },
    { K: [...list('health'), { title: 'Sport report', role: 'Swimming coach' }], subjects: ['health'] },
    { B: 'Ali wears hearing aids in both ears.', K: list('family'), subjects: ['parent-child', 'sensory'] },
    { C: 'Ali is registered blind and uses a long cane.', K: list(), subjects: ['sensory'] },
    {
      B: 'Ali has a cochlear implant.',
      K: [...list(), { title: 'Audiology report', role: 'Audiologist' }],
      subjects: ['sensory'],
    },
  ],
})
