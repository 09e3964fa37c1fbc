import rule from '../../src/rules/author.missing.js'
import { testRule } from '../support/rule-tester.js'

const report = (author?: string, role?: string) => ({
  kind: 'advice' as const,
  needs: 'Ali tires after ten steps.',
  ...(author ? { author } : {}),
  ...(role ? { role } : {}),
})

testRule(rule, {
  clear: [report('Ann Lee', 'Physiotherapist'), report('Dr Obi', 'Paediatrician'), { A: 'I like cats.' }],
  flagged: [{ ...report(), quotes: [null] }, report('Ann Lee'), report(undefined, 'Physiotherapist')],
})
