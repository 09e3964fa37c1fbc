import rule from '../../src/rules/author.missing.js'
import { testRule } from '../support/rule-tester.js'

const report = (author?: string, role?: string) => ({
  kind: 'advice' as const,
  needs: 'Ali tires after ten steps.',
  ...(author ? { author } : {}),
  ...(role ? { role } : {}),
})

testRule(rule, {
  clear: [
    report('Ann Lee', 'Physiotherapist'),
    report('Dr Obi', 'Paediatrician'),
    { A: 'I like cats.' },
    report('Bethan Rees', 'Specialist Speech and Language Therapist'),
    report('Mr T. Okoro', 'Head teacher'),
    report('Dr Amira Haddad', 'Consultant Community Paediatrician'),
    report('Fen Doyle', 'Advisory Teacher'),
    report('Siobhan Keane', 'Social Worker'),
    report('P. Lowe', 'Educational Psychologist'),
    report('Ms Chaudhry', 'SENCo'),
    report('Ravi Menon and Kay Bold', 'Occupational Therapists'),
    { B: 'A plan has no one author.' },
    { K: [{ title: 'Medical advice' }] },
    report('Gus Hart', 'Early Help Practitioner'),
    report('Nurse Bell', 'Epilepsy Nurse Specialist'),
  ],
  flagged: [
    { ...report(), quotes: [null] },
    report('Ann Lee'),
    report(undefined, 'Physiotherapist'),
    report('Bethan Rees'),
    report('Dr Amira Haddad'),
    report(undefined, 'SENCo'),
    report(undefined, 'Consultant Community Paediatrician'),
    { kind: 'advice' as const, views: 'Ali told me that he likes cats.' },
    { kind: 'advice' as const, provision: ['A walking frame, checked each term by the therapist.'] },
    { kind: 'advice' as const, dates: { own: '2026-03-01' }, needs: 'Ali tires after ten steps.' },
    { kind: 'advice' as const, outcomes: ['By July 2027 Ali will walk 100 metres.'], role: 'Physiotherapist' },
    { kind: 'advice' as const, strengths: 'Ali is kind.', author: 'Fen Doyle' },
    { kind: 'advice' as const, name: 'Ali', background: 'Ali was seen at home.' },
    report(undefined, 'Class teacher'),
    { ...report('Mrs Hall'), quotes: [null] },
  ],
})
