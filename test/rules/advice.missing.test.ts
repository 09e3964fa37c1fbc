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
  ],
})
