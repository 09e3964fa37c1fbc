import rule from '../../src/rules/health.provision-educates.js'
import { testRule } from '../support/rule-tester.js'

const G = (...items: string[]) => ({ G: items })

testRule(rule, {
  clear: [
    G('None.'),
    G('No speech and language therapy is required.'),
    G('The speech and language therapist checks his swallow and his thickened drinks every term.'),
    G('Ines was discharged from speech therapy in 2024.'),
    G('Speech and language therapy is set out in Section F.'),
    G('An occupational therapist measures Ines for her wheelchair and her seating once a year.'),
    G('Physiotherapy stretches for ten minutes each morning, shown to staff by the physiotherapist.'),
    G('A low salt diet, reviewed by the dietitian twice a year.'),
    G('The epilepsy nurse trains all staff who work with Ines in giving rescue medicine.'),
    G('A clinical psychologist sees her for six sessions of 50 minutes for her low mood.'),
    G('Speech therapy remains here for an exceptional reason: it follows her operation and ends in May.'),
    { F: ['Speech and language therapy, 30 minutes a week.'] },
    { G: ['Night splints, checked by the OT at the hospital every four months.'] },
  ],
  flagged: [
    G('Speech and language therapy, six sessions of 30 minutes each term.'),
    { G: [{ text: 'A block of eight sessions to build two-word phrases.', who: 'NHS speech and language therapist' }] },
    G('SALT will see Ines once each half term and set targets.'),
    G('The S&LT team gives a programme for his speech sounds, 15 minutes a day.'),
    G('Occupational therapy for 45 minutes a fortnight so that she learns to dress herself.'),
    G('The OT visits each half term to work on handwriting and using scissors.'),
    G('Music therapy, 30 minutes weekly, to practise taking turns.'),
    G('The physiotherapist teaches him to climb the bus steps on his own, one hour a month.'),
    G('Occupational therapist to set a sensory circuit, run daily by a teaching assistant.'),
    {
      ...G('A nurse sees Ines each term.', 'A speech therapist models new signs each Monday for 20 minutes.'),
      quotes: ['A speech therapist models new signs each Monday for 20 minutes.'],
    },
    G('Dramatherapy for an hour a week builds the skills of making and keeping a friend.'),
    G('Speech and language therapy reviews her swallow and teaches new vocabulary, monthly for an hour.'),
  ],
})
