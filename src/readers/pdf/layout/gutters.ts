import { type Band, gapsBetween, type Span } from './bands.js'
import { endsWithPageNumber } from './sentences.js'

/** Bands `first` to `last` (both included) that are parted into columns by `gutters`. */
export type Run = { readonly first: number; readonly last: number; readonly gutters: readonly Span[] }

/** Narrowest gap that is looked at, as a share of the type size; a word space has a quarter. */
const TIGHT = 0.12
/** Narrower gaps than this may only be the longest of many lines of a column reaching the next one. */
const NARROW = 0.5
/** What most tables leave between their columns at the least. */
const USUAL = 0.75
/** A gap this wide is hardly ever left by chance. */
const WIDE = 1.8
/** Bands looked at below a first one; more than a page has. */
const FURTHEST = 250

/** The stretches of a page where words stand side by side in columns, from top to bottom; they never overlap. */
export function findRuns(bands: readonly Band[]): Run[] {
  const runs: Run[] = []
  let first = 0
  while (first < bands.length) {
    const found = runFrom(bands, first)
    const run = found && extended(bands, found, runs.at(-1)?.last ?? -1)
    if (run) runs.push(run)
    first = run ? run.last + 1 : first + 1
  }
  return runs
}

/**
 * The bands at the top of a page that go on in the columns of a table on the page before, which begin at `starts`; null
 * where the first band does not.
 */
export function carriedRun(bands: readonly Band[], starts: readonly number[]): Run | null {
  const inner = starts.slice(1)
  const fits = ({ spans, size }: Band) =>
    spans.every((span) => inner.every((start) => span.from > start - ALIGNED || span.to < start - 0.3 * size))
  let last = -1
  while (last + 1 < bands.length && bands[last + 1]?.line && fits(bands[last + 1] as Band)) {
    const [above, here] = [bands[last], bands[last + 1]]
    if (above && here && above.y - here.y > FAR * here.size) break
    last++
  }
  const taken = bands.slice(0, last + 1)
  const begun = starts.filter((start) =>
    taken.some(({ spans }) => spans.some(({ from }) => Math.abs(from - start) <= ALIGNED)),
  )
  const first = taken[0]?.spans.filter(({ from }) => starts.some((start) => Math.abs(from - start) <= ALIGNED)) ?? []
  if (begun.length < Math.max(2, 0.6 * starts.length) || first.length < 2) return null
  return { first: 0, last, gutters: inner.map((start) => ({ from: start - ALIGNED, to: start })) }
}

/** Rows of one table do not stand further apart than this multiple of the type size. */
const FAR = 4

/** The best run that begins with band `first`: many bands, and the more columns the better. */
function runFrom(bands: readonly Band[], first: number): Run | null {
  const start = bands[first]
  if (!start || gapsBetween(start.spans).every((gap) => width(gap) < NARROW * start.size)) return null
  let best: Run | null = null
  let bestScore = 0
  const spans: Span[] = []
  for (let last = first; last < Math.min(bands.length, first + FURTHEST); last++) {
    spans.push(...(bands[last]?.spans ?? []))
    const all = bands.slice(first, last + 1)
    const gaps = gapsBetween(merged(spans)).filter((gap) => width(gap) >= NARROW * start.size)
    if (gaps.length === 0) break
    const gutters = gaps.filter((gap) => isGutter(gap, all))
    const support = gutters.reduce((sum, gutter) => sum + supporters(gutter, all).length, 0)
    const score = support * gutters.length
    if (score > bestScore) [best, bestScore] = [{ first, last, gutters }, score]
  }
  return best
}

function width({ from, to }: Span): number {
  return to - from
}

function merged(spans: Span[]): Span[] {
  spans.sort((a, b) => a.from - b.from)
  const result: Span[] = []
  for (const span of spans) {
    const before = result.at(-1)
    if (before && span.from <= before.to)
      result[result.length - 1] = { from: before.from, to: Math.max(before.to, span.to) }
    else result.push(span)
  }
  spans.splice(0, spans.length, ...result)
  return spans
}

/** Bands with something on both sides of `gutter`. */
function supporters(gutter: Span, bands: readonly Band[]): Band[] {
  return bands.filter(
    ({ spans }) => spans.some(({ to }) => to <= gutter.from + 0.1) && spans.some(({ from }) => from >= gutter.to - 0.1),
  )
}

/** The size of the middle one of `bands`: a large heading in one column says nothing of how near the columns may stand. */
function usualSize(bands: readonly Band[]): number {
  const sizes = bands.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? Number.POSITIVE_INFINITY
}

/** Widest space in a heading whose words are spread to fill the line, as a share of its size. */
const SPREAD = 0.9

/** A heading's words stand on both sides, no further apart than its type makes them. */
function isHeadingSpace({ line, size }: Band, gutter: Span, usual: number): boolean {
  if (!line || size < 1.12 * usual) return false
  const after = line.words.findIndex(({ left }) => left >= gutter.to - 0.1)
  const [next, before] = [line.words[after], line.words[after - 1]]
  if (!next || !before) return false
  const smaller = Math.min(next.size, before.size)
  return smaller >= 1.12 * usual && next.left - before.right < SPREAD * smaller
}

/** Columns begin, end or are centred at one place: the gaps that chance leaves in running text do not. */
function isGutter(gutter: Span, bands: readonly Band[]): boolean {
  const both = supporters(gutter, bands)
  const usual = usualSize(both)
  const wide = width(gutter) / usual
  if (wide < NARROW || both.length < linesFor(wide)) return false
  if (both.some((band) => isHeadingSpace(band, gutter, usual))) return false
  if (both.every((band) => band.line !== null && endsWithPageNumber(band.line))) return false
  const right = both.map((band) => pieceAfter(band, gutter))
  const left = both.map((band) => pieceBefore(band, gutter))
  const starts = right.map(({ from }) => from)
  if (wide < USUAL) return mostAt(starts) >= 0.75 * both.length
  if (isAligned(starts)) return true
  if (wide < WIDE && both.length < 5) return false
  return isAligned(left.map(({ to }) => to)) || isAligned(right.map(middle)) || isAligned(left.map(middle))
}

/** Lines that a gap no wider than a word space needs to be believed, where others part columns already. */
const TIGHT_LINES = 6

/** How many lines a gap needs to be believed: the narrower, the more. */
function linesFor(wide: number): number {
  if (wide < USUAL) return 4
  return wide < WIDE ? 3 : 2
}

/** True where nearly all lines begin at one place after `gap`, most of them well apart from what stands before it. */
function isTightGutter(gap: Span, bands: readonly Band[]): boolean {
  const both = supporters(gap, bands)
  const size = Math.max(...bands.map((band) => band.size))
  if (width(gap) < TIGHT * size || both.length < TIGHT_LINES) return false
  const right = both.map((band) => pieceAfter(band, gap))
  const left = both.map((band) => pieceBefore(band, gap))
  const apart = right.filter(({ from }, index) => from - (left[index]?.to ?? 0) > USUAL * size)
  return mostAt(right.map(({ from }) => from)) >= 0.9 * both.length && apart.length >= 0.5 * both.length
}

function middle({ from, to }: Span): number {
  return (from + to) / 2
}

/** What stands next to `gutter` on its right, up to the next wide gap. */
function pieceAfter({ spans, size }: Band, gutter: Span): Span {
  const after = spans.filter(({ from }) => from >= gutter.to - 0.1).sort((a, b) => a.from - b.from)
  const [first] = after
  let to = first?.to ?? gutter.to
  for (const span of after) if (span.from - to < NARROW * size) to = Math.max(to, span.to)
  return { from: first?.from ?? gutter.to, to }
}

function pieceBefore({ spans, size }: Band, gutter: Span): Span {
  const before = spans.filter(({ to }) => to <= gutter.from + 0.1).sort((a, b) => b.to - a.to)
  const [last] = before
  let from = last?.from ?? gutter.from
  for (const span of before) if (from - span.to < NARROW * size) from = Math.min(from, span.from)
  return { from, to: last?.to ?? gutter.from }
}

/** Places this near to one another, in points, are one. */
const ALIGNED = 2

/** How many of `places` lie at the commonest one. */
function mostAt(places: readonly number[]): number {
  return Math.max(...places.map((place) => places.filter((other) => Math.abs(other - place) <= ALIGNED).length))
}

/** Most of `places` lie within a hair of one another, or of two places: where bullets stand, and where their text does. */
function isAligned(places: readonly number[]): boolean {
  const counts = places.map((place) => places.filter((other) => Math.abs(other - place) <= ALIGNED).length)
  const most = Math.max(...counts)
  if (most >= Math.max(2, 0.6 * places.length)) return true
  const first = places[counts.indexOf(most)] as number
  const rest = places.filter((place) => Math.abs(place - first) > ALIGNED)
  const second = Math.max(0, ...rest.map((place) => rest.filter((other) => Math.abs(other - place) <= ALIGNED).length))
  return places.length >= 5 && most >= 2 && most + second >= 0.8 * places.length
}

/** Distance of lines, as a multiple of the type size, within which a line still belongs to the columns above or below. */
const CLOSE = 1.55

/** Adds lines that go on in one of the columns alone, where it is the longest. */
function extended(bands: readonly Band[], run: Run, taken: number): Run {
  let { first, last } = run
  const lefts = columnStarts(bands.slice(first, last + 1), run.gutters)
  while (goesOn(bands[last], bands[last + 1], run.gutters, lefts)) last++
  // A line above belongs to a column but the first, or else it is a heading over them.
  while (first - 1 > taken && goesOn(bands[first], bands[first - 1], run.gutters, lefts.slice(1))) first--
  const gaps = gapsBetween(bands.slice(first, last + 1).flatMap((band) => band.spans))
  const narrowed = run.gutters.map(
    (gutter) => gaps.find((gap) => gap.from < gutter.to && gap.to > gutter.from) ?? gutter,
  )
  const tight = gaps.filter((gap) => !narrowed.includes(gap) && isTightGutter(gap, bands.slice(first, last + 1)))
  return { first, last, gutters: [...narrowed, ...tight].sort((a, b) => a.from - b.from) }
}

function columnStarts(bands: readonly Band[], gutters: readonly Span[]): number[] {
  const spans = bands.flatMap((band) => band.spans)
  const edges = [Number.NEGATIVE_INFINITY, ...gutters.map(({ to }) => to)]
  return edges.map((edge) => Math.min(...spans.filter(({ from }) => from >= edge - 0.1).map(({ from }) => from)))
}

function goesOn(
  near: Band | undefined,
  next: Band | undefined,
  gutters: readonly Span[],
  lefts: readonly number[],
): boolean {
  if (!near || !next?.line || Math.abs(near.y - next.y) > CLOSE * Math.max(near.size, next.size)) return false
  if (Math.abs(near.size - next.size) > 0.08 * near.size) return false
  const { left, right } = next.line
  const room = NARROW * next.size
  if (gutters.some((gutter) => left < gutter.to - 0.1 && right > gutter.to - room)) return false
  return lefts.some((start) => left > start - 2 && left < start + 3 * next.size)
}
