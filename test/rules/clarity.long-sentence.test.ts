import rule from '../../src/rules/clarity.long-sentence.js'
import { testRule } from '../support/rule-tester.js'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

testRule(rule, {
  clear: [
    { B: `${words(49)}.` },
    { B: `${words(30)}. Then ${words(30)}.` },
    { B: `${words(30)}; ${words(30)}.` },
    { A: `${words(80)}.` },
    { B: [words(30), words(30)] },
  ],
  flagged: [
    { B: `${words(50)}.`, quotes: [`${words(50)}.`] },
    { B: `Short. Long ${words(60)}.`, quotes: [`Long ${words(60)}.`] },
    { B: [words(55), words(60), words(65), words(70)], quotes: [words(60), words(65), words(70)] },
  ],
})
