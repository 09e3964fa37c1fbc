import rule from '../../src/rules/health.medicine-named.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { C: 'Sadia takes medicine twice a day for her seizures. Her healthcare plan gives its name and dose.' },
    { C: 'Sadia carries an adrenaline pen and a blue inhaler.' },
    { C: 'Sadia has type 1 diabetes and needs insulin before each meal.' },
    { F: ['She drinks 200 ml of water before PE.'] },
    { B: 'Sadia can read 40 units of sound and two puffs of breath blow out a candle.' },
    { E: ['By July 2027 Sadia will weigh 250 grams of flour for a recipe.'] },
    { G: ['The nurse reviews her medication each term and writes to the school.'] },
    { A: ['I like capsules from the toy machine. I have 12 capsules.'] },
    { K: [{ title: 'Letter on melatonin', author: 'Dr Amin', role: 'paediatrician', date: '2026-03-02' }] },
    { C: 'Her hearing aids are set at 60 dB and her glasses are worn all day.' },
  ],
  flagged: [
    { C: 'Sadia takes Keppra for her epilepsy.', quotes: ['Sadia takes Keppra for her epilepsy.'] },
    { C: 'She is prescribed melatonin at night.' },
    { C: 'Medikinet XL 20mg is given before school.' },
    { G: ['Buccal midazolam is given by trained staff if a seizure lasts five minutes.'] },
    { C: 'Two puffs of salbutamol are given through a spacer.' },
    { D: 'Mum gives her 2.5 mg of a sedative before a flight.' },
    { C: 'Her medicine is 5 ml in the morning and 10 ml at night.' },
    { A: ['I take Concerta XL and it stops me from being hungry.'] },
    {
      C: ['She has reflux and takes omeprazole.', 'She likes milk.', 'Baclofen eases her legs.'],
      quotes: ['She has reflux and takes omeprazole.', 'Baclofen eases her legs.'],
    },
    { F: ['A TA reminds her to take four units of insulin; the dose is 4 units.'] },
    { B: 'Sodium valproate makes her slow in the morning.' },
    { C: 'She has 125 micrograms daily for her thyroid.' },
  ],
})
