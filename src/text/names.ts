import list from '#corpora/lexicons/first-names.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'

export type Gender = 'he' | 'she' | 'either'

const genders = new Map<string, Gender>()
for (const gender of ['she', 'he', 'either'] as const) {
  for (const name of list[gender].split(' ')) genders.set(name, gender)
}

/** Whether a word is a first name, and of whom; null where it is none that the list knows. */
export function genderOfName(word: string): Gender | null {
  return genders.get(word) ?? null
}

const words = new Set(list.words.split(' '))

/**
 * The first names in a passage, each with its place. Those that are words too ('Max', 'Summer') come along only with `doubtful`.
 */
export function namesIn(passage: Passage, doubtful = false): (Passage & { readonly gender: Gender })[] {
  return [...passage.text.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?:[-’']\p{L}+)?/gu)].flatMap((match) => {
    const name = match[0].replace(/['’]s$/, '')
    const gender =
      genders.get(name) ?? genders.get(name.split('-')[0]!) ?? (doubtful && words.has(name) ? 'either' : undefined)
    if (!gender) return []
    const start = passage.start + match.index
    return [{ start, end: start + name.length, text: name, gender }]
  })
}
