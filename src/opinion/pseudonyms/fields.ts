import lexicon from '#corpora/lexicons/private-fields.json' with { type: 'json' }
import type { Block } from '../../plan/document.js'
import { type Passage, passageOf } from '../../plan/passage.js'
import { isOrdinary } from '../../text/ordinary.js'
import { folded } from './fold.js'
import type { Kind } from './kinds.js'
import { isPlain } from './plain.js'

/** What a form's private field was filled in with. */
export type Field = { readonly kind: Kind; readonly value: Passage }

const kinds = new Map(
  lexicon.fields.flatMap(({ kind, labels }) => labels.map((label) => [folded(label), kind as Kind])),
)
/** Column titles under which a table lists people or the places they come from. */
const columns = new Set(['person', 'school', 'organisation', 'child', 'council', 'phone', 'email', 'address'])

/**
 * The private fields of a form: 'Label: value' in one line, a label with its value in the next cell or on the next line, or a
 * column of a table under such a title.
 */
export function fieldsOf(blocks: readonly Block[]): Field[] {
  return [
    ...blocks.flatMap(inSentence),
    ...blocks.flatMap(inLine),
    ...blocks.flatMap((block, at) => after(block, at, blocks)),
    ...inColumns(blocks),
  ]
}

function kindOf(label: string): Kind | null {
  const plain = label.replace(/\((?!s\)).*?\)/g, ' ').replace(/[:*]\s*$/, '')
  if (plain.length > 70) return null
  return kinds.get(folded(label)) ?? kinds.get(folded(plain)) ?? null
}

/** 'My name is Martin Connors.' */
function inSentence(block: Block): Field[] {
  const told =
    /\b(?:my (?:full )?name is|i am called|i['’]m called|this (?:plan|report|advice) is about|this is the (?:plan|story) of)\s+/iu.exec(
      block.text,
    )
  const name =
    told &&
    /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,3}/u.exec(block.text.slice(told.index + told[0].length))
  return told && name
    ? valued('child', block, told.index + told[0].length, told.index + told[0].length + name[0].length)
    : []
}

/** 'School: Larch Hill   DoB: 01/02/2015': each label known, with the text up to the next label of any sort. */
function inLine(block: Block): Field[] {
  const labels = [
    ...block.text.matchAll(
      /(?:^|[\n\t|;]|\s{2,}|[,.]\s|\s[–—]\s)\s*(\p{L}[\p{L}\p{N} .'’()/&-]{0,58}?)\s*(?::|\t|\s[–—]\s)\s*/gu,
    ),
  ]
  return labels.flatMap((match, at): Field[] => {
    const kind = kindOf(match[1]!)
    if (!kind) return []
    const from = match.index + match[0].length
    const to = labels[at + 1]?.index ?? block.text.length
    const line = block.text.indexOf('\n', from)
    return valued(kind, block, from, line < 0 || line > to || kind === 'address' ? to : line)
  })
}

/** A label that is the whole block: the value is the rest of its row, or the next block of its cell or of the page. */
function after(label: Block, at: number, blocks: readonly Block[]): Field[] {
  const kind = label.text.length <= 70 ? kindOf(label.text) : null
  if (!kind) return []
  const values: Block[] = []
  for (const block of blocks.slice(at + 1, at + 12)) {
    if (!belongs(label, block, values[0]) || kindOf(block.text) !== null) break
    values.push(block)
    if (!label.cell && !goesOn(kind, block, values.length)) break
  }
  return values.flatMap((block) => valued(kind, block, 0, block.text.length))
}

/** In the next cell of the row; failing that, in the cell below; outside tables, on the next line. */
function belongs(label: Block, block: Block, first: Block | undefined): boolean {
  if (block.kind === 'heading' && !block.cell) return false
  if (!label.cell || !block.cell) {
    return !label.cell && !block.cell && (label.bold || /:\s*$/.test(label.text) || block.text.length <= 60)
  }
  if (label.cell.table !== block.cell.table) return false
  const [from, to] = [label.cell, block.cell]
  if (first?.cell && (first.cell.row !== to.row || first.cell.column !== to.column)) return false
  if (from.row === to.row) return to.column <= from.column + from.columnSpan
  return to.row === from.row + 1 && to.column === from.column && from.columnSpan === to.columnSpan
}

/** Whether the next line may belong to the same field: an address has several, and people may stand in a list. */
function goesOn(kind: Kind, block: Block, lines: number): boolean {
  if (kind === 'address') return lines < 5 && block.text.length <= 60
  return kind === 'person' && block.kind === 'list-item' && lines < 10
}

/** Every cell under a title such as 'Author' or 'Name', in a table whose first rows are titles and nothing else. */
function inColumns(blocks: readonly Block[]): Field[] {
  const titled = titleRows(blocks)
  const titles = new Map<string, { kind: Kind; row: number }>()
  return blocks.flatMap((block): Field[] => {
    if (!block.cell) return []
    const key = `${block.cell.table}:${block.cell.column}`
    if (titled.has(`${block.cell.table}:${block.cell.row}`)) {
      const kind = kindOf(block.text)
      if (kind && columns.has(kind)) titles.set(key, { kind, row: block.cell.row })
      return []
    }
    const title = titles.get(key)
    if (!title || title.row >= block.cell.row || block.text.length > 120) return []
    return valued(title.kind === 'child' ? 'person' : title.kind, block, 0, block.text.length)
  })
}

/** Rows of two cells or more that hold words of a form and nobody's name. */
function titleRows(blocks: readonly Block[]): Set<string> {
  const rows = new Map<string, Block[]>()
  for (const block of blocks) {
    if (!block.cell) continue
    const key = `${block.cell.table}:${block.cell.row}`
    rows.set(key, [...(rows.get(key) ?? []), block])
  }
  return new Set([...rows].flatMap(([key, cells]) => (cells.length > 1 && cells.every(isTitle) ? [key] : [])))
}

function isTitle({ text }: Block): boolean {
  if (text.length > 60 || /\d{2}/.test(text)) return false
  return (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).every(
    (word) => isPlain(word.toLowerCase()) || isOrdinary(word.toLowerCase()),
  )
}

function valued(kind: Kind, block: Block, from: number, to: number): Field[] {
  const value = passageOf(block.text, from, to)
  if (!value.text || value.text.length > 300) return []
  return [{ kind, value: { start: block.start + value.start, end: block.start + value.end, text: value.text } }]
}
