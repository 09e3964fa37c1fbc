import { folded } from './fold.js'
import { tokenPattern } from './kinds.js'
import type { Known } from './known.js'
import { numbersIn } from './numbers.js'

/**
 * The last look at a text before it leaves: whether a known word, or anything with the shape of a number, an address or a code, is
 * still in it. It looks in another way than the hiding does (through the whole text at once, without signs and accents), so that
 * a slip there does not pass here. Gives back the kinds of what is left; empty when the text may go.
 */
export function leftIn(text: string, known: readonly Known[], birth: string | null): string[] {
  const plain = text.normalize('NFKC').replace(tokenPattern, ' ')
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const anywhere = new Set(words.map(folded))
  const capitals = new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map(folded))
  const joined = folded(plain)
  const named = known
    .filter(({ word, how }) => {
      if (how === 'capital') return capitals.has(word)
      return word.length >= 7 ? joined.includes(word) : anywhere.has(word)
    })
    .map(({ kind }) => kind)
  const numbers = numbersIn({ start: 0, end: plain.length, text: plain }, birth).map(({ kind }) => kind)
  return [...new Set([...named, ...numbers])].sort()
}
