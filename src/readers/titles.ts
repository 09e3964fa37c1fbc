import type { Block } from '../plan/document.js'

/** Longer ones say something, and open nothing. */
const MOST_WORDS = 14

/**
 * The same blocks, with numbered titles taken for paragraphs: '6. His needs' in bold has its number as a list item has, but no
 * other such item stands next to it in the same place. Where most of the text is bold, that tells nothing.
 */
export function withNumberedTitles(blocks: readonly Block[]): Block[] {
  const bold = lengthOf(blocks.filter((block) => block.bold))
  if (bold > 0.5 * lengthOf(blocks)) return [...blocks]
  return blocks.map((block, index) => {
    const beside = [blocks[index - 1], blocks[index + 1]]
    if (!isBoldItem(block) || beside.some((other) => other && isBoldItem(other) && areTogether(block, other)))
      return block
    return { ...block, kind: 'paragraph', level: 0 }
  })
}

function isBoldItem({ kind, label, bold, text }: Block): boolean {
  if (kind !== 'list-item' || !bold || !/[\p{L}\p{N}]/u.test(label)) return false
  return text.split(/\s+/).length <= MOST_WORDS && !/[.;,!?]$/.test(text)
}

function areTogether({ cell: a }: Block, { cell: b }: Block): boolean {
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
