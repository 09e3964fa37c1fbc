import rule from '../../src/rules/section.empty.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    { C: 'None.' },
    { D: 'Not known to social care.' },
    { G: 'No provision is needed.' },
    { H2: 'N/A' },
    { status: 'draft', I: '' },
    { J: '' },
    { K: [{ title: 'School advice' }] },
    { A: 'I like cats.' },
  ],
  flagged: [
    { C: '', quotes: [null] },
    { D: '' },
    { G: [] },
    { H1: [] },
    { H2: [] },
    { A: '' },
    { B: [] },
    { F: [] },
    { K: [] },
    { C: '–' },
  ],
})
