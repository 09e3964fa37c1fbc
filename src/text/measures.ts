import type { Passage } from '../plan/passage.js'
import { deadlinesIn } from './deadlines.js'
import { type MeasureKind, measureShapes, namingFigures } from './measure-shapes.js'
import { inFigures } from './numbers.js'
import { remembered } from './remembered.js'
import { lowered } from './words.js'

export type Measure = Passage & { readonly kind: MeasureKind }

/** The measures in `passage` in reading order, none inside another; deadlines are none. Kept for each passage object. */
export const measuresIn = remembered((passage: Passage): readonly Measure[] => {
  const text = inFigures(lowered(passage.text))
  const taken = new Uint8Array(passage.text.length)
  for (const { start, end } of deadlinesIn(passage)) taken.fill(1, start - passage.start, end - passage.start)
  for (const match of text.matchAll(namingFigures)) taken.fill(1, match.index, match.index + match[0].length)
  const found: Measure[] = []
  for (const { kind, shape } of measureShapes) {
    for (const match of text.matchAll(shape)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (taken.subarray(from, to).includes(1)) continue
      taken.fill(1, from, to)
      found.push({ start: passage.start + from, end: passage.start + to, text: passage.text.slice(from, to), kind })
    }
  }
  return found.sort((a, b) => a.start - b.start)
})

const firm: ReadonlySet<MeasureKind> = new Set([
  'ratio',
  'percent',
  'share',
  'frequency',
  'duration',
  'distance',
  'count',
  'level',
  'change',
  'extent',
])

/** A figure or level that would settle even a comparison; 'every day', 'on his own' and 'with two friends' would not. */
export function isFirm({ kind }: Measure): boolean {
  return firm.has(kind)
}
