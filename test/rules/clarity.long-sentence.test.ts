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
    { E: [`${words(20)}.`, `${words(20)}.`, `${words(20)}.`] },
    { K: `${words(90)}.` },
    { F: [`Then ${words(25)}! Then ${words(25)}? Then ${words(25)}.`] },
  ],
  flagged: [
    { B: `${words(50)}.`, quotes: [`${words(50)}.`] },
    { B: `Short. Long ${words(60)}.`, quotes: [`Long ${words(60)}.`] },
    { B: [words(55), words(60), words(65), words(70)], quotes: [words(60), words(65), words(70)] },
    { F: [`${words(51)}.`], quotes: [`${words(51)}.`] },
    { C: `${words(50)}`, quotes: [words(50)] },
    { H2: [`${words(52)}; ${words(10)}.`], quotes: [words(52)] },
    { G: [`Then ${words(70)}.`], D: 'None.' },
    { E: [`By July ${words(60)}.`] },
  ],
})
