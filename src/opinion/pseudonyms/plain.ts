import agencies from '#corpora/lexicons/agencies.json' with { type: 'json' }
import list from '#corpora/lexicons/plain-capitals.json' with { type: 'json' }
import roles from '#corpora/lexicons/roles.json' with { type: 'json' }

const fromLexicons = [...roles, ...agencies]
  .flatMap(({ phrase }) => phrase.split(/[\s/-]+/))
  .filter((word) => word.length > 2 && /^[\p{L}']+$/u.test(word))

const words = new Set(
  [...list.groups.flatMap((group) => group.words.split(' ')), ...fromLexicons].map((word) => word.toLowerCase()),
)
const surnames = new Set(list.alsoSurnames.toLowerCase().split(' '))
const phrases = list.phrases.map((phrase) => phrase.toLowerCase().split(' '))
const longest = Math.max(...phrases.map(({ length }) => length))

/** Whether a word, in lower case, may stand with a capital in any document ('Section', 'Monday', 'Therapist'). */
export function isPlain(word: string): boolean {
  return words.has(word) || words.has(word.replace(/s$/, ''))
}

/** Whether such a word is a surname too ('White'): after a first name it is one. */
export function isAlsoSurname(word: string): boolean {
  return surnames.has(word)
}

/** How many of `next`, in lower case, make up a plain phrase ('zones of regulation'); 0 for none. */
export function plainPhrase(next: readonly string[]): number {
  for (let length = Math.min(longest, next.length); length > 1; length--) {
    if (phrases.some((phrase) => phrase.length === length && phrase.every((word, at) => word === next[at])))
      return length
  }
  return 0
}
