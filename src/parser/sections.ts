import type { Line, Section } from '../plan/section.js'
import type { Placed } from './placed.js'
import type { Opened } from './walk.js'

/** The lettered sections in document order, each the union of its blocks wherever they stand. */
export function sectionsOf(placed: readonly Placed[], opened: readonly Opened[]): Section[] {
  return opened.map(({ letter, heading }) => ({
    letter,
    heading,
    lines: placed.filter(({ letters }) => letters.includes(letter)).map(lineOf),
  }))
}

function lineOf({ block, role, index }: Placed): Line {
  return { start: block.start, end: block.end, text: block.text, role, block: index }
}
