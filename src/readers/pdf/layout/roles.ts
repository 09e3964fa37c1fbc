import type { Element } from '../page.js'

const PARAGRAPH = /^(P|H|H[1-6]|LBody|LI|Lbl|Caption|TOCI|Note|FENote|Title|BibEntry|Index)$/
const INLINE = /^(Span|Link|Em|Strong|Quote|Code|Reference|Annot|NonStruct|Sub|Ruby|Warichu|Private)$/
const HOLDER = /^(TD|TH|LI|Table)$/

/** The element in which a word's paragraph is tagged, or -1 where the tags do not tell one paragraph from the next. */
export function paragraphElement(elements: readonly Element[], tag: number): number {
  for (let place = tag; place >= 0; place = elements[place]?.parent ?? -1) {
    const role = elements[place]?.role ?? ''
    if (PARAGRAPH.test(role)) return place
    if (!INLINE.test(role)) return -1
  }
  return -1
}

/** The table cell or list item that a word is tagged in, or -1. */
export function holderElement(elements: readonly Element[], tag: number): number {
  for (let place = tag; place >= 0; place = elements[place]?.parent ?? -1) {
    if (HOLDER.test(elements[place]?.role ?? '')) return place
  }
  return -1
}

/** The table cell that a word is tagged in, or -1. */
export function cellElement(elements: readonly Element[], tag: number): number {
  for (let place = tag; place >= 0; place = elements[place]?.parent ?? -1) {
    const role = elements[place]?.role
    if (role === 'TD' || role === 'TH') return place
  }
  return -1
}

/**
 * The element that stands for a word's paragraph, or -1. Browsers tag a plain box of a page as NonStruct and the words in it as
 * another: the box tells one paragraph from the next where no paragraph is tagged.
 */
export function blockElement(elements: readonly Element[], tag: number): number {
  const paragraph = paragraphElement(elements, tag)
  if (paragraph >= 0) return paragraph
  const { role, parent } = elements[tag] ?? { role: '', parent: -1 }
  return role === 'NonStruct' && elements[parent]?.role === 'NonStruct' ? parent : -1
}

/** Level 1 to 6 of the heading that a word is tagged in, or 0. */
export function headingLevel(elements: readonly Element[], tag: number): number {
  for (let place = tag; place >= 0; place = elements[place]?.parent ?? -1) {
    const role = elements[place]?.role ?? ''
    if (role === 'H' || role === 'Title') return 1
    if (/^H[1-6]$/.test(role)) return Number(role[1])
    if (!INLINE.test(role)) return 0
  }
  return 0
}

/** How many lists a word is tagged in. */
export function listDepth(elements: readonly Element[], tag: number): number {
  let depth = 0
  for (let place = tag; place >= 0; place = elements[place]?.parent ?? -1) {
    if (elements[place]?.role === 'LI') depth++
    if (elements[place]?.role === 'TD' || elements[place]?.role === 'TH') break
  }
  return depth
}

export function isHeaderCell(elements: readonly Element[], tag: number): boolean {
  for (let place = tag; place >= 0; place = elements[place]?.parent ?? -1) {
    const role = elements[place]?.role
    if (role === 'TH' || role === 'THead') return true
    if (role === 'TD') return false
  }
  return false
}
