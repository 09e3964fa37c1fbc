import rule from '../../src/rules/health.need-unrecorded.js'
import { testRule } from '../support/rule-tester.js'

const none = 'No health needs were identified.'
const plan = (told: { A?: string; B?: string; E?: string; F?: string; I?: string }, C = none) => ({
  name: 'Oskar',
  pronoun: 'he' as const,
  ...told,
  C,
})

const inhaler = 'Oskar carries an inhaler for his asthma.'
const seizures = 'Oskar has epilepsy and has a seizure about once a month.'
const insulin = 'He has type 1 diabetes and a TA reminds him to check his blood sugar.'
const tablets = 'He takes melatonin every night to fall asleep.'

testRule(rule, {
  clear: [
    plan({ A: inhaler }, 'Asthma: Oskar needs his inhaler before sport.'),
    plan({ B: seizures }, 'Oskar has epilepsy with monthly seizures.'),
    plan({ F: insulin }, 'Type 1 diabetes, for which he injects insulin.'),
    plan({ A: tablets }, 'Oskar takes melatonin because he does not sleep.'),
    plan({ A: 'His mother has asthma.' }),
    plan({ A: 'His grandfather died of cancer last year.' }),
    plan({ A: 'Oskar does not have epilepsy.' }),
    plan({ B: 'Oskar had asthma as a toddler.' }),
    plan({ B: 'Oskar has no allergies.' }),
    plan({ B: 'He makes little eye contact with adults.' }),
    plan({ F: 'A speech and language therapist sees him for 30 minutes each week.' }),
    plan({ F: 'The occupational therapist sets a handwriting programme each term.' }),
    plan({ A: 'He wants to be a nurse when he grows up.' }),
    plan({ A: 'He is at the heart of his family.' }),
    plan({ B: 'Coming back from break is painfully slow for him.' }),
    {
      name: 'Omar',
      pronoun: 'he',
      A: ['“I have pain in my knees and cannot lift him,” says his mum.'],
      C: 'Omar is well: seen by the GP in May.',
    },
    {
      name: 'Omar',
      pronoun: 'he',
      A: ['We hope that he will never have asthma.'],
      C: 'Omar is well: seen by the GP in May.',
    },
    {
      name: 'Omar',
      pronoun: 'he',
      B: ['He cannot read an allergen notice in the kitchen.'],
      C: 'Omar is well: seen by the GP in May.',
    },
    {
      name: 'Omar',
      pronoun: 'he',
      B: ['He cannot stand the noise of the extraction fan.'],
      C: 'Omar is well: seen by the GP in May.',
    },
    {
      name: 'Omar',
      pronoun: 'he',
      B: ['A hard bench gives Omar back pain.'],
      C: 'Scoliosis, which causes aching on long days.',
    },
  ],
  flagged: [
    { ...plan({ A: inhaler }), quotes: [inhaler] },
    { ...plan({ B: seizures }), quotes: [seizures] },
    { ...plan({ F: insulin }), quotes: [insulin] },
    { ...plan({ A: tablets }), quotes: [tablets] },
    { ...plan({ A: inhaler, B: seizures }), quotes: [inhaler, seizures] },
    { ...plan({ A: inhaler, B: seizures }, 'Oskar has epilepsy with monthly seizures.'), quotes: [inhaler] },
    { ...plan({ A: inhaler }, 'None.'), quotes: [inhaler] },
    plan({ B: 'Oskar has eczema and scratches his skin until it bleeds.' }),
    plan({ F: 'He is fed through a gastrostomy tube at lunch by a trained TA.' }),
    plan({ A: 'Oskar is allergic to nuts and carries an adrenaline pen.' }),
    plan({ B: 'He soils himself most days because he is constipated.' }),
    plan({ A: 'Oskar gets migraines and has to lie down in the dark.' }),
    plan({ I: 'He has a heart condition, and needs a school with a nurse.' }),
    plan({ E: 'By July 2027 Oskar will tell an adult when his asthma starts.' }),
    plan({ B: seizures }, 'Oskar has asthma and uses an inhaler.'),
    {
      name: 'Omar',
      pronoun: 'he',
      A: ['We hope that he will stop having seizures.'],
      C: 'Omar is well: seen by the GP in May.',
    },
    {
      name: 'Omar',
      pronoun: 'he',
      A: ['Mum hopes that his eczema will clear up.'],
      C: 'Omar is well: seen by the GP in May.',
    },
    {
      name: 'Omar',
      pronoun: 'he',
      B: ['He had two extractions last year and hides his mouth.'],
      C: 'Omar is well: seen by the GP in May.',
    },
  ],
})
