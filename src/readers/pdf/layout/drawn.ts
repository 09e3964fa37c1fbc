import type { Word } from '../page.js'
import type { Band, Span } from './bands.js'
import { gapsBetween } from './bands.js'
import type { Line } from './flow.js'
import type { Run } from './gutters.js'
import { endsSentence, startsInside } from './sentences.js'

/** When a word is drawn, counted from the page's first; null for what stands on its own wherever it is drawn. */
export type DrawnOrder = (word: Word) => number | null

/** `words` stand in the order in which the file draws them. */
export function drawnOrder(words: readonly Word[]): DrawnOrder {
  const order = new Map(words.map((word, index) => [word, index]))
  return (word) => (word.alone ? null : (order.get(word) ?? null))
}

/** Sentences that go on in the next line: fewer of them may be chance, as in the names and values of a form. */
const FEWEST_WRAPPED = 3

/**
 * True where columns of sentences are each drawn from head to foot, one after the other. Programs that write a table draw it
 * row by row, so that this tells columns of text from a table without lines wherever their lines may stand.
 */
export function isDrawnByColumn(columns: readonly (readonly Line[])[], orderOf: DrawnOrder): boolean {
  const words = columns.map((lines) => lines.flatMap((line) => line.words))
  return areDrawnInTurn(words, orderOf) && columns.reduce((sum, lines) => sum + wrapped(lines), 0) >= FEWEST_WRAPPED
}

/** True where nothing of a later group is drawn before the last word of an earlier one. */
export function areDrawnInTurn(groups: readonly (readonly Word[])[], orderOf: DrawnOrder): boolean {
  const spans = groups.map((words) => drawnSpan(words, orderOf))
  return spans.every((span, index) => {
    const before = spans[index - 1]
    return span !== null && (index === 0 || (before !== undefined && before !== null && before.to < span.from))
  })
}

function wrapped(lines: readonly Line[]): number {
  return lines.filter((line, index) => {
    const above = lines[index - 1]
    return above !== undefined && startsInside(line) && !endsSentence(above)
  }).length
}

function drawnSpan(words: readonly Word[], orderOf: DrawnOrder): Span | null {
  let [from, to] = [Number.POSITIVE_INFINITY, -1]
  for (const word of words) {
    const order = orderOf(word)
    if (order === null) continue
    from = Math.min(from, order)
    to = Math.max(to, order)
  }
  return to < 0 ? null : { from, to }
}

/**
 * `run` with the bands above and below it that stand in one of its columns and are drawn among its words: what only one of the
 * columns holds at its head or foot. `wordsOf` gives the words of a band, `taken` the last band of the run before.
 */
export function withDrawnAmong(
  run: Run,
  bands: readonly Band[],
  taken: number,
  wordsOf: (band: Band) => readonly Word[],
  orderOf: DrawnOrder,
): Run {
  const drawn = drawnSpan(bands.slice(run.first, run.last + 1).flatMap(wordsOf), orderOf)
  if (!drawn) return run
  let { first, last, gutters } = run
  const joins = (band: Band | undefined): boolean => {
    const own = band && drawnSpan(wordsOf(band), orderOf)
    if (!band || !own || own.from < drawn.from || own.to > drawn.to) return false
    const left = narrowed(gutters, band)
    if (left) gutters = left
    return left !== null
  }
  while (joins(bands[last + 1])) last++
  while (first - 1 > taken && joins(bands[first - 1])) first--
  return { first, last, gutters }
}

/** What a band that stands in one column leaves of the gutters, or null where it crosses one of them. */
function narrowed(gutters: readonly Span[], { spans }: Band): Span[] | null {
  const left = gutters.flatMap((gutter) => {
    const inside = gapsBetween([
      { from: Number.NEGATIVE_INFINITY, to: gutter.from },
      ...spans,
      { from: gutter.to, to: Number.POSITIVE_INFINITY },
    ])
    return inside.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1)
  })
  return left.length === gutters.length ? left : null
}
