import list from '#corpora/lexicons/name-words.json' with { type: 'json' }
import type { Kind } from './kinds.js'

const set = (words: string) => new Set(words.split(' '))
const anyOf = (words: readonly string[]) => `(?:${words.join('|').replaceAll(' ', '\\s').replaceAll("'", "['’]")})`

export const titles = set(list.titles)
export const kin = set(list.kin)
export const particles = set(list.particles)
export const leadingParticles = set(list.leadingParticles)
/** Small words and verbs that often begin a sentence, so that a capital says nothing. */
export const openers = set(list.openers)
export const placeBeginnings = set(list.placeBeginnings)
/** What only says of which sort a school or another body is. */
export const sorts = set(list.sorts)
/** What ends a street's name, whatever stands before it ('School Lane', 'High Street'). */
export const streets = set(list.streets)

const heads = new Map(
  Object.entries(list.heads).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as Kind] as const)),
)

/** What a name that ends in the word is of; null where the word ends none. */
export function headKind(word: string): Kind | null {
  return heads.get(word) ?? null
}

/** Just before a name: a word that says who it is. */
export const introduced = new RegExp(`\\b${anyOf(list.introducers)}\\s*[,(:–-]?\\s*["“‘'(]?$`, 'iu')
/** Just after a name: what people do, an age, or something done to somebody. */
export const asPerson = new RegExp(
  `^(?:['’]s\\s|\\s+${anyOf(list.personVerbs)}\\b(?!\\s+(?:that|to be|the)\\b)|\\s*\\((?:aged?\\s*)?\\d|\\s+\\p{Ll}+s\\s+(?:him|her|them|his|their|to|with)\\b)`,
  'u',
)
export const placed = new RegExp(`\\b${anyOf(list.placers)}\\s+$`, 'iu')
/** Just before a month or season that is none of somebody's names. */
export const dated = new RegExp(`(?:\\d|\\b${anyOf(list.afterMonths)})[\\s-]*$`, 'i')
/** Just after the name of somebody after whom a condition is called. */
export const eponym = new RegExp(`^['’]?s?\\s+${anyOf(list.eponyms)}\\b`, 'i')
