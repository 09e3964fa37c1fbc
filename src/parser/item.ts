import { type Passage, passageOf, spanning } from '../plan/passage.js'
import type { Placed } from './placed.js'

const reference = /\b(?:(?:outcomes?|needs?|provision)\s*(?:nos?\.?\s*)?\d{1,2}(?:\.\d)?|[BEF]\.?\d{1,2}(?:\.\d)?)\b/gi

/** The passage of a block's own words: without its label ('By when:') and its typed number or bullet. */
export function wordsOfBlock({ block, from, to }: Placed): { passage: Passage; label: string | null } {
  const typed = typedNumber.exec(block.text.slice(from, to))
  const start = from + (typed?.[0].length ?? 0)
  const { text, start: at } = passageOf(block.text, start, to)
  const passage = { start: block.start + at, end: block.start + at + text.length, text }
  const label = (typed?.[1] ?? block.label).trim()
  return { passage, label: /\w/.test(label) ? label : null }
}

const typedNumber =
  /^\s*(?:[•●▪◦·–—*-]\s+)?((?:(?:outcome|need|provision|item|objective|target|goal)\s*(?:no\.?\s*)?[A-K]?\d{1,2}(?:\.\d{1,2})?\s*[:.)–-]*|[A-K]\d{1,2}(?:\.\d{1,2})?[:.)]*(?=\s)|\(?\d{1,2}(?:\.\d{1,2})?[.)](?=\s)|\(?[a-hivx]{1,4}\)(?=\s)|[•●▪◦](?=\s*))?)\s*/iu

/** The numbers of other items that a text names, without spaces ('E1', 'OUTCOME3'). */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(reference)].map((match) => match[0].toUpperCase().replace(/[\s.]/g, ''))
}

/** Groups what stands in the same column of the same table row; what stands in no column is a group of its own. */
export function byCell(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = []
  for (const one of placed) {
    const last = groups[groups.length - 1]
    const before = last?.[last.length - 1]
    if (last && before && sameCell(before, one)) last.push(one)
    else groups.push([one])
  }
  return groups
}

export function sameCell(a: Placed, b: Placed): boolean {
  const [x, y] = [a.block.cell, b.block.cell]
  return x !== null && y !== null && x.table === y.table && x.row === y.row && x.column === y.column
}

/** One passage over several blocks of a cell. */
export function joinedPassage(text: string, placed: readonly Placed[]): Passage | null {
  return spanning(
    text,
    placed.map((one) => wordsOfBlock(one).passage),
  )
}
