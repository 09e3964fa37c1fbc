import type { Block, SourceDocument } from '../../plan/document.js'

/** A document's text without characters that nobody sees, with the way back to the places in the original. */
export type Clean = {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The place in the original text of a place in this one. */
  readonly original: (at: number) => number
  /** The place in this text of a place in the original one. */
  readonly cleaned: (at: number) => number
}

// Format characters (soft hyphens, zero-width signs, direction marks, the invisible "tags"), private use, controls, variation selectors.
const unseen = /\p{Cf}|\p{Co}|\p{Cs}|\p{Variation_Selector}|(?![\n\t])\p{Cc}/gu

/** Takes out what is not seen on the page, where names could be broken up or orders to a model be hidden. */
export function cleanOf(document: Pick<SourceDocument, 'text' | 'blocks'>): Clean {
  const cuts: { at: number; length: number; before: number }[] = []
  let before = 0
  for (const match of document.text.matchAll(unseen)) {
    cuts.push({ at: match.index, length: match[0].length, before })
    before += match[0].length
  }
  const text = withoutUnseen(document.text)
  if (cuts.length === 0) return { text, blocks: document.blocks, original: (at) => at, cleaned: (at) => at }
  const cleaned = (at: number) => {
    const cut = lastWhere(cuts, (one) => one.at < at)
    return cut ? at - cut.before - Math.min(cut.length, at - cut.at) : at
  }
  const original = (at: number) => {
    const cut = lastWhere(cuts, (one) => one.at - one.before <= at)
    return cut ? at + cut.before + cut.length : at
  }
  const blocks = document.blocks.map((block): Block => {
    const [start, end] = [cleaned(block.start), cleaned(block.end)]
    return { ...block, start, end, text: text.slice(start, end) }
  })
  return { text, blocks, original, cleaned }
}

/** The same for a text that is no document; white space of every width becomes plain. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '').replace(/(?!\n|\t)\s/g, ' ')
}

function lastWhere<T>(sorted: readonly T[], holds: (one: T) => boolean): T | undefined {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle]!)) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}
