import type { Flow, Paragraph } from '../layout/flow.js'
import type { Word } from '../page.js'

/** How a paragraph is set. */
export type Style = { readonly size: number; readonly bold: boolean; readonly italic: boolean }

export function styleOf(words: readonly Word[]): Style {
  return {
    size: mainSize(words),
    bold: words.every((word) => word.bold || !SHOWS_WEIGHT.test(word.text)) && words.some((word) => word.bold),
    italic: words.every((word) => word.italic || !SHOWS_WEIGHT.test(word.text)) && words.some((word) => word.italic),
  }
}

/** Dashes and dots look the same in every weight, and are often left in another one. */
const SHOWS_WEIGHT = /[\p{L}\p{N}]/u

/** The size of most characters, in points, to a tenth. */
export function mainSize(words: Iterable<Word>): number {
  const count = new Map<number, number>()
  for (const { size, text } of words) {
    const rounded = Math.round(size * 10) / 10
    count.set(rounded, (count.get(rounded) ?? 0) + text.length)
  }
  return [...count].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0] as number
}

/** All paragraphs of a flow, those in table cells too, in reading order. */
export function paragraphsIn(flow: Flow): Paragraph[] {
  return flow.flatMap((piece) =>
    piece.kind === 'paragraph' ? [piece] : piece.cells.flatMap((cell) => paragraphsIn(cell.flow)),
  )
}

export function wordsIn(paragraph: Paragraph): Word[] {
  return paragraph.lines.flatMap((line) => line.words)
}
