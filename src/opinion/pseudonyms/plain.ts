import abbreviations from '#corpora/lexicons/abbreviations.json' with { type: 'json' }
import list from '#corpora/lexicons/plain-capitals.json' with { type: 'json' }

const words = new Set(list.groups.flatMap((group) => group.words.toLowerCase().split(' ')))
const usual = new Set(abbreviations.words.split(' '))
const surnames = new Set(list.alsoSurnames.toLowerCase().split(' '))

const phrases = new Map<string, string[][]>()
for (const phrase of list.phrases) {
  const [first = '', ...rest] = phrase.toLowerCase().split(' ')
  phrases.set(
    first,
    [...(phrases.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
  )
}

/** Whether capital letters stand for something of the field or of everyday life ('EHCP', 'TA'). */
export function isAbbreviation(text: string): boolean {
  return usual.has(text)
}

/** Whether a word, in lower case, may stand with a capital in any document ('Section', 'Monday', 'Therapist'). */
export function isPlain(word: string): boolean {
  return words.has(word) || words.has(word.replace(/s$/, ''))
}

/** Whether such a word is a surname too ('White'): after a first name it is one. */
export function isAlsoSurname(word: string): boolean {
  return surnames.has(word)
}

/** How many of `next`, in lower case, make up a plain phrase ('zones of regulation'); 0 for none. */
export function plainPhrase([first = '', ...next]: readonly string[]): number {
  const rest = phrases.get(first)?.find((words) => words.every((word, at) => word === next[at]))
  return rest ? rest.length + 1 : 0
}
