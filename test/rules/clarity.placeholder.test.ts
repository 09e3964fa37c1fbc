import rule from '../../src/rules/clarity.placeholder.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { F: 'A teaching assistant reads with Malcolm X readers for 20 minutes each day.' },
    { A: 'I like cats.' },
    { A: 'She signed [in Makaton] that she was tired.' },
    { F: 'A TA reads with him … for as long as it takes.' },
    { B: 'Ali said, “I don’t know”... and walked off.' },
    { B: 'He scored 34 (average range 85–115).' },
    { F: 'She inserts the date stamp herself.' },
    { I: 'To be confirmed.' },
    { E: 'By 12/07/2027 Ali will read 40 words.' },
    { B: 'Ali likes the letter X and writes it everywhere.' },
    {
      F: 'He may choose an item from the tray at the start of each lesson.'.replace('choose an item', 'pick one thing'),
    },
    { kind: 'advice', needs: 'Ali tires after ten steps.' },
  ],
  flagged: [
    { F: 'A teaching assistant reads with him for XX minutes each day.' },
    { A: 'Click or tap here to enter text.', quotes: ['Click or tap here to enter text.'] },
    { F: 'His key person is [insert name]. She knows him well.', quotes: ['His key person is [insert name].'] },
    { A: 'Choose an item.' },
    { B: 'XXX finds reading hard.' },
    { F: 'Support from the XXXX service.' },
    { D: '<name> lives with his mother.' },
    { K: 'Date of report: DD/MM/YYYY' },
    { B: '«Forename» needs help with zips.' },
    { E: 'By {{ date }} Ali will read 40 words.' },
    { F: 'The TA, ________, reads with him each day.' },
    { B: '[Child’s name] is a happy boy.' },
    { C: 'Error! Reference source not found.' },
    { kind: 'advice', needs: 'Ali was seen on [date].' },
    { I: '[School name]' },
  ],
})
