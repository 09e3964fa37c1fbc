import rule from '../../src/rules/clarity.acronym.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { B: 'The TA and the SENCO meet.' },
    { B: 'Cued Articulation Group (CAG) is on Monday. CAG lasts an hour.' },
    { B: 'CAG (cued articulation group) is on Monday.' },
    { B: 'READING AND WRITING' },
    { name: 'Ali', B: 'ALI is how he writes his name.' },
    { B: 'She has a diagnosis of ADHD.' },
    { name: 'Ali', F: ['The SENCO meets the TA each week.'] },
    { B: 'ALI FINDS NOISE HARD AND HIDES.' },
    { B: 'He has sat the Test of Word Finding (TWF). The TWF was done twice.' },
    { name: 'Ali', B: 'Ali wrote “OK” and “LOL” on his hand.' },
  ],
  flagged: [
    { B: 'On the DTVP Ali copied three shapes.', quotes: ['DTVP'] },
    { B: ['The CAG is on Monday.', 'The CAG is run by a TA.'], quotes: ['CAG'] },
    { F: ['The ZPQ programme is used, with the WXT cards.'], quotes: ['ZPQ', 'WXT'] },
    { F: ['QQA, QQB, QQC, QQD and then also QQE are used.'], quotes: ['QQA', 'QQB', 'QQC', 'QQD'] },
    { name: 'Ali', G: ['He is seen by the XYT team at the clinic each May.'] },
    { name: 'Ali', C: 'A QTB of 54 was recorded in March.' },
    { F: ['The WBQ is used on Mondays.', 'The WBQ is used again on Fridays.'], subjects: ['WBQ'] },
    { name: 'Ali', D: 'The DCT closed the case.' },
  ],
})
