import { isAlsoName, isOrdinary } from '../../text/ordinary.js'
import { gap, type Line, near } from './line.js'
import { kin, particles, titles } from './name-words.js'
import { isPlain } from './plain.js'
import type { Token } from './tokens.js'

/** Whether a word comes after 'Mrs', 'Uncle' and the like, and is a name then whatever it is; initials in between are passed over. */
export function isTitled(line: Line, at: number): boolean {
  const { tokens } = line
  let back = at - 1
  while (back >= 0 && passes(tokens[back]!) && near(line, back)) back--
  const [title, token] = [tokens[back], tokens[at]!]
  if (!title || !near(line, at - 1)) return false
  if (titles.has(title.low) && (token.capital || (token.text.length > 1 && !isOrdinary(token.low)))) {
    return title.capital || !isOrdinary(token.low)
  }
  return kin.has(title.low) && back === at - 1 && gap(line, back, at) === ' ' && isRelative(token)
}

/** Initials, and 'van der' or 'ó'. */
function passes({ text, low, capital }: Token): boolean {
  return (text.length === 1 && (capital || /[^A-Za-z]/.test(text))) || (particles.has(low) && low.length > 1)
}

/** 'Auntie May', but not 'Mum Monday' or 'Mum Dad'. */
function isRelative({ capital, text, upper, low }: Token): boolean {
  if (!capital || text.length === 1 || upper || titles.has(low) || kin.has(low)) return false
  return !isPlain(low) || isAlsoName(low)
}
