import type { Word } from '../page.js'
import type { Line, Paragraph } from './flow.js'
import { startsWithLabel } from './labels.js'
import { roomFor } from './lines.js'
import { hasOtherType, textLeft } from './looks.js'
import { breaksOff, endsSentence, endsWithHyphen } from './sentences.js'

/** True where a paragraph that ends at the foot of a page or column goes on in the first one of the next. */
export function goesOn(before: Paragraph, after: Paragraph): boolean {
  const above = before.lines.at(-1) as Line
  const below = after.lines[0] as Line
  if (below.words[0]?.alone || startsWithLabel(below) || hasOtherType(above, below)) return false
  if (endsWithHyphen(above) || breaksOff(above, below)) return true
  // Programs leave at least two lines of a paragraph on either side of a break; a full stop there leaves room for doubt.
  if (endsSentence(above) && Math.min(before.lines.length, after.lines.length) < 2) return false
  return isFull(above, below, above.to ?? before.to) && isBelow(before, below, after.from)
}

/** The next word would not have fitted in: the line was wrapped, not ended. */
function isFull(above: Line, below: Line, to: number): boolean {
  return above.right + roomFor(below.words[0] as Word) > to + 0.5
}

/** The line begins where the paragraph's other lines do, each counted from its own margin. */
function isBelow(before: Paragraph, below: Line, from: number): boolean {
  const first = before.lines[0] as Line
  const left = before.lines.length > 1 ? (before.lines.at(-1) as Line).left : textLeft(first)
  return Math.abs(left - before.from - (below.left - from)) < 0.8 * below.size
}
