import { around, type Box, encloses, holds, widthOf } from '../box.js'
import type { Word } from '../page.js'
import { type Band, bandsOf, type Span } from './bands.js'
import { columnsOf } from './drawn-columns.js'
import { drawnFlow, wordsIn } from './drawn-flow.js'
import { type DrawnPart, gapsOf } from './drawn-parts.js'
import type { DrawnRow } from './drawn-rows.js'
import type { Column, Flowing, Grid, Line, RoughFlow } from './flow.js'
import type { Run } from './gutters.js'
import { isSingle, type Lattice } from './lattice.js'
import { linesOf } from './lines.js'
import { isInside, outermost, type Region, reaches, type Surroundings } from './region.js'
import { runsIn } from './runs.js'
import { latticeFrom, streamOf } from './stream.js'

/** Regions in regions; deeper nesting than this is read line by line. */
const MAX_DEPTH = 6
/** More lines than fit on a page in the smallest print: such a page is read line by line. */
const MOST_BANDS = 400

/** The contents of a region in reading order. */
export function layOut(region: Region, page: Surroundings, depth = 0): RoughFlow {
  const outer = outermost(region.lattices)
  const free = region.words.filter((word) => !outer.some((lattice) => holds(lattice, word)))
  const lined = linesOf(free)
  const drawn = depth < MAX_DEPTH && lined.length <= MOST_BANDS ? drawnIn(region, outer, page) : null
  if (drawn) return layOutDrawn(drawn, region, page, depth)
  const bands = bandsOf(lined, outer)
  const runs = depth < MAX_DEPTH && bands.length <= MOST_BANDS ? runsIn(bands, region, page, depth) : []
  const flow: Flowing<Column>[] = []
  const placed = new Set<Lattice>()
  const room = region.room ?? roomOf(free)
  let lines: Line[] = []
  const flush = () => {
    if (lines.length > 0) flow.push({ kind: 'column', lines, ...room, follows: false })
    lines = []
  }
  for (let index = 0; index < bands.length; index++) {
    const run = runs.find(({ first }) => first === index)
    if (run) {
      const part = partOf(run, bands, free, outer, placed)
      for (const lattice of part.lattices) placed.add(lattice)
      index = run.last
      const beside = linesBeside(run, part)
      if (!beside || startsAnew(lines.at(-1), beside[0])) flush()
      flow.push(...layOutRun(run, beside ? { ...part, words: [] } : part, region, page, depth))
      lines.push(...(beside ?? []))
      continue
    }
    for (const lattice of outer) {
      if (placed.has(lattice) || !reaches(lattice, bands[index] as Band)) continue
      placed.add(lattice)
      flush()
      flow.push(...layOutLattice(lattice, region, page, depth))
    }
    const line = bands[index]?.line
    if (line) lines.push(line)
  }
  flush()
  return flow
}

/**
 * A frame or a coloured area says less of how its words hang together than the order in which they are drawn; one around a table of
 * its own does.
 */
function drawnIn({ words, lattices: all }: Region, outer: readonly Lattice[], page: Surroundings): DrawnPart[] | null {
  const frames = new Set(outer.filter((one) => all.some((inner) => inner !== one && isInside(inner, one))))
  const tables = [
    outer,
    outer.filter((lattice) => frames.has(lattice) || !page.panels.has(lattice)),
    outer.filter((lattice) => frames.has(lattice) || !isSingle(lattice)),
  ]
  const kept = tables.filter((lattices, index) => lattices.length !== tables[index - 1]?.length)
  for (const lattices of kept) {
    const free = words.filter((word) => !lattices.some((lattice) => holds(lattice, word)))
    const found = drawnFlow(free, words, lattices, page)
    if (found) return found
  }
  return null
}

/** The contents of a region whose parts are told by the order in which they are drawn. */
function layOutDrawn(parts: readonly DrawnPart[], region: Region, page: Surroundings, depth: number): RoughFlow {
  const flow: Flowing<Column>[] = []
  const room = region.room ?? roomOf(region.words)
  const all = parts.flatMap((part) => (part.kind === 'table' ? part.rows.flat() : part.cells))
  let rows: DrawnRow[] = []
  const flush = () => {
    flow.push(...columnsOf(rows, all, room))
    rows = []
  }
  for (const part of parts) {
    const cells = part.kind === 'table' ? part.rows.flat() : part.cells
    const lattice = part.kind === 'lines' ? part.cells[0]?.lattice : null
    const words = wordsIn(cells)
    if (part.kind === 'lines' && !lattice) rows.push(part.cells)
    if (part.kind === 'lines' && !lattice) continue
    flush()
    const inner = { ...region, words, lattices: [] }
    if (lattice) flow.push(...layOutLattice(lattice, region, page, depth))
    else if (part.kind === 'table') flow.push(gridOf(drawnLattice(part), inner, page, depth))
    else if (part.kind === 'unsure') flow.push(...layOutWords(words, gapsOf(part.cells), inner, page, depth))
    else
      flow.push(
        ...layOutEach(
          part.cells.map((cell) => wordsIn([cell])),
          page,
          depth,
        ),
      )
  }
  flush()
  return flow
}

function drawnLattice({ columns, rows }: DrawnPart & { kind: 'table' }): Lattice {
  const boxes = columns.map(({ from, to }) => ({ left: from, right: to }))
  const spans = rows.map(around).map(({ bottom, top }) => ({ from: bottom, to: top }))
  return latticeFrom(boxes, spans)
}

function roomOf(words: readonly Word[]): Span {
  if (words.length === 0) return { from: 0, to: 0 }
  const { left, right } = around(words)
  return { from: left, to: right }
}

type Part = { readonly words: readonly Word[]; readonly lattices: readonly Lattice[] }

function partOf(
  run: Run,
  bands: readonly Band[],
  free: readonly Word[],
  outer: readonly Lattice[],
  placed: ReadonlySet<Lattice>,
): Part {
  const taken = bands.slice(run.first, run.last + 1)
  const words = new Set(taken.flatMap(({ line }) => line?.words ?? []))
  return {
    words: free.filter((word) => words.has(word)),
    lattices: outer.filter((lattice) => !placed.has(lattice) && taken.some((band) => reaches(lattice, band))),
  }
}

function layOutRun(run: Run, part: Part, region: Region, page: Surroundings, depth: number): RoughFlow {
  if (part.lattices.length > 0) return layOutColumns(run, part, region, page, depth)
  return layOutWords(part.words, run.gutters, region, page, depth)
}

/** Words that `gutters` part: a table, or columns of text. */
function layOutWords(
  words: readonly Word[],
  gutters: readonly Span[],
  region: Region,
  page: Surroundings,
  depth: number,
): RoughFlow {
  const stream = streamOf(words, gutters, edgesAmong(words, page.strokes), page)
  if (stream.kind === 'columns') return layOutEach(stream.columns, page, depth)
  return [gridOf(stream.lattice, { ...region, words, lattices: [] }, page, depth)]
}

/** Columns of text, one after the other. */
function layOutEach(columns: readonly (readonly Word[])[], page: Surroundings, depth: number): RoughFlow {
  return columns.flatMap((words, index) => {
    const [first, ...others] = layOut({ words, lattices: [], room: null }, page, depth + 1)
    return first?.kind === 'column' ? [{ ...first, follows: index > 0 }, ...others] : first ? [first, ...others] : []
  })
}

/** The lines of running text that flows past boxes on its right, or null where a run is something else. */
function linesBeside(run: Run, part: Part): Line[] | null {
  const [gutter] = run.gutters
  if (run.gutters.length !== 1 || part.lattices.length === 0 || part.words.length === 0 || !gutter) return null
  const onLeft = part.words.every((word) => word.right <= gutter.to)
  if (!onLeft || part.lattices.some((lattice) => lattice.left < gutter.from)) return null
  return linesOf(part.words).map((line) => ({ ...line, to: gutter.from }))
}

function startsAnew(above: Line | undefined, line: Line | undefined): boolean {
  return above !== undefined && line !== undefined && above.baseline - line.baseline > 1.5 * line.size
}

/** Columns in which tables and text stand side by side. */
function layOutColumns(run: Run, part: Part, region: Region, page: Surroundings, depth: number): RoughFlow {
  const ends = run.gutters.map(({ from, to }) => (from + to) / 2)
  const columnOf = ({ left, right }: Box) => ends.filter((end) => end < (left + right) / 2).length
  return [0, ...ends].flatMap((_, column) => {
    const words = part.words.filter((word) => columnOf(word) === column)
    const own = part.lattices.filter((lattice) => columnOf(lattice) === column)
    const inside = region.words.filter((word) => own.some((lattice) => holds(lattice, word)))
    const nested = region.lattices.filter((lattice) =>
      own.some((outer) => outer === lattice || isInside(lattice, outer)),
    )
    return layOut({ words: [...words, ...inside], lattices: nested, room: null }, page, depth + 1)
  })
}

/** Heights of strokes that run across a good part of the words. */
function edgesAmong(words: readonly Word[], strokes: readonly Box[]): number[] {
  const box = around(words)
  const heights = strokes
    .filter((stroke) => Math.min(stroke.right, box.right) - Math.max(stroke.left, box.left) > 0.1 * widthOf(box))
    .flatMap(({ top, bottom }) => [top, bottom])
    .filter((y) => y > box.bottom && y < box.top)
  return [...new Set(heights)]
}

function layOutLattice(lattice: Lattice, region: Region, page: Surroundings, depth: number): RoughFlow {
  const inside = region.words.filter((word) => holds(lattice, word))
  if (inside.length === 0) return []
  const nested = region.lattices.filter((other) => other !== lattice && isInside(other, lattice))
  return [gridOf(lattice, { ...region, words: inside, lattices: nested }, page, depth)]
}

function gridOf(lattice: Lattice, region: Region, page: Surroundings, depth: number): Grid<Column> {
  const cells = lattice.cells.map((cell) => {
    const words = region.words.filter((word) => holds(cell, word))
    const nested = region.lattices.filter((other) => encloses(cell, other, 2))
    const flow =
      words.length === 0 ? [] : layOut({ words, lattices: nested, room: roomIn(cell, words) }, page, depth + 1)
    return { ...cell, header: false, flow }
  })
  return { ...lattice, kind: 'grid', page: page.page, cells, repeats: [] }
}

/** Padding that a cell may have on its right without showing it. */
const PADDING = 10

function roomIn(cell: Box, words: readonly Word[]): Span {
  const { left, right } = around(words)
  const padding = Math.min(PADDING, Math.max(0, left - cell.left))
  return { from: left, to: Math.max(right, cell.right - padding) }
}
