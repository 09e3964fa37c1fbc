import rows from '#corpora/lexicons/particulars.json' with { type: 'json' }
import type { Block } from '../plan/document.js'
import { type Passage, passageOf } from '../plan/passage.js'
import { squash } from './squash.js'

/** What a form's particulars are called, whatever words the form uses. */
export type Field =
  | 'name'
  | 'forename'
  | 'surname'
  | 'birth'
  | 'gender'
  | 'year'
  | 'age'
  | 'status'
  | 'requested'
  | 'adviceRequested'
  | 'draft'
  | 'final'
  | 'own'
  | 'author'
  | 'role'

/** A label of the form with what was filled in: the value is a passage of the document's text. */
export type Pair = { readonly field: Field; readonly value: Passage; readonly index: number }

const fields = new Map(
  rows.flatMap(({ field, labels }) => labels.map((label) => [squash(label), field as Field] as const)),
)

/**
 * The particulars that a document prints, in reading order: 'Label: value' in one line, a label with its value in the next cell
 * of the row, or a label on a line of its own with the value after it.
 */
export function pairsOf(blocks: readonly Block[]): Pair[] {
  const pairs: Pair[] = []
  for (const [index, block] of blocks.entries()) {
    for (const inline of inlinePairs(block, index)) pairs.push(inline)
    const field = fieldOf(block.text)
    // A stroke or a dash between them is a block of its own in some PDFs: 'Final plan | 30 October 2026'.
    let at = index + 1
    while (at < blocks.length && !/[\p{L}\p{N}]/u.test(blocks[at]!.text)) at++
    const next = blocks[at]
    if (!field || !next) continue
    if (belongs(block, next) && !fieldOf(next.text)) {
      if (fits(field, next.text)) pairs.push({ field, value: next, index: at })
      continue
    }
    const below = fieldOf(next.text) || isLastInRow(block, next) ? valueBelow(blocks, index) : -1
    const value = blocks[below]
    if (value && !fieldOf(value.text) && fits(field, value.text)) pairs.push({ field, value, index: below })
  }
  return pairs
}

function fieldOf(text: string): Field | null {
  const label = text.replace(/[:*]\s*$/, '').trim()
  if (label.length > 60) return null
  return fields.get(squash(label)) ?? dateField(label)
}

/** Dates of the process under words of a council's own ('Advice sought from professionals'). */
function dateField(label: string): Field | null {
  if (label.split(/\s+/).length > 9 || !/\p{L}/u.test(label)) return null
  const asked = /\b(?:request(?:ed|s)?|sought|asked|asked for|received|made)\b/i.test(label)
  if (/\badvice\b/i.test(label) && asked) return 'adviceRequested'
  if (/\b(?:assessment|EHCNA|needs assessment)\b/i.test(label) && asked) return 'requested'
  if (/\bfinal\b.*\b(?:plan|issued?|date|version)\b|\bplan\b.*\b(?:finali[sz]ed|made final)\b/i.test(label))
    return 'final'
  return /\b(?:draft|proposed)\b.*\b(?:plan|issued?|date|sent|version)\b|\bdate\b.*\bdraft\b/i.test(label)
    ? 'draft'
    : null
}

/** 'Name: Toby   Date of birth: 04/12/2015': each label that the lexicon knows, with the text up to the next. */
function inlinePairs(block: Block, index: number): Pair[] {
  if (block.text.length > 400) return []
  const pairs: Pair[] = []
  const found = [
    ...block.text.matchAll(/(?:^|[\n\t|;]|\s{2,}|,\s)\s*([\p{L}][\p{L}\d .'’()/&-]{1,58}?)\s*(?::|\t|\s[–—]\s)\s*/gu),
  ]
  for (const [at, match] of found.entries()) {
    const field = fieldOf(match[1]!)
    if (!field) continue
    const from = match.index + match[0].length
    const to = found[at + 1]?.index ?? block.text.length
    const value = passageOf(block.text, from, lineEnd(block.text, from, to))
    if (!value.text || !fits(field, value.text)) continue
    pairs.push({
      field,
      value: { start: block.start + value.start, end: block.start + value.end, text: value.text },
      index,
    })
  }
  return pairs
}

function lineEnd(text: string, from: number, to: number): number {
  const line = text.indexOf('\n', from)
  return line < 0 || line > to ? to : line
}

function isLastInRow({ cell }: Block, next: Block): boolean {
  return cell !== null && next.cell?.table === cell.table && next.cell.row > cell.row
}

/** Where a row of labels stands over a row of values: the first block of the cell straight below. */
function valueBelow(blocks: readonly Block[], index: number): number {
  const cell = blocks[index]?.cell
  if (!cell) return -1
  return blocks.findIndex(
    ({ cell: other }, at) =>
      at > index && other?.table === cell.table && other.row === cell.row + 1 && other.column === cell.column,
  )
}

/** The next cell of the row, or the next paragraph of the same cell or of the page. */
function belongs(label: Block, next: Block): boolean {
  if (!label.cell && !next.cell)
    return (
      label.bold || /:\s*$/.test(label.text) || (next.bold && label.size <= next.size) || label.size < 0.9 * next.size
    )
  if (!label.cell || !next.cell || label.cell.table !== next.cell.table) return false
  if (label.cell.row === next.cell.row) return next.cell.column >= label.cell.column
  return next.cell.row === label.cell.row + 1 && next.cell.column === label.cell.column
}

/** A value of the right sort: no sentence for a name, figures for a date. */
function fits(field: Field, value: string): boolean {
  const text = value.trim()
  if (text.length > 160) return false
  if (['birth', 'requested', 'adviceRequested', 'draft', 'final', 'own'].includes(field))
    return /\d/.test(text) && text.length < 60
  if (['name', 'forename', 'surname'].includes(field))
    return /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 6 && !/[.:]$/.test(text)
  if (field === 'year') return /\d|reception|nursery|college|pre-?school|year/i.test(text) && text.length < 60
  return true
}
