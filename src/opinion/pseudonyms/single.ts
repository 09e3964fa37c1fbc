import { isAlsoName, isFirstName, isOrdinary } from '../../text/ordinary.js'
import type { Kind } from './kinds.js'
import { after, before, type Line } from './line.js'
import { asPerson, eponym, introduced, openers, placed } from './name-words.js'
import { isAbbreviation, isPlain } from './plain.js'
import type { Token } from './tokens.js'

/**
 * What a word is taken for by itself; null for no name. In the middle of a sentence every capital is a name that is not known to be
 * plain; at the start of one every word that is not ordinary; in lower case only first names that are no words.
 */
export function singleName(line: Line, at: number): Kind | null {
  const token = line.tokens[at]!
  if (!isName(line, at, token)) return null
  if (isFirstName(token.low) || isFirstName(token.low.split('-')[0]!) || introduced.test(before(line, at)))
    return 'person'
  return placed.test(before(line, at)) ? 'place' : 'name'
}

function isName(line: Line, at: number, token: Token): boolean {
  const { low, capital, text, upper, opening } = token
  if (text.length === 1) return false
  const known = isFirstName(low) && !isOrdinary(low) && !isPlain(low)
  if (!capital) return known && text.length > 2
  if (upper && text.length <= 5) return known && text.length > 3
  const harmless = opening ? isHarmless(token) : isPlainWord(token)
  return harmless ? isAlsoSomebody(line, at, token) : !eponym.test(after(line, at))
}

/** 'Grace' or 'Summer' where the words around it speak of a person. */
function isAlsoSomebody(line: Line, at: number, { low, opening }: Token): boolean {
  if (!isAlsoName(low)) return false
  if (introduced.test(before(line, at))) return true
  if (opening === isPlain(low)) return false
  return asPerson.test(after(line, at)) || (opening && /^\s+and\s+\p{Lu}\p{Ll}/u.test(after(line, at)))
}

/** 'Pre-school' and 'One-to-one' are as plain as their parts; 'Amelia-Rose' and 'Stoke-on-Trent' are not. */
function isPlainWord({ low, text }: Token): boolean {
  if (isPlain(low) || openers.has(low) || isAbbreviation(text)) return true
  const [first = '', ...rest] = low.split(/[‐‑-]/)
  if (rest.length === 0) return false
  const tail = text.split(/[‐‑-]/).slice(1)
  const lowerTail = tail.every((part) => /^\p{Ll}/u.test(part) && isOrdinary(part.toLowerCase()))
  if (lowerTail && (isOrdinary(first) || isPlain(first))) return true
  return [first, ...rest].every((part) => isPlain(part) || /^[ivx]+$/.test(part))
}

function isHarmless(token: Token): boolean {
  return isPlainWord(token) || token.low.split(/[‐‑-]/).every((part) => isOrdinary(part) || isPlain(part))
}
