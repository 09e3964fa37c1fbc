import type { Block } from '../../plan/document.js'
import { markBodies } from './bodies.js'
import { joined } from './joined.js'
import type { Secret } from './kinds.js'
import { type Line, lineOf } from './line.js'
import { markNeighbours } from './neighbours.js'
import { plainPhrase } from './plain.js'
import { singleName } from './single.js'
import { isTitled } from './titled.js'

/** The names of people, schools, bodies and places in a block. What is not known to be harmless is taken for a name. */
export function namesInBlock(block: Block): Secret[] {
  const line = lineOf(block)
  markWords(line)
  markBodies(line)
  markNeighbours(line)
  return joined(line)
}

function markWords(line: Line): void {
  const plain = plainPhrases(line)
  for (const at of line.tokens.keys()) {
    if (isTitled(line, at)) line.marks[at] = 'person'
    else if (!plain[at]) line.marks[at] = singleName(line, at)
  }
}

/** Which words belong to a phrase like 'Zones of Regulation'. */
function plainPhrases({ tokens }: Line): boolean[] {
  const plain = tokens.map(() => false)
  for (const [at, token] of tokens.entries()) {
    if (!token.capital) continue
    const length = plainPhrase(tokens.slice(at, at + 8).map(({ low }) => low))
    plain.fill(true, at, at + length)
  }
  return plain
}
