import type { Word } from '../page.js'
import type { Line } from './flow.js'
import { startsWithLabel } from './labels.js'
import { endsSentence, startsInside } from './sentences.js'

/** Set in another size, or one in bold or italics and the other not, unless a sentence runs on from one to the other. */
export function hasOtherType(above: Line, line: Line): boolean {
  if (Math.abs(above.size - line.size) > 0.08 * above.size) return true
  const bold = (word: Word) => word.bold
  const italic = (word: Word) => word.italic
  return (
    [bold, italic].some(
      (is) => (above.words.every(is) && !line.words.some(is)) || (!above.words.some(is) && line.words.every(is)),
    ) &&
    (endsSentence(above) || !startsInside(line))
  )
}

/** Where the text of a line begins, its bullet or number left out. */
export function textLeft(line: Line): number {
  return (startsWithLabel(line) ? line.words[1]?.left : undefined) ?? line.left
}
