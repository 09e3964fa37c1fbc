import { around, type Box, encloses, holds, widthOf } from '../box.js'
import type { Word } from '../page.js'
import { type Band, bandsOf, type Span } from './bands.js'
import { areDrawnInTurn, type DrawnOrder, withDrawnAmong } from './drawn.js'
import { columnsOf } from './drawn-columns.js'
import { drawnFlow, wordsIn } from './drawn-flow.js'
import { type DrawnPart, gapsOf } from './drawn-parts.js'
import type { DrawnRow } from './drawn-rows.js'
import type { Column, Flowing, Grid, Line, RoughFlow } from './flow.js'
import { carriedRun, findRuns, type Run } from './gutters.js'
import { isSingle, type Lattice } from './lattice.js'
import { linesOf } from './lines.js'
import { latticeFrom, streamOf } from './stream.js'
import type { TagPlaces } from './stretches.js'

/** A part of a page that is read on its own: the page itself, a column, a table cell. */
export type Region = {
  readonly words: readonly Word[]
  /** Tables by drawn lines in it, nested ones included. */
  readonly lattices: readonly Lattice[]
  /** How far its lines may reach, where that is known. */
  readonly room: Span | null
}

/** What holds for the whole page. */
export type Surroundings = {
  readonly page: number
  /** Usual distance of lines for a type size, both in points. */
  readonly leadOf: (size: number) => number
  readonly orderOf: DrawnOrder
  /** Drawn lines and coloured areas that are no tables by themselves, but may part the rows of one. */
  readonly strokes: readonly Box[]
  readonly tags: TagPlaces
  /** Tables that are only a coloured area behind some text. */
  readonly panels: ReadonlySet<Lattice>
  /** Where the columns of a table without lines begin that stands at the foot of the page before. */
  readonly carried: readonly number[] | null
}

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

/** A frame or a coloured area says less of how its words hang together than the order in which they are drawn. */
function drawnIn({ words }: Region, outer: readonly Lattice[], page: Surroundings): DrawnPart[] | null {
  const tables = [outer, outer.filter((lattice) => !page.panels.has(lattice)), outer.filter((one) => !isSingle(one))]
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

function runsIn(bands: readonly Band[], region: Region, page: Surroundings, depth: number): Run[] {
  const found = wholeRuns(
    findRuns(bands).filter((run) => !isTabbed(run, bands, page.orderOf)),
    bands,
    region,
    page.orderOf,
  )
  const carried = depth === 0 ? page.carried : null
  const goesOn = carried ? carriedRun(bands, carried) : null
  const known = found[0]?.first === 0 ? found[0].last : -1
  // What the page itself shows of its columns counts more, unless it shows less of them than the page before.
  if (!goesOn || known >= goesOn.last) return found
  return [goesOn, ...found.filter(({ first }) => first > goesOn.last)]
}

function wholeRuns(runs: readonly Run[], bands: readonly Band[], region: Region, orderOf: DrawnOrder): Run[] {
  const wordsOf = (band: Band): readonly Word[] => {
    if (band.line) return band.line.words
    const reached = region.lattices.filter((lattice) => reaches(lattice, band))
    return region.words.filter((word) => reached.some((lattice) => holds(lattice, word)))
  }
  const whole: Run[] = []
  for (const run of runs) {
    const taken = whole.at(-1)?.last ?? -1
    if (run.first > taken) whole.push(withDrawnAmong(run, bands, taken, wordsOf, orderOf))
  }
  return whole
}

/** Widest gap that a tab stop leaves, as a share of the type size: wider ones part columns. */
const TAB = 1.2

/** Paragraphs with a tab stop in their first lines: where these are full, the text goes on at the left. */
function isTabbed({ first, last, gutters }: Run, bands: readonly Band[], orderOf: DrawnOrder): boolean {
  const [gutter] = gutters
  if (gutters.length !== 1 || !gutter || gutter.to - gutter.from > TAB * (bands[first]?.size ?? 0)) return false
  const right = Math.max(...bands.flatMap(({ spans }) => spans.map(({ to }) => to)))
  const startsLeft = (band: Band) => band.spans.some(({ from }) => from < gutter.from)
  const startsRight = (band: Band) => !startsLeft(band)
  const all = bands.slice(first, last + 2)
  const returns = all.filter((band, index) => {
    const above = all[index - 1]
    if (!band.line || !above?.line || !startsLeft(band) || !startsLeft(above)) return false
    const isBack = band.line.right <= gutter.to || crosses(band, gutter)
    const word = band.line.words[0] as Word
    return isBack && above.y - band.y < 1.5 * band.size && above.line.right + (word.right - word.left) > right - 2
  })
  if (returns.length === 0 || bands.slice(first, last + 1).some(startsRight)) return false
  const words = bands.slice(first, last + 1).flatMap(({ line }) => line?.words ?? [])
  const isLeft = (word: Word) => word.left < gutter.from
  return !areDrawnInTurn([words.filter(isLeft), words.filter((word) => !isLeft(word))], orderOf)
}

function crosses({ spans }: Band, gutter: Span): boolean {
  return spans.some(({ from, to }) => from < gutter.to - 0.1 && to > gutter.from + 0.1)
}

function roomOf(words: readonly Word[]): Span {
  if (words.length === 0) return { from: 0, to: 0 }
  const { left, right } = around(words)
  return { from: left, to: right }
}

function outermost(lattices: readonly Lattice[]): Lattice[] {
  return lattices.filter((inner) => !lattices.some((outer) => outer !== inner && isInside(inner, outer)))
}

function isInside(inner: Lattice, outer: Lattice): boolean {
  return (
    encloses(outer, inner, 2) &&
    widthOf(outer) * (outer.top - outer.bottom) > widthOf(inner) * (inner.top - inner.bottom)
  )
}

function reaches(lattice: Lattice, band: Band): boolean {
  return lattice.top >= band.y && lattice.bottom <= band.y + band.size
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
