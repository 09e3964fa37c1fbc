import type { Line, Section } from '../plan/section.js'
import { wordsOfBlock } from './item.js'
import type { Placed } from './placed.js'
import type { Opened } from './walk.js'

/** The lettered sections in document order, each the union of its blocks wherever they stand. */
export function sectionsOf(placed: readonly Placed[], opened: readonly Opened[]): Section[] {
  return opened.map(({ letter, heading, block }) => ({
    letter,
    heading,
    block,
    lines: placed.filter(({ letters }) => letters.includes(letter)).map(lineOf),
  }))
}

/** A content line without its label or number; a block with several labels gives a line for each value: 'By when: July 2027' is there as 'July 2027'. */
function lineOf(one: Placed): Line {
  const { block, role, index } = one
  const words = role === 'content' ? wordsOfBlock(one).passage : block
  const { start, end, text } = words.text ? words : block
  return { start, end, text, role, block: index }
}
