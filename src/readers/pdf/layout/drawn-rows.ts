import type { Box } from '../box.js'
import type { Word } from '../page.js'
import type { Line } from './flow.js'
import { startsWithLabel } from './labels.js'
import { roomFor } from './lines.js'
import { hasOtherType } from './looks.js'
import { breaksOff, endsSentence } from './sentences.js'
import { type Stretch, stretchOf, type TagPlaces } from './stretches.js'

/** Stretches that stand side by side, from left to right; most often a single one. */
export type DrawnRow = readonly Stretch[]

/** What a row is told by besides the places of its stretches. */
type Told = { readonly tags: TagPlaces; readonly leadOf: (size: number) => number }

/**
 * Puts stretches that are drawn one after the other, each to the right of the last and level with it, together to rows. A stretch
 * of which only the end is level with what follows is cut there. Null where the order jumps back: it is not that of reading.
 */
export function drawnRows(
  stretches: readonly Stretch[],
  tags: TagPlaces,
  leadOf: (size: number) => number,
): DrawnRow[] | null {
  let rows: DrawnRow[] = []
  for (const stretch of stretches) {
    const next = withLevel(rows, stretch, { tags, leadOf }) ?? withAside(rows, stretch, { tags, leadOf })
    if (!next) return null
    rows = next
  }
  return rows
}

/** The rows with a stretch that belongs to the last one; null where it does not. */
function withLevel(rows: readonly DrawnRow[], stretch: Stretch, told: Told): DrawnRow[] | null {
  const row = rows.at(-1)
  const last = row?.at(-1)
  const level = last ? levelLine(last, stretch) : -1
  // What stands beside a ruled table is told better by its place.
  if (!row || !last || level < 0 || stretch.lattice) return null
  const cut = blockStart(last, level, stretch, told)
  if (cut > 0) {
    const [above, below] = [stretchOf(last.lines.slice(0, cut)), stretchOf(last.lines.slice(cut))]
    return [...rows.slice(0, -1), [...row.slice(0, -1), above], [below, stretch]]
  }
  return reachesOver(rows, stretch) ? null : [...rows.slice(0, -1), [...row, stretch]]
}

/** A column that stands beside the last row and others above it belongs to none of them. */
function reachesOver(rows: readonly DrawnRow[], stretch: Stretch): boolean {
  const left = rows.at(-1)?.[0]?.left ?? 0
  const above = rows.slice(0, -1).flatMap((row) => row.filter((cell) => cell.right > left))
  return above.some((cell) => overlap(cell, stretch) > LEVEL * (cell.lines[0]?.size ?? 0))
}

/**
 * The rows with a stretch of its own row. What is drawn before it may be a box that it flows past: then the box is put where its
 * top stands in the text. Null where the order is not that of reading.
 */
function withAside(rows: readonly DrawnRow[], stretch: Stretch, told: Told): DrawnRow[] | null {
  const aside = rows.filter((row) => row.some((other) => isBehind(other, stretch)))
  if (aside.length === 0) return besideTable(rows, stretch) ? null : [...rows, [stretch]]
  if (!isAside(aside, stretch)) return null
  const box = aside[0]?.[0] as Stretch
  const level = stretch.lines.findIndex((line) => overlap(line, box) > 0)
  const cut = level < 0 ? stretch.lines.length : blockStart(stretch, level, box, told)
  const parts = [stretch.lines.slice(0, cut), stretch.lines.slice(cut)].map((lines) =>
    lines.length > 0 ? [[stretchOf(lines)]] : [],
  )
  return [...rows.filter((row) => !aside.includes(row)), ...(parts[0] ?? []), ...aside, ...(parts[1] ?? [])]
}

function besideTable(rows: readonly DrawnRow[], { lattice, ...box }: Stretch): boolean {
  return lattice !== null && (rows.at(-1) ?? []).some(({ lines }) => lines.some((line) => overlap(line, box) > 0))
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
function blockStart({ lines }: Stretch, level: number, beside: Stretch, told: Told): number {
  let start = level
  while (start > 0 && goesOn(lines[start - 1] as Line, lines[start] as Line, beside, told)) start--
  // The items of one list stand in one cell, whichever of them the next cell is level with.
  const items = lines.slice(0, start + 1)
  if (start > 0 && startsWithLabel(items.at(-1) as Line)) {
    const first = items.findIndex(startsWithLabel)
    if (first < start) return first
  }
  return start
}

/** Space that cells leave to the next one at the least, as a share of the type size. */
const PADDING = 0.6

function goesOn(above: Line, line: Line, beside: Stretch, { tags, leadOf }: Told): boolean {
  const [last, first] = [above.words.at(-1), line.words[0]]
  if (!last || !first) return false
  const [cell, other] = [tags.cellOf(first), tags.cellOf(beside.lines[0]?.words[0] as Word)]
  // All of a tagged cell stands beside the next one.
  if (cell >= 0 && other >= 0 && cell !== other) return true
  const [a, b] = [tags.blockOf(last), tags.blockOf(first)]
  if (a >= 0 && b >= 0) return a === b
  if (hasOtherType(above, line) || above.baseline - line.baseline > 1.3 * leadOf(line.size)) return false
  if (breaksOff(above, line)) return true
  if (endsSentence(above)) return false
  return above.right + roomFor(first) > beside.left - PADDING * line.size
}

/** It stands below the top, or on the right, of what is drawn after it. */
function isBehind({ lines, lattice }: Stretch, stretch: Stretch): boolean {
  return (lattice ? [lattice] : lines).some((line) => {
    if (overlap(line, stretch) > LEVEL * Math.min(height(line), height(stretch))) return line.right > stretch.left + 1
    return Math.min(line.right, stretch.right) - Math.max(line.left, stretch.left) > 1 && line.top < stretch.top
  })
}

/** Lines of a box that the text drawn after it flows past on the left; fewer may be the end of a line. */
const FEWEST_BESIDE = 2

/** All of `rows` stands one below the other in a box on the right of the lines of `stretch` that are level with it. */
function isAside(rows: readonly DrawnRow[], stretch: Stretch): boolean {
  if (rows.some((row) => row.length > 1)) return false
  const cells = rows.map(([cell]) => cell as Stretch)
  if (cells.reduce((sum, { lines }) => sum + lines.length, 0) < FEWEST_BESIDE) return false
  return cells.every(
    (cell) =>
      cell.left > stretch.left && stretch.lines.every((line) => overlap(line, cell) <= 0 || line.right < cell.left),
  )
}
