import { around, type Box } from './box.js'
import type { Direction } from './page.js'

/**
 * Moves a box of the file's own space into the space in which text of `direction` runs from left to right.
 * The way back is by `360 - direction`.
 */
export function turnBox(box: Box, direction: number): Box {
  const { left, bottom, right, top } = box
  switch (direction % 360) {
    case 90:
      return { left: bottom, right: top, bottom: -right, top: -left }
    case 180:
      return { left: -right, right: -left, bottom: -top, top: -bottom }
    case 270:
      return { left: -top, right: -bottom, bottom: left, top: right }
    default:
      return box
  }
}

export function shiftBox(box: Box, x: number, y: number): Box {
  return { left: box.left + x, bottom: box.bottom + y, right: box.right + x, top: box.top + y }
}

export type Sideways = Box & { readonly text: string; readonly size: number; readonly baseline: number }

/**
 * Words that all run in one direction, put together to whole pieces of text: lines that follow one another closely
 * are one piece (a column title set upright). Boxes are in the space of that direction.
 */
export function sidewaysPieces(words: readonly Sideways[]): Sideways[] {
  const pieces: Sideways[] = []
  for (const line of linesOf(words)) {
    const before = pieces.at(-1)
    const close = before && before.bottom - line.top < 0.8 * line.size && line.top < before.top
    const beside = before && line.left < before.right && line.right > before.left
    if (before && close && beside) pieces[pieces.length - 1] = joined(before, line)
    else pieces.push(line)
  }
  return pieces
}

function linesOf(words: readonly Sideways[]): Sideways[] {
  const sorted = [...words].sort((a, b) => b.baseline - a.baseline || a.left - b.left)
  const lines: Sideways[] = []
  for (const word of sorted) {
    const line = lines.find(
      (other) =>
        Math.abs(other.baseline - word.baseline) < 0.3 * word.size &&
        Math.abs(word.left - other.right) < 1.5 * word.size,
    )
    if (line) lines[lines.indexOf(line)] = joined(line, word)
    else lines.push(word)
  }
  return lines
}

function joined(a: Sideways, b: Sideways): Sideways {
  return { ...around([a, b]), text: `${a.text} ${b.text}`, size: a.size, baseline: a.baseline }
}

/** The direction of most of the text; `count` letters run each way. */
export function mainDirection(count: ReadonlyMap<Direction | null, number>): Direction {
  let best: Direction = 0
  for (const direction of [90, 180, 270] as const) {
    if ((count.get(direction) ?? 0) > (count.get(best) ?? 0)) best = direction
  }
  return best
}
