import rule from '../../src/rules/care.provision-unlinked.js'
import { testRule } from '../support/rule-tester.js'

const none = 'No social care needs were identified.'
const plan = (D: string | string[], H1: string | string[], H2: string | string[] = 'None.') => ({
  name: 'Ines',
  pronoun: 'she' as const,
  D,
  H1,
  H2,
})

const worn = 'Her parents are exhausted and have had no break from caring for her for two years.'
const breaks = 'Short breaks: four hours every Saturday with a support worker.'
const lonely = 'Ines has no friends outside school and goes to no club, so she is isolated at weekends.'
const club = 'A place at an inclusive youth club for two hours every Tuesday.'
const stairs = 'Ines cannot climb the stairs at home, and the house needs adapting for her wheelchair.'
const lift = 'The council fits a stairlift by March as a home adaptation.'

testRule(rule, {
  clear: [
    plan(worn, breaks),
    plan(worn, 'None.', 'Overnight respite: two nights each month.'),
    plan(lonely, club),
    plan(lonely, 'None.', 'A befriender takes her out for three hours every Sunday.'),
    plan(stairs, lift),
    plan([worn, lonely], [breaks, club]),
    plan([worn, stairs], breaks, lift),
    plan('Ines has a social worker, who visits under a child in need plan.', 'None.', 'Social worker visits monthly.'),
    plan(
      'Her mother cannot lift her, and she needs help with washing.',
      'A personal care assistant helps her wash daily.',
    ),
    plan('Her brother is a young carer for her.', 'None.', 'Young carers group every second week for her brother.'),
    plan(none, 'None.'),
    plan('None.', 'None.', 'No provision is required.'),
    plan(none, 'Not applicable.', 'Not applicable.'),
    plan(worn, 'None.'),
    { name: 'Ines', pronoun: 'she', D: worn, H: breaks },
  ],
  flagged: [
    { ...plan(none, breaks), quotes: [breaks] },
    { ...plan(none, club), quotes: [club] },
    { ...plan(none, lift), quotes: [lift] },
    { ...plan(none, 'None.', breaks), quotes: [breaks] },
    { ...plan('Not known to social care.', breaks), quotes: [breaks] },
    { ...plan('None.', breaks, club), quotes: [breaks, club] },
    { ...plan(stairs, [lift, club]), quotes: [club] },
    { ...plan(lonely, club, lift), quotes: [lift] },
    { ...plan(lonely, [club, lift]), quotes: [lift] },
    plan(none, 'Direct payments for six hours of short breaks a week.'),
    plan(none, 'None.', 'Overnight respite: two nights each month.'),
    plan(none, 'A personal care assistant helps her wash and dress for one hour every morning.'),
    plan(none, 'None.', 'Young carers group every second week for her brother.'),
    plan(none, 'None.', 'A family support worker visits for an hour each week for twelve weeks.'),
    { name: 'Ines', pronoun: 'she', D: none, H: breaks },
  ],
})
