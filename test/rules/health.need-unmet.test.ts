import rule from '../../src/rules/health.need-unmet.js'
import { testRule } from '../support/rule-tester.js'

const plan = (C: string | string[], G: string | string[] = 'None.') => ({ name: 'Tariq', pronoun: 'he' as const, C, G })

const epilepsy = 'Tariq has epilepsy. He has a seizure about twice a month and sleeps for an hour after it.'
const seizureCare = 'The epilepsy nurse trains the classroom staff in seizure care every September.'
const asthma = 'Tariq has asthma and gets out of breath when he runs.'
const diabetes = 'Tariq has type 1 diabetes and cannot yet inject insulin by himself.'
const eczema = 'He has eczema, and scratches until his skin bleeds.'

testRule(rule, {
  clear: [
    plan(epilepsy, seizureCare),
    plan(epilepsy, 'Emergency medicine for seizures: trained by the community nurse each year.'),
    plan(asthma, 'The asthma nurse reviews his inhalers every six months.'),
    plan(diabetes, 'The diabetes nurse visits the school once a term to review his insulin plan.'),
    plan(eczema, 'The dermatology nurse reviews his skin creams every three months.'),
    plan('He sleeps for four hours a night and is tired at school.', 'A sleep clinic appointment every eight weeks.'),
    plan('He is fed through a gastrostomy tube.', 'The dietitian reviews his gastrostomy feeds every three months.'),
    plan('Tariq has constipation and needs daily laxatives.', 'The continence nurse reviews his bowel plan each term.'),
    plan('Tariq had a heart murmur as a baby. It has resolved.'),
    plan('Tariq has hay fever, which his parents manage at home. No input is needed from health services.'),
    plan('No health needs were identified.'),
    plan('None.'),
    plan('His hearing was tested in March and is normal.'),
    plan([epilepsy, asthma], [seizureCare, 'The asthma nurse reviews his inhalers every six months.']),
    plan([epilepsy, 'His sight was tested in May and is normal.'], seizureCare),
  ],
  flagged: [
    { ...plan(epilepsy), quotes: [epilepsy] },
    { ...plan(asthma), quotes: [asthma] },
    { ...plan(diabetes), quotes: [diabetes] },
    { ...plan(eczema), quotes: [eczema] },
    { ...plan([epilepsy, asthma], seizureCare), quotes: [asthma] },
    { ...plan([epilepsy, eczema], seizureCare), quotes: [eczema] },
    { ...plan([asthma, diabetes]), quotes: [asthma, diabetes] },
    plan('He sleeps for four hours a night and is tired at school.'),
    plan('Tariq is fed through a gastrostomy tube.', seizureCare),
    plan('Tariq has constipation and soils himself most days.', 'The asthma nurse reviews his inhalers each term.'),
    plan('He has migraines that last for two days and cause him to vomit.'),
    plan('Tariq is allergic to peanuts and carries an adrenaline pen.', seizureCare),
    plan('He self-harms by cutting his arms when he is distressed.', seizureCare),
    plan('He has a kidney condition and needs dialysis.', 'The dietitian reviews his weight.'),
    plan(diabetes, 'Not applicable.'),
  ],
})
