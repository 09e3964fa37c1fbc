import { type NeedReading, readNeed } from '../judgement/need.js'
import { defineRule } from './rule.js'

const kinds = {
  condition: 'names a diagnosis or condition',
  area: 'names an area of need',
  score: 'gives a score',
} as const

export default defineRule({
  code: 'need.diagnosis-only',
  title: 'A diagnosis, label or score without what it means for this child',
  stage: 'needs',
  standard: 'QS4',
  severity: 'should-fix',
  kinds: ['plan', 'advice'],
  sections: ['B', 'C', 'D'],
  what: 'This names a diagnosis, label or score and does not say what it means for this child.',
  why: 'Two children with the same diagnosis or score can need quite different help. The plan has to show what it means for this one.',
  fix: 'Say what it means for this child in learning, talking, moving, feelings or daily life: “Because of this, [name] [what is seen, where and how often]”.',
  source: 'qs4',
  examples: {
    flagged: [
      { B: 'Autism spectrum disorder, diagnosed in June 2021 by the neurodevelopmental team.' },
      { B: 'WISC-V Full Scale IQ 68 (2nd percentile).' },
      { kind: 'advice', needs: ['Social, emotional and mental health needs.'] },
    ],
    clear: [
      { B: 'Autism. Noise in the hall makes him run out.' },
      { C: 'Asthma: short of breath after running, and sits out games.' },
      { D: 'No social care needs have been identified.' },
      { B: 'Finds it hard to wait. Snatches.' },
    ],
  },
  check: (document) =>
    document.needs.flatMap((need) => {
      const read = readNeed(need)
      if (read.labels.length === 0 || read.effect || read.absent) return []
      const name = document.child.names[0]
      return [
        {
          passage: need.passage,
          section: need.section,
          message: inWords(read, name),
          suggestion: `Say what it means for ${name ?? 'this child'} in learning, talking, moving, feelings or daily life: “Because of this, ${name ?? '[name]'} [what is seen, where and how often]”. If the advice does not say, ask its author.`,
        },
      ]
    }),
})

function inWords({ labels }: NeedReading, name = 'this child'): string {
  const quoted = [...new Set(labels.map(({ text }) => `“${text}”`))].slice(0, 3).join(', ')
  const said = [...new Set(labels.map(({ kind }) => kinds[kind]))].join(' and ')
  return `This ${said} (${quoted}) and does not say what it means for ${name}.`
}
