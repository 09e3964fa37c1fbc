import rule from '../../src/rules/care.need-unmet.js'
import { testRule } from '../support/rule-tester.js'

const plan = (D: string | string[], H1: string | string[] = 'None.', H2: string | string[] = 'None.') => ({
  name: 'Joel',
  pronoun: 'he' as const,
  D,
  H1,
  H2,
})

const worn = 'Joel’s parents are exhausted and have had no break from caring for him for two years.'
const breaks = 'Short breaks: four hours every Saturday with a support worker.'
const lonely = 'Joel has no friends outside school and goes to no club, so he is isolated at weekends.'
const club = 'A place at an inclusive youth club for two hours every Tuesday.'
const stairs = 'The bathroom is upstairs and Joel cannot climb the stairs, so he is carried. The house needs adapting.'
const lift = 'The council fits a stairlift by March as a home adaptation.'

testRule(rule, {
  clear: [
    plan(worn, breaks),
    plan(worn, 'None.', 'Overnight respite: two nights each month.'),
    plan(worn, 'Direct payments for six hours of short breaks a week.'),
    plan(lonely, club),
    plan(lonely, 'None.', 'A befriender takes him out for three hours every Sunday.'),
    plan(stairs, lift),
    plan([worn, lonely], [breaks, club]),
    plan([worn, lonely], breaks, club),
    plan('Joel has a social worker, who visits under a child in need plan.', 'None.', 'Social worker visits monthly.'),
    plan(
      'His brother is his young carer at weekends.',
      'None.',
      'Young carers group every second week for his brother.',
    ),
    plan('No social care needs were identified.'),
    plan('Joel is not known to social care.'),
    plan('None.'),
    plan('Early Help closed in 2024. The family has asked for nothing more, and no needs remain.'),
    { name: 'Joel', pronoun: 'he', D: worn, H: breaks },
    { D: 'Omar is safe at home and sees his cousins every weekend.' },
  ],
  flagged: [
    { ...plan(worn), quotes: [worn] },
    { ...plan(lonely), quotes: [lonely] },
    { ...plan(stairs), quotes: [stairs] },
    plan('His father is ill, and Joel cooks and does the washing for the whole family. He is a young carer.'),
    { ...plan([lonely, stairs], club), quotes: [stairs] },
    { ...plan([worn, stairs]), quotes: [worn, stairs] },
    { ...plan([lonely, stairs], 'None.', lift), quotes: [lonely] },
    { ...plan([stairs, lonely], lift), quotes: [lonely] },
    plan('Joel runs into the road and has no sense of danger when he is out.'),
    plan('At home Joel hits his mother and breaks furniture most evenings.'),
    plan('His mother cannot lift him into the bath, and he needs help with washing and dressing.'),
    plan('Joel’s sister gives him his meals and misses school to look after him.', 'None.'),
    plan('The family lives in one room of a hostel and has no space for his equipment.'),
    plan('Joel is at risk of exploitation by older young people, who use him to carry drugs.'),
    { name: 'Joel', pronoun: 'he', D: worn, H: 'None.' },
    { name: 'Omar', D: 'Omar is not safe at home at night: he climbs out of the window.', H1: 'None.' },
  ],
})
