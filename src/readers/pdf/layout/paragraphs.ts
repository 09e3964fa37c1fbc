import type { Element, Word } from '../page.js'
import { goesOn } from './continuation.js'
import type { Column, Flow, Flowing, Line, Paragraph } from './flow.js'
import { startsWithLabel } from './labels.js'
import { roomFor } from './lines.js'
import { hasOtherType, textLeft } from './looks.js'
import { holderElement, paragraphElement } from './roles.js'
import {
  breaksOff,
  endsOpen,
  endsSentence,
  endsWithHyphen,
  endsWithPageNumber,
  startsBold,
  startsWithTitle,
} from './sentences.js'

export type Typography = {
  /** Usual distance of lines for a type size, both in points. */
  readonly leadOf: (size: number) => number
  /** The tag elements of a page by its number; empty where the document's tags are not to be trusted. */
  readonly elementsOf: (page: number) => readonly Element[]
}

/** Makes paragraphs of the lines in a flow, in its table cells too. */
export function withParagraphs(flow: readonly Flowing<Column>[], type: Typography): Flow {
  const done: Flowing<Paragraph>[] = []
  for (const piece of flow) {
    if (piece.kind === 'grid') {
      const cells = piece.cells.map((cell) => ({ ...cell, flow: withParagraphs(cell.flow, type) }))
      done.push({ ...piece, cells })
      continue
    }
    const [first, ...others] = paragraphsOf(piece, type)
    const before = done.at(-1)
    if (piece.follows && first && before?.kind === 'paragraph' && isOne(before, first, type)) {
      done[done.length - 1] = { ...before, lines: [...before.lines, ...first.lines] }
    } else if (first) {
      done.push(first)
    }
    done.push(...others)
  }
  return done
}

function isOne(before: Paragraph, after: Paragraph, type: Typography): boolean {
  const tagged = taggedAs(before.lines.at(-1) as Line, after.lines[0] as Line, type)
  return tagged === null ? goesOn(before, after) : tagged === 'one'
}

function paragraphsOf(column: Column, type: Typography): Paragraph[] {
  const groups: Line[][] = []
  column.lines.forEach((line, index) => {
    const group = groups.at(-1)
    if (group && continues(group, line, roomAt(column, index - 1), type)) group.push(line)
    else groups.push([line])
  })
  return groups.map((lines) => ({ kind: 'paragraph', lines, from: column.from, to: column.to }))
}

/** True where `line` belongs to the paragraph of `lines` above it; their column ends at `to`. */
function continues(lines: readonly Line[], line: Line, to: number, type: Typography): boolean {
  const above = lines.at(-1) as Line
  const [first] = line.words as [Word]
  if (first.alone || startsWithLabel(line) || endsWithPageNumber(above)) return false
  const gap = (above.baseline - line.baseline) / type.leadOf(above.size)
  if (gap < 0.3 || gap > FAR) return false
  const runsOn = breaksOff(above, line)
  const room = to - above.right - roomFor(first)
  const tagged = taggedAs(above, line, type)
  if (tagged === 'one')
    return room < 0.5 || (runsOn && room < SHORT * (to - above.left)) || endsWithHyphen(above) || endsOpen(above)
  if (hasOtherType(above, line)) return false
  // A line that is full and breaks off in mid-sentence goes on below, whatever else speaks against it.
  if (runsOn && room < 1 && gap < 1.45) return true
  if (tagged === 'two' || gap > NEAR + 1.2 / type.leadOf(above.size)) return false
  if (isIndented(lines, line)) return false
  if (startsWithTitle(line) && endsSentence(above)) return false
  if (startsBold(line) && startsBold(lines[0] as Line)) return false
  if (endsOpen(above)) return true
  return room < 0.5 || (runsOn && room < RAGGED * (to - above.left)) || endsWithHyphen(above)
}

/** Distances of lines, as multiples of the usual one. */
const NEAR = 1.02
const FAR = 1.75
/** Shares of a line's length that may stay empty at its end, and the sentence still goes on in the next one. */
const RAGGED = 0.12
const SHORT = 0.3

/** What the tags say of two lines: in one paragraph, in two, or nothing. */
function taggedAs(above: Line, line: Line, { elementsOf }: Typography): 'one' | 'two' | null {
  const elements = elementsOf(line.page)
  const [a, b] = [above.words.at(-1)?.tag ?? -1, line.words[0]?.tag ?? -1]
  if (above.page !== line.page || a < 0 || b < 0 || elements.length === 0) return null
  if (holderElement(elements, a) !== holderElement(elements, b)) return 'two'
  const [first, second] = [paragraphElement(elements, a), paragraphElement(elements, b)]
  if (first < 0 && second < 0) return null
  return first === second ? 'one' : 'two'
}

/** An indented first line, or a return to the margin after an indented paragraph. */
function isIndented(lines: readonly Line[], line: Line): boolean {
  const above = lines.at(-1) as Line
  const indent = line.left - (lines.length === 1 ? textLeft(above) : above.left)
  const centred = Math.abs(above.left + above.right - line.left - line.right) < 4
  if (Math.abs(indent) < 0.8 * line.size || centred) return false
  // The second line of a paragraph may stand further left than its first.
  return indent > 0 || lines.length > 1 || startsWithLabel(above)
}

/** Lines that were wrapped in less room than their column has, as beside a picture, end where the longest of them ends. */
function roomAt(column: Column, index: number): number {
  const { lines, to } = column
  const line = lines[index] as Line
  if (line.to !== null) return line.to
  const near = neighbours(lines, index)
  const right = Math.max(...near.map((other) => other.right))
  if (near.length < 4 || right > to - 3 * line.size) return to
  const full = near.slice(0, -1).filter((other) => other.right > right - 6 * line.size)
  return full.length >= 0.75 * (near.length - 1) ? right : to
}

/** Lines of the same type straight above and below. */
function neighbours(lines: readonly Line[], index: number): readonly Line[] {
  const line = lines[index] as Line
  const follows = (a: Line | undefined, b: Line | undefined) =>
    a !== undefined && b !== undefined && a.baseline - b.baseline < 1.5 * line.size && Math.abs(a.size - b.size) < 0.5
  let first = index
  let last = index
  while (follows(lines[first - 1], lines[first])) first--
  while (follows(lines[last], lines[last + 1])) last++
  return lines.slice(first, last + 1)
}
