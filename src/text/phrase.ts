import { wordsOf } from './words.js'

const plain = /^[a-z *…-]+$/

/**
 * Every way of writing a phrase of a lexicon, as its words in folded form: 'his/her own way' has two. A word ends in `*` where any
 * ending will do, and `…` stands for a gap. Throws where the phrase has no word.
 */
export function spellings(phrase: string): string[][] {
  const ways = plain.test(phrase) ? [plainWords(phrase)] : waysOf(phrase)
  if (!ways[0]!.some((word) => word !== '…')) throw new Error(`The phrase "${phrase}" has no word.`)
  return ways
}

/** The words of a phrase without other signs: most are, and there are thousands to read when the program starts. */
function plainWords(phrase: string): string[] {
  return phrase
    .replaceAll('…', ' … ')
    .split(/[ -]+/)
    .filter((word) => word !== '' && word !== '*')
}

function waysOf(phrase: string): string[][] {
  const steps = phrase
    .replaceAll('…', ' … ')
    .split(/\s+/)
    .filter(Boolean)
    .map((step) => step.split('/').map(stepWords))
  return steps.reduce<string[][]>(
    (before, choices) => before.flatMap((start) => choices.map((words) => [...start, ...words])),
    [[]],
  )
}

function stepWords(step: string): string[] {
  if (step === '…') return ['…']
  const words = wordsOf(step).map(({ folded }) => folded)
  const last = words.length - 1
  return words.map((word, index) => (index === last && step.endsWith('*') ? `${word}*` : word))
}

const opening = /^[a-z]+\*?(?= |$)/

/** The words that a phrase can begin with, with `*` where any ending will do. Throws where it has no word. */
export function firstWords(phrase: string): readonly string[] {
  const first = opening.exec(phrase)
  return first ? [first[0]] : [...new Set(spellings(phrase).map((words) => words[0]!))]
}
