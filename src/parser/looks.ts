import type { Block } from '../plan/document.js'
import { headingWithin, letteredHeading, type SectionHeading } from './heading.js'
import { squash } from './squash.js'
import { blocksBelow, textBelow, type Unit } from './units.js'

/** A block's text with the automatic number that is shown in front of it: 'A.' may be the whole of a section's letter. */
export function shownText({ label, text }: Block): string {
  return `${label} ${text}`.trim()
}

/** A line that stands over others: a heading by its style, or short, whole in bold or capitals, and no sentence. */
export function looksLikeHeading(block: Block): boolean {
  if (block.kind === 'heading') return true
  const text = block.text.trim()
  if (block.kind === 'list-item' || text.split(/\s+/).length > 14 || /[.!?;,]$/.test(text)) return false
  const capitals = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()
  return (block.bold || capitals) && squash(text).length > 1
}

/** The heading that a block is by its letter, if it looks like a heading at all: a long sentence in plain type does not. */
export function lettersOpened(block: Block): SectionHeading | null {
  const text = shownText(block)
  const heading = letteredHeading(text)
  if (!heading) return block.kind === 'heading' && !/^append/i.test(text) ? headingWithin(text) : null
  const plain = block.kind === 'paragraph' && !block.bold && block.cell === null
  return plain && /[a-z][.?!]$/.test(text) && text.split(/\s+/).length > 12 ? null : heading
}

/** Whether what stands in a cell is as short as a title: at most fourteen words and no sentence. */
export function shortTitle(units: readonly Unit[]): boolean {
  const text = textBelow(units).trim()
  const plain = units.every(({ kind }) => kind === 'block')
  return (
    plain &&
    blocksBelow(units).length <= 3 &&
    (text.split(/\s+/).length <= 2 || (text.split(/\s+/).length <= 14 && !/[.!]$/.test(text)))
  )
}
