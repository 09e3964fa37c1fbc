import { isAlsoName } from '../../text/ordinary.js'
import { mayBegin } from './bodies.js'
import type { Kind } from './kinds.js'
import { after, before, gap, type Line, near } from './line.js'
import { dated, openers, particles, placeBeginnings, titles } from './name-words.js'
import { isAlsoSurname, isPlain } from './plain.js'

/** Marks what belongs to the name beside it: surnames that are plain words, first names that are ordinary ones, initials. */
export function markNeighbours(line: Line): void {
  const { tokens, marks } = line
  for (const [at, token] of tokens.entries()) {
    if (marks[at] || !token.capital) continue
    const next = nextMark(line, at)
    const follows = at > 0 && marks[at - 1] === 'person' && gap(line, at - 1, at) === ' '
    if (token.text.length === 1) marks[at] = isInitial(line, at, next !== null, follows) ? 'person' : null
    else if (follows && isAlsoSurname(token.low)) marks[at] = 'person'
    else if (next && (leadsName(line, at) || beginsEntry(line, at))) marks[at] = next
  }
}

/** 'T. Quill', 'Ms A Farrant', 'Ó Súilleabháin', 'Toby F.'; but not 'A' or 'I' by itself. */
function isInitial(line: Line, at: number, leads: boolean, follows: boolean): boolean {
  const { text } = line.tokens[at]!
  const dotted = after(line, at, 1) === '.'
  if (leads && (dotted || /[^A-Za-z]/.test(text) || titles.has(line.tokens[at - 1]?.low ?? ''))) return true
  return follows && (dotted || !/[AI]/.test(text))
}

/** The kind of the name that follows, at once or after 'de la', 'bin' and the like. */
function nextMark(line: Line, at: number): Kind | null {
  for (let next = at + 1; next < line.tokens.length && next <= at + 3; next++) {
    if (!near(line, next - 1)) return null
    if (line.marks[next]) return line.marks[next]!
    if (!particles.has(line.tokens[next]!.low)) return null
  }
  return null
}

/** 'Paddy Popescu, Educational Psychologist': a line of its own that begins with a name. */
function beginsEntry(line: Line, at: number): boolean {
  const { low, opening } = line.tokens[at]!
  if (!opening || !line.marks[at + 1] || isPlain(low) || openers.has(low) || !mayBegin(line, at)) return false
  return /^\s*(?:$|[,(–—\t\n])/u.test(after(line, line.marks[at + 2] ? at + 2 : at + 1))
}

/** 'Rose Tyler', 'Great Yarmouth'; but not 'In April Toby'. */
function leadsName(line: Line, at: number): boolean {
  const { low } = line.tokens[at]!
  return isPlain(low) ? isAlsoName(low) && !dated.test(before(line, at)) : isAlsoName(low) || placeBeginnings.has(low)
}
