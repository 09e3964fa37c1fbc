import { type Box, heightOf, holds, overlap, widthOf } from '../box.js'
import type { Drawings, Word } from '../page.js'
import { framesPage, isSingle, type Lattice, latticeOf, openLattice } from './lattice.js'
import { networks, pillars, type Wall, wallsOf } from './walls.js'

export type Tables = {
  readonly lattices: readonly Lattice[]
  /** Those of them that are only a coloured area behind some text. */
  readonly panels: ReadonlySet<Lattice>
  /** Lines and coloured areas that make no table, as boxes. */
  readonly strokes: readonly Box[]
}

/** More lines than the most crowded form has: a drawing. */
const MAX_WALLS = 3_000

/** The tables and boxes that lines and coloured areas make on a page `width` points wide. */
export function findTables(drawings: Drawings, words: readonly Word[], width: number): Tables {
  const walls = wallsOf(drawings.rules, drawings.shades)
  if (walls.length > MAX_WALLS) return { lattices: [], panels: new Set(), strokes: [] }
  const all = networks(walls).flatMap((network) => {
    const lattice = latticeOf(network)
    return lattice ? [{ lattice, network, drawn: network.some((wall) => wall.drawn && wall.axis === 'down') }] : []
  })
  const shaded = all.filter(({ drawn }) => !drawn)
  const found = all.filter((made) => {
    if (shaded.some((other) => other !== made && isStriped(made, other))) return false
    return isTable(made, words, width) || isPanel(made, words, width)
  })
  const used = new Set(found.flatMap(({ network }) => network))
  const open = pillars(walls, used).map(openLattice)
  const filled = open.filter((lattice) => words.some((word) => holds(lattice, word)))
  const lattices = [...found.map(({ lattice }) => lattice), ...filled]
  const lone = walls.filter((wall) => wall.axis === 'across' && !used.has(wall) && !isUnderline(wall, words)).map(boxOf)
  const shades = drawings.shades.filter((shade) => !lattices.some((lattice) => holds(lattice, shade)))
  const panels = new Set(
    found.filter(({ lattice, drawn }) => !drawn && isSingle(lattice)).map(({ lattice }) => lattice),
  )
  return { lattices, panels, strokes: [...lone, ...shades] }
}

function boxOf({ at, from, to }: Wall): Box {
  return { left: from, right: to, bottom: at, top: at }
}

type Made = { readonly lattice: Lattice; readonly drawn: boolean }

/** Coloured rows that stand apart, one as wide as the other, are rows of a table that has others between them. */
function isStriped(made: Made, other: Made): boolean {
  return (
    !made.drawn &&
    Math.abs(made.lattice.left - other.lattice.left) < 4 &&
    Math.abs(made.lattice.right - other.lattice.right) < 4
  )
}

/** Lines of text that a coloured area at the side of a page has at the least. */
const PANEL_LINES = 4

/** A coloured area beside the running text, and not behind a heading or the cells of a table. */
function isPanel({ lattice, drawn }: Made, words: readonly Word[], width: number): boolean {
  if (drawn || !isSingle(lattice) || widthOf(lattice) > 0.6 * width) return false
  const heights = new Set(words.filter((word) => holds(lattice, word)).map(({ baseline }) => Math.round(baseline)))
  return heights.size >= PANEL_LINES
}

function isTable({ lattice, drawn }: Made, words: readonly Word[], width: number): boolean {
  const inside = words.filter((word) => holds(lattice, word))
  if (inside.length === 0 || (framesPage(lattice, width) && inside.length === words.length)) return false
  // Coloured areas alone: one is a heading's bar, and a row or a stack of them is only a part of a table.
  if (!drawn && (lattice.columns === 1 || lattice.rows === 1)) return false
  if (isSingle(lattice)) return drawn
  return inside.filter((word) => crossesWall(word, lattice)).length <= 0.1 * inside.length
}

/** Words lie across the lines of a diagram, but never across those of a table. */
function crossesWall(word: Word, lattice: Lattice): boolean {
  const cell = lattice.cells.find((other) => holds(other, word))
  if (!cell) return true
  const within = overlap(cell, word)
  return widthOf(within) < 0.7 * widthOf(word) || heightOf(within) <= 0.3 * heightOf(word)
}

/** A line close under words and as long as they are. */
function isUnderline({ at, from, to }: Wall, words: readonly Word[]): boolean {
  const above = words.filter(
    (word) =>
      word.baseline > at - 2 && word.baseline - at < 0.35 * word.size && word.right > from - 1 && word.left < to + 1,
  )
  if (above.length === 0) return false
  const left = Math.min(...above.map((word) => word.left))
  const right = Math.max(...above.map((word) => word.right))
  return Math.abs(left - from) < 6 && Math.abs(right - to) < 6
}
