import { holds } from '../box.js'
import type { Word } from '../page.js'
import type { Band, Span } from './bands.js'
import { areDrawnInTurn, type DrawnOrder, withDrawnAmong } from './drawn.js'
import { carriedRun, findRuns, type Run } from './gutters.js'
import { type Region, reaches, type Surroundings } from './region.js'

/** The stretches of a region where words stand side by side in columns; `bands` are its strips from top to bottom. */
export function runsIn(bands: readonly Band[], region: Region, page: Surroundings, depth: number): Run[] {
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
