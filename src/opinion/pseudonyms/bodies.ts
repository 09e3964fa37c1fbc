import { gap, type Line } from './line.js'
import { headKind, openers, particles, sorts, streets, titles } from './name-words.js'
import { isPlain } from './plain.js'
import type { Token } from './tokens.js'

/** Marks the names of schools, bodies and places: 'Larch Hill Church of England Primary School', from its last word back. */
export function markBodies(line: Line): void {
  for (const [at, token] of line.tokens.entries()) {
    const kind = token.capital ? headKind(token.low) : null
    const first = kind && beginning(line, at, kind === 'place')
    if (kind && first !== null) line.marks.fill(kind, first, at + 1)
  }
}

/** Where the name that ends at `at` begins; null where nothing before it makes a name of it, or where it is a person's. */
function beginning(line: Line, at: number, mayBePerson: boolean): number | null {
  const { tokens, marks } = line
  let first = at
  let named = false
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back]!
    if (titles.has(token.low) || !joins(line, back)) break
    // 'Ifeoma Castle' is somebody, and no castle.
    if (mayBePerson && marks[back] === 'person') return null
    if (names(line, back, streets.has(tokens[at]!.low))) named = true
    else if (!sorts.has(token.low) && !(token.capital && isPlain(token.low)) && !particles.has(token.low)) break
    if (token.capital) first = back
    if (token.opening && !goesOn(token, tokens)) break
  }
  return named ? first : null
}

function joins(line: Line, at: number): boolean {
  const between = gap(line, at, at + 1)
  return /^(?:['’]?s?[ ]|[ ]?&[ ])$/.test(between) || (between === '. ' && line.tokens[at]!.low === 'st')
}

/** Whether a word makes what follows the name of one certain school or place. */
function names(line: Line, at: number, street: boolean): boolean {
  const token = line.tokens[at]!
  if (line.marks[at]) return true
  if (!token.capital) return false
  if (street && !openers.has(token.low)) return true
  return !isPlain(token.low) && !sorts.has(token.low) && (!token.opening || mayBegin(line, at))
}

/** In a line where every capital opens (a heading, a cell), the walk goes on to its start. */
function goesOn(token: Token, tokens: readonly Token[]): boolean {
  return token !== tokens[0] && tokens.every(({ opening }) => opening)
}

/** The first word of a line may be part of the name that follows ('Moor Lane Primary'); a verb or a small word may not. */
export function mayBegin({ block, tokens }: Line, at: number): boolean {
  const { start, low } = tokens[at]!
  const fresh = start === block.start || /[:\t|]\s*$/.test(block.text.slice(0, start - block.start))
  return fresh && low.length > 2 && !openers.has(low)
}
