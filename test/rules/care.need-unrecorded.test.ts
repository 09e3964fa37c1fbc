import rule from '../../src/rules/care.need-unrecorded.js'
import { testRule } from '../support/rule-tester.js'

const none = 'Not known to social care.'
const plan = (told: { A?: string; B?: string; C?: string; F?: string; I?: string }, D = none) => ({
  name: 'Leila',
  pronoun: 'she' as const,
  ...told,
  D,
})

const worker = 'Leila has a social worker, who visits every fortnight.'
const worn = 'Her mother is exhausted and has had no break for two years.'
const respite = 'Leila goes to respite for two nights every month.'
const running = 'Leila climbs out of the window at night and runs off, so her parents sleep in shifts.'

testRule(rule, {
  clear: [
    plan({ A: worker }, 'Leila is a child in need, and her social worker visits every fortnight.'),
    plan({ A: worn }, 'Her mother is exhausted and needs a break.'),
    plan({ A: respite }, 'Leila needs respite: two nights every month.'),
    plan({ A: 'Her aunt is a social worker in another town.' }),
    plan({ A: 'Leila does not have a social worker.' }),
    plan({ A: 'Leila wants to be a social worker.' }),
    plan({ B: 'Leila is exhausted by noon.' }),
    plan({ B: 'She needs a short break after 20 minutes of work.' }),
    plan({ F: 'A movement break of five minutes every half hour.' }),
    plan({ A: 'Leila likes to go swimming with her family at weekends.' }),
    plan({ F: 'A TA who speaks Turkish interprets for her mother at meetings.' }),
    plan({ B: 'She can count out the right coins when she pays with cash.' }),
    plan({ A: 'Her teacher is a carer for his own father.' }),
    plan({ B: 'Leila works alone in a quiet corner of the classroom.' }),
    plan({ A: 'Her parents say that she sleeps well and is safe at home.' }),
    { name: 'Omar', A: ['These words were written down by his family support worker.'], D: 'Omar is safe at home.' },
    { name: 'Omar', A: ['His views were gathered by the Early Help worker.'], D: 'Omar is safe at home.' },
    { name: 'Omar', A: ['He comes through the door at four and goes straight to bed.'], D: 'Omar is safe at home.' },
  ],
  flagged: [
    { ...plan({ A: worker }), quotes: [worker] },
    { ...plan({ A: worn }), quotes: [worn] },
    { ...plan({ A: respite }), quotes: [respite] },
    plan({ A: running }),
    plan({ B: worker }),
    plan({ C: worn }),
    plan({ I: worker }),
    plan({ A: worker }, 'None.'),
    plan({ A: 'Leila is on a child in need plan.' }),
    plan({ A: 'The family has a child protection plan.' }),
    plan({ A: 'Her brother is a young carer and helps her to wash and dress.' }),
    plan({ A: 'Her parents have asked for direct payments for a short break.' }),
    plan({ B: 'At home she hits her mother and her brothers most evenings.' }),
    plan({ A: 'Her parents cannot leave her alone for a minute, and they are at breaking point.' }),
    plan({ A: 'A family support worker from Early Help visits the family each week.' }),
    {
      name: 'Omar',
      A: ['A family support worker comes to the house each week.'],
      D: 'Omar has two friends in his street.',
    },
    {
      name: 'Omar',
      A: ['At home his wheelchair does not fit through the door of the bathroom.'],
      D: 'Omar is safe at home.',
    },
  ],
})
