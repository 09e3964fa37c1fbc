import { isOrdinary } from '../../text/ordinary.js'
import { folded } from './fold.js'
import type { Identity } from './identity.js'
import { type Kind, peopleKinds } from './kinds.js'
import { headKind, sorts } from './name-words.js'
import { isPlain } from './plain.js'

/**
 * A word that is known to tell who somebody is. `any`: hidden wherever and however it is written. `capital`: an ordinary word
 * too, so only hidden where it has a capital.
 */
export type Known = { readonly word: string; readonly how: 'any' | 'capital'; readonly kind: Kind }

/** The known words by their folded form. */
export type KnownWords = ReadonlyMap<string, Known>

/** A piece of text that was taken for a name, and whether the document itself says so (a field of the form). */
export type Named = { readonly text: string; readonly kind: Kind; readonly told: boolean }

/** What the names of a document make known; `lowered` are its words in lower case. The child's own names come first. */
export function knownWords(child: Identity, named: readonly Named[], lowered: ReadonlySet<string>): KnownWords {
  const known = new Map<string, Known>()
  for (const name of child.all) add(known, name, 'child', true, lowered)
  for (const { text, kind, told } of named) {
    for (const word of wordsOf(text, kind)) add(known, word, kind, told, lowered)
  }
  return known
}

/** The words of a name that tell: no initials, and of a school or another body no 'School' or 'of'. */
export function wordsOf(text: string, kind: Kind): string[] {
  const words = (text.match(/[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}]+)*/gu) ?? []).filter((word) => word.length > 1)
  if (peopleKinds.includes(kind)) return words
  const telling = words.filter((word) => !sorts.has(word.toLowerCase()) && headKind(word.toLowerCase()) === null)
  return telling.length > 0 ? telling : words
}

function add(known: Map<string, Known>, name: string, kind: Kind, told: boolean, lowered: ReadonlySet<string>): void {
  const low = name.toLowerCase()
  const word = folded(name)
  if (word.length < 2 || known.has(word) || (isPlain(low) && kind !== 'child')) return
  const ordinary = isOrdinary(low) || isPlain(low) || word.length === 2
  if (!ordinary) known.set(word, { word, how: 'any', kind })
  else if (kind === 'child' || told || !lowered.has(low)) known.set(word, { word, how: 'capital', kind })
}

/** How a word of the document is known, itself or a part of it ('Fennimores', 'TobyFennimore'); null where it is not. */
export function knownAs(known: KnownWords, word: string): Known | null {
  const fold = folded(word)
  const whole = known.get(fold)
  const capital = /^\P{Ll}/u.test(word)
  if (whole && (whole.how === 'any' || capital)) return whole
  for (const part of word.split(/[‐‑-]/)) {
    const piece = known.get(folded(part))
    if (piece && (piece.how === 'any' || /^\p{Lu}/u.test(part))) return piece
  }
  if (fold.length < 6) return null
  for (const one of known.values()) if (one.how === 'any' && one.word.length >= 5 && fold.includes(one.word)) return one
  return null
}
