import type { Box } from '../box.js'
import type { Word } from '../page.js'
import type { Line } from './flow.js'
import { roomFor } from './lines.js'
import { hasOtherType } from './looks.js'
import { endsSentence } from './sentences.js'
import { type Stretch, stretchOf, type TagPlaces } from './stretches.js'

/** Stretches that stand side by side, from left to right; most often a single one. */
export type DrawnRow = readonly Stretch[]

/**
 * Puts stretches that are drawn one after the other, each to the right of the last and level with it, together to rows. A stretch
 * of which only the end is level with what follows is cut there. Null where the order jumps back: it is not that of reading.
 */
export function drawnRows(
  stretches: readonly Stretch[],
  tags: TagPlaces,
  leadOf: (size: number) => number,
): DrawnRow[] | null {
  const rows: Stretch[][] = []
  for (const stretch of stretches) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (!row || !last) {
      rows.push([stretch])
      continue
    }
    const level = levelLine(last, stretch)
    // What stands beside a ruled table is told better by its place.
    if (level >= 0 && stretch.lattice) return null
    if (level >= 0) {
      const cut = blockStart(last, level, stretch, tags, leadOf)
      if (cut === 0) row.push(stretch)
      else {
        row[row.length - 1] = stretchOf(last.lines.slice(0, cut))
        rows.push([stretchOf(last.lines.slice(cut)), stretch])
      }
      continue
    }
    if (jumpsBack(rows, stretch)) return null
    rows.push([stretch])
  }
  return rows
}

/** The first line of `stretch` that `beside` is level with, all of them on its left; -1 where there is none. */
function levelLine({ lines }: Stretch, beside: Stretch): number {
  const isLevel = (line: Line, index: number) => {
    const band = bandOf(line, lines[index - 1], lines[index + 1])
    return overlap(band, beside) > LEVEL * Math.min(height(line), height(beside))
  }
  const level = lines.filter(isLevel)
  if (level.length === 0 || level.some(({ right }) => right > beside.left + 1)) return -1
  return lines.findIndex(isLevel)
}

/** Share of its height that a line has in common with what it is level with. */
const LEVEL = 0.4

/** A line with half of the space to the lines next to it: what stands in the middle of two lines is level with them. */
function bandOf(line: Line, above: Line | undefined, below: Line | undefined): Box {
  const most = 0.5 * line.size
  const over = above ? Math.max(0, Math.min(most, (above.bottom - line.top) / 2)) : 0
  const under = below ? Math.max(0, Math.min(most, (line.bottom - below.top) / 2)) : 0
  return { ...line, top: line.top + over, bottom: line.bottom - under }
}

function overlap(a: Box, b: Box): number {
  return Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom)
}

function height({ top, bottom }: Box): number {
  return top - bottom
}

/** The line with which the paragraph begins that line `level` of `stretch` is part of. */
function blockStart(
  { lines }: Stretch,
  level: number,
  beside: Stretch,
  tags: TagPlaces,
  leadOf: (size: number) => number,
): number {
  let start = level
  while (start > 0 && goesOn(lines[start - 1] as Line, lines[start] as Line, beside, tags, leadOf)) start--
  return start
}

/** Space that cells leave to the next one at the least, as a share of the type size. */
const PADDING = 0.6

function goesOn(above: Line, line: Line, beside: Stretch, tags: TagPlaces, leadOf: (size: number) => number): boolean {
  const [last, first] = [above.words.at(-1), line.words[0]]
  if (!last || !first) return false
  const [cell, other] = [tags.cellOf(first), tags.cellOf(beside.lines[0]?.words[0] as Word)]
  // All of a tagged cell stands beside the next one.
  if (cell >= 0 && other >= 0 && cell !== other) return true
  const [a, b] = [tags.blockOf(last), tags.blockOf(first)]
  if (a >= 0 && b >= 0) return a === b
  if (hasOtherType(above, line) || endsSentence(above)) return false
  if (above.baseline - line.baseline > 1.3 * leadOf(line.size)) return false
  return above.right + roomFor(first) > beside.left - PADDING * line.size
}

/** Stands above, or on the left of, what was drawn before: the order is not that of reading. */
function jumpsBack(rows: readonly DrawnRow[], stretch: Stretch): boolean {
  return rows.some((row) => row.some((other) => isBehind(other, stretch)))
}

function isBehind(other: Stretch, stretch: Stretch): boolean {
  const isLevel = overlap(other, stretch) > LEVEL * Math.min(height(other), height(stretch))
  if (isLevel) return other.right > stretch.left + 1
  return Math.min(other.right, stretch.right) - Math.max(other.left, stretch.left) > 1 && other.top < stretch.top
}
