import { type Band, gapsBetween, type Span } from './bands.js'
import { endsWithPageNumber } from './paragraphs.js'

/** Bands `first` to `last` (both included) that are parted into columns by `gutters`. */
export type Run = { readonly first: number; readonly last: number; readonly gutters: readonly Span[] }

/** Narrowest gap between columns, as a share of the type size; a word space has a quarter. */
const NARROW = 0.75
/** A gap this wide needs only two lines to be believed, the others three. */
const WIDE = 1.8
/** Bands looked at below a first one; more than a page has. */
const FURTHEST = 250

/** The stretches of a page where words stand side by side in columns, from top to bottom; they never overlap. */
export function findRuns(bands: readonly Band[]): Run[] {
  const runs: Run[] = []
  let first = 0
  while (first < bands.length) {
    const run = runFrom(bands, first)
    if (run) runs.push(run)
    first = run ? run.last + 1 : first + 1
  }
  return runs
}

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
    const gutters = gapsBetween(merged(spans)).filter((gap) => isGutter(gap, all))
    if (last > first + 1 && gutters.length === 0) break
    const support = gutters.reduce((sum, gutter) => sum + supporters(gutter, all).length, 0)
    const score = support * gutters.length
    if (score > bestScore) [best, bestScore] = [{ first, last, gutters }, score]
  }
  return best && trimmed(bands, best)
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

/** Columns begin at one place, or end at one: the gaps that chance leaves in running text do not. */
function isGutter(gutter: Span, bands: readonly Band[]): boolean {
  const both = supporters(gutter, bands)
  const size = Math.max(...bands.map((band) => band.size))
  if (width(gutter) < NARROW * size || both.length < 2) return false
  if (both.length < 3 && width(gutter) < WIDE * size) return false
  const right = both.map(({ spans }) =>
    Math.min(...spans.filter(({ from }) => from >= gutter.to - 0.1).map(({ from }) => from)),
  )
  const left = both.map(({ spans }) =>
    Math.max(...spans.filter(({ to }) => to <= gutter.from + 0.1).map(({ to }) => to)),
  )
  if (both.every((band) => band.line !== null && endsWithPageNumber(band.line))) return false
  return isAligned(right) || (isAligned(left) && width(gutter) > WIDE * size)
}

const ALIGNED = 2

/** Most of `places` lie within a hair of one another. */
function isAligned(places: readonly number[]): boolean {
  return places.some((place) => {
    const near = places.filter((other) => Math.abs(other - place) <= ALIGNED).length
    return near >= Math.max(2, 0.6 * places.length)
  })
}

/** Leaves out bands at the end that stand on one side only and further off than a line: what comes after the columns. */
function trimmed(bands: readonly Band[], run: Run): Run {
  let { last } = run
  const [leftmost] = run.gutters
  while (last > run.first) {
    const band = bands[last]
    const above = bands[last - 1]
    if (!band || !above || !leftmost) break
    const onlyLeft = band.spans.every(({ to }) => to <= leftmost.from + 0.1)
    if (!onlyLeft || above.y - band.y <= 1.5 * band.size) break
    last--
  }
  return last === run.last ? run : { ...run, last }
}
