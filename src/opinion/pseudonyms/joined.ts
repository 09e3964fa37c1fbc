import { bodyKinds, type Kind, type Secret } from './kinds.js'
import { gap, type Line } from './line.js'
import { leadingParticles, particles } from './name-words.js'

/** The marked words as stretches: side by side, with initials and 'de', 'bin', 'al-' between them, they are one name. */
export function joined(line: Line): Secret[] {
  const { tokens, marks } = line
  const secrets: { start: number; end: number; kind: Kind; last: number }[] = []
  for (const [at, token] of tokens.entries()) {
    const kind = marks[at]
    if (!kind) continue
    const last = secrets[secrets.length - 1]
    if (last && sticks(line, last.last, at, bodyKinds.includes(kind)) && goTogether(last.kind, kind)) {
      last.end = token.end
      last.last = at
      last.kind = stronger(last.kind, kind)
    } else secrets.push({ start: startOf(line, at), end: token.end, kind, last: at })
  }
  return secrets.map(({ start, end, kind }) => ({ start, end, kind }))
}

/** 'van der Merwe' begins at its 'van'. */
function startOf(line: Line, at: number): number {
  let first = at
  while (first > 0 && leadingParticles.has(line.tokens[first - 1]!.low) && gap(line, first - 1, first) === ' ') first--
  return line.tokens[first]!.start
}

/** Nothing but a space between them, the full stop of an initial, or particles. */
function sticks(line: Line, from: number, to: number, body: boolean): boolean {
  const between = gap(line, from, to)
  if (/^[ ]?(?:&[ ])?$/.test(between) || (body && /^['’]s?[ ]$/.test(between))) return true
  if (/^\.[ ]?$/.test(between)) return line.tokens[from]!.text.length === 1
  const words = line.tokens.slice(from + 1, to)
  return (
    words.length > 0 &&
    words.length <= 2 &&
    words.every(({ low }) => particles.has(low)) &&
    /^[\p{L} '’-]*$/u.test(between)
  )
}

function goTogether(one: Kind, other: Kind): boolean {
  return one === 'name' || other === 'name' || bodyKinds.includes(one) === bodyKinds.includes(other)
}

function stronger(one: Kind, other: Kind): Kind {
  return [one, other].find((kind) => kind !== 'name' && kind !== 'place') ?? (one === 'name' ? other : one)
}
