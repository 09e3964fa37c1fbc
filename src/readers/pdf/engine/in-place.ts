import { type Box, heightOf, widthOf } from '../box.js'
import type { RawWord } from './characters.js'

const USUAL_SIZE = 10
const LINE_HEIGHT = 1.2
/** Width of an average letter as a share of the type size. */
const LETTER = 0.5

/** The lines of `text` as words laid down `box`, since the file does not say where their glyphs stand. */
export function inPlace(text: string, box: Box, size: number): RawWord[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const step = heightOf(box) / Math.max(1, lines.length)
  const set = size > 0 ? size : Math.min(USUAL_SIZE, step)
  const pitch = Math.min(step, set * LINE_HEIGHT)
  // A single line stands in the middle of its box, several begin at the top.
  const top = lines.length === 1 ? (box.top + box.bottom) / 2 + pitch / 2 : box.top
  return lines.map((line, index) => {
    const baseline = top - index * pitch - 0.78 * pitch
    const right = Math.min(box.right, box.left + Math.max(set, line.length * LETTER * set))
    return {
      text: line,
      left: box.left + Math.min(2, widthOf(box) / 4),
      right,
      bottom: baseline - 0.22 * set,
      top: baseline + 0.78 * set,
      baseline,
      size: set,
      bold: false,
      italic: false,
      stem: right,
      direction: 0,
      content: -1,
      artifact: false,
      invisible: false,
      alone: true,
    }
  })
}
