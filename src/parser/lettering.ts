import type { Block, SourceDocument } from '../plan/document.js'
import { letteredHeading } from './heading.js'
import { looksLikeHeading } from './looks.js'

/** A letter in front of a title in words of the council's own: 'A Mabli and the people who love her', 'E. What she will do'. */
const lettered = /^\(?(H ?[12]|[A-K])\)?\s*[-–—:.)]*\s+(?=[\p{Lu}\d])\S/u
/** From so many different letters on, a document plainly numbers its sections by them. */
const FEWEST_LETTERS = 5
/** Of these, so many stand before words that are known for their section. */
const FEWEST_KNOWN = 2

/**
 * The document with its bare letters taken for section letters, where enough of its titles agree: each such title gets the label
 * 'Section', as if it were printed. One title alone ('A good start', 'B Option') could be anything; five of A to K in the same
 * style of title are the sections of a plan, in whatever words a council calls them.
 */
export function withLettering(document: SourceDocument): SourceDocument {
  const titles = document.blocks.filter(isTitle)
  const letters = new Set(titles.map(letterOf))
  const known = titles.filter((block) => letteredHeading(block.text) !== null)
  const knownLetters = new Set(known.map(letterOf))
  if (letters.size < FEWEST_LETTERS || knownLetters.size < FEWEST_KNOWN) return document
  const styles = new Set(known.map(styleOf))
  // A title in small type under the sections' own ('A Options') is none, and what its own words already open needs no help.
  const fits = (block: Block) => styles.has(styleOf(block)) || besideOthers(block, titles)
  const taken = new Set(titles.filter((block) => fits(block) && letteredHeading(block.text) === null))
  if (taken.size === 0) return document
  return {
    ...document,
    blocks: document.blocks.map((block) => (taken.has(block) ? { ...block, label: 'Section' } : block)),
  }
}

/** Two titles of one row speak for each other: 'B What is hard | E What will help'. */
function besideOthers({ cell }: Block, titles: readonly Block[]): boolean {
  return cell !== null && titles.filter((one) => one.cell?.table === cell.table && one.cell.row === cell.row).length > 1
}

function isTitle(block: Block): boolean {
  if (block.label !== '' || !lettered.test(block.text)) return false
  if (block.text.split(/\s+/).length > 14 || /[.!?;,]$/.test(block.text)) return false
  return looksLikeHeading(block) || (block.cell !== null && (block.cell.header || block.cell.row === 0))
}

function letterOf({ text }: Block): string {
  return lettered.exec(text)![1]!.replace(' ', '')
}

function styleOf({ kind, level, size, cell }: Block): string {
  return cell ? `cell ${cell.table}` : `${kind} ${level} ${size}`
}
