import rule from '../../src/rules/health.provision-unlinked.js'
import { testRule } from '../support/rule-tester.js'

const plan = (G: string | string[], C: string | string[] = 'No health needs were identified.') => ({
  name: 'Mina',
  pronoun: 'she' as const,
  C,
  G,
})

const epilepsy = 'Mina has epilepsy. She has a seizure about twice a month and sleeps for an hour after it.'
const seizureCare = 'The epilepsy nurse trains the classroom staff in seizure care every September.'
const asthmaClinic = 'Asthma clinic every six months with the asthma nurse.'
const sleepClinic = 'Sleep clinic: the sleep nurse sees her for 40 minutes every eight weeks.'
const tube = 'The dietitian reviews her gastrostomy feeds every three months.'

testRule(rule, {
  clear: [
    plan(seizureCare, epilepsy),
    plan('The epilepsy nurse reviews her seizure plan twice a year.', epilepsy),
    plan(asthmaClinic, 'Mina has asthma and gets out of breath when she runs.'),
    plan(sleepClinic, 'She sleeps for four hours a night and is tired at school.'),
    plan(tube, 'Mina is fed through a gastrostomy tube.'),
    plan('The diabetes nurse visits once a term.', 'Mina has type 1 diabetes and needs insulin at lunch.'),
    plan('The dermatology nurse reviews her creams.', 'She has eczema, and scratches until her skin bleeds.'),
    plan('The continence nurse visits each term.', 'Mina is constipated and soils herself most days.'),
    plan('The community paediatrician sees her once a year.', epilepsy),
    plan([seizureCare, asthmaClinic], [epilepsy, 'She has asthma and uses an inhaler before sport.']),
    plan('None.'),
    plan('No health provision is required.'),
    plan('Not applicable.'),
    plan('None.', epilepsy),
    plan('CAMHS: a 50-minute session each week for her anxiety.', 'Her anxiety gives her panic attacks most mornings.'),
  ],
  flagged: [
    { ...plan(seizureCare), quotes: [seizureCare] },
    { ...plan(asthmaClinic), quotes: [asthmaClinic] },
    { ...plan(sleepClinic), quotes: [sleepClinic] },
    { ...plan(tube), quotes: [tube] },
    { ...plan([seizureCare, tube], epilepsy), quotes: [tube] },
    { ...plan([seizureCare, sleepClinic], epilepsy), quotes: [sleepClinic] },
    { ...plan([asthmaClinic, seizureCare], epilepsy), quotes: [asthmaClinic] },
    plan('The diabetes nurse visits once a term to review her insulin.', epilepsy),
    plan('The dermatology nurse reviews her eczema creams every three months.', epilepsy),
    plan('The continence nurse visits each term to review her bowel plan.', epilepsy),
    plan('CAMHS: a 50-minute session each week for her anxiety.'),
    plan('The cardiology clinic reviews her heart once a year.', 'She has eczema, and scratches until it bleeds.'),
    plan('The community paediatrician sees her once a year.'),
    plan(tube, 'None.'),
    plan('The headache clinic reviews her migraines every six months.', 'Mina has type 1 diabetes and needs insulin.'),
  ],
})
