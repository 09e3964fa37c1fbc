import type { Box } from '../box.js'
import type { Line } from './flow.js'
import { isLabelAt } from './labels.js'

/** A stretch of the page from left to right. */
export type Span = { readonly from: number; readonly to: number }

/** What a level strip of a page holds from left to right: a line of words, or a strip of something that words flow round. */
export type Band = {
  readonly y: number
  readonly size: number
  readonly spans: readonly Span[]
  readonly line: Line | null
}

/** Strips through `lines` and through the boxes of `obstacles`, from top to bottom. */
export function bandsOf(lines: readonly Line[], obstacles: readonly Box[]): Band[] {
  const beside = (bottom: number, top: number) =>
    obstacles
      .filter((box) => box.bottom < top && box.top > bottom)
      .map(({ left, right }) => ({ from: left, to: right }))
  const textBands = lines.map((line) => ({
    y: line.baseline,
    size: line.size,
    line,
    spans: [...spansOf(line), ...beside(line.baseline, line.baseline + 0.5 * line.size)],
  }))
  const boxBands = obstacles.flatMap((box) =>
    samples(box).map((y) => ({ y, size: STEP, line: null, spans: beside(y - 0.5, y + 0.5) })),
  )
  return [...textBands, ...boxBands].sort((a, b) => b.y - a.y)
}

const STEP = 12

function samples({ bottom, top }: Box): number[] {
  const count = Math.max(1, Math.floor((top - bottom) / STEP))
  return Array.from({ length: count }, (_, index) => top - (top - bottom) * ((index + 0.5) / count))
}

/** A bullet or list number and the word after it are one span: the gap between them parts no columns. */
function spansOf(line: Line): Span[] {
  return line.words.map(({ left, right }, index) => {
    const text = isLabelAt(line, index) ? line.words[index + 1] : undefined
    return { from: left, to: text?.left ?? right }
  })
}

/** The empty stretches between the first and the last of `spans`. */
export function gapsBetween(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from)
  const gaps: Span[] = []
  let end = sorted[0]?.to ?? 0
  for (const { from, to } of sorted) {
    if (from > end) gaps.push({ from: end, to: from })
    end = Math.max(end, to)
  }
  return gaps
}
