import { type Passage, spanning } from '../plan/passage.js'
import type { Entry, PlanDate } from '../plan/plan.js'
import { daysIn } from '../text/days.js'
import { looksLikeName, looksLikeRole } from '../text/people.js'
import type { ColumnRole } from './column.js'
import { sameCell, wordsOfBlock } from './item.js'
import type { Placed } from './placed.js'

/** The entries of Section K: one for each table row or line that names an advice. */
export function entriesOf(text: string, placed: readonly Placed[]): Entry[] {
  const tables = tabled(placed)
  return groupsOf(placed).flatMap((row) => entryOf(text, row, tables) ?? [])
}

/** What belongs to one entry: a table row, labelled lines up to the next of the same label, else a line on its own. */
function groupsOf(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = []
  for (const one of placed) {
    if (one.role !== 'content' && one.role !== 'placeholder' && !(one.role === 'heading' && one.block.cell)) continue
    const last = groups[groups.length - 1]
    if (last && goesOn(last, one)) last.push(one)
    else groups.push([one])
  }
  return groups
}

function goesOn(group: readonly Placed[], one: Placed): boolean {
  const before = group[group.length - 1]!
  const [x, y] = [before.block.cell, one.block.cell]
  // A list in one cell: each of its lines is an entry.
  if (sameCell(before, one) && before.column === null && one.column === null) return false
  if (x && y && (x.table !== y.table || x.row === y.row)) return x.table === y.table
  if (before.index === one.index) return true
  const labelled = one.column !== null && before.column !== null
  return labelled && (!x || x.columnSpan === y?.columnSpan) && !group.some(({ column }) => column === one.column)
}

function entryOf(text: string, row: readonly Placed[], tables: ReadonlySet<number>): Entry | null {
  const cells = row
    .map((one) => ({ column: one.column, passage: wordsOfBlock(one).passage }))
    .filter(({ passage }) => passage.text)
  const passage = spanning(
    text,
    cells.map((cell) => cell.passage),
  )
  if (!passage || (cells.length === 1 && !looksLikeEntry(passage))) return null
  if (isUnfilled(row, cells, tables)) return null
  const parts = cells.length > 1 ? cells : segmentsOf(passage).map((segment) => ({ column: null, passage: segment }))
  return { passage, ...partsOf(parts) }
}

/** The tables whose columns say who wrote each advice, or when. */
function tabled(placed: readonly Placed[]): Set<number> {
  return new Set(
    placed.flatMap(({ column, block }) =>
      block.cell && (column === 'author' || column === 'role' || column === 'date') ? [block.cell.table] : [],
    ),
  )
}

/** A row that the form prints and nobody filled in: a title, and nothing in the columns beside it. */
function isUnfilled(row: readonly Placed[], cells: readonly Part[], tables: ReadonlySet<number>): boolean {
  const cell = row[0]!.block.cell
  if (!cell || !tables.has(cell.table)) return false
  const others = cells.filter(({ column }, at) => column !== 'title' && !(column === null && at === 0))
  return !others.some(
    ({ passage }) => /\p{L}{3}|\d{2}/u.test(passage.text) && !/^(?:yes|no|n\/a|none)\W*(?:no)?$/i.test(passage.text),
  )
}

/** A line that lists an advice, and not a sentence about the list. */
function looksLikeEntry(passage: Passage): boolean {
  const words = passage.text.split(/\s+/).length
  const sentence =
    /\b(?:is|are|was|were|has|have|may|can|will|must|should)\b/.test(passage.text) && /[a-z\d]\.$/.test(passage.text)
  if (sentence || words > 40 || /^append(?:ix|ices)\b[^:]*:.*;/i.test(passage.text)) return false
  if (daysIn(passage).length > 0) return true
  const named = segmentsOf(passage).some(({ text }) => looksLikeName(text) || looksLikeRole(text))
  return words <= 25 && (named || /\b(?:advice|report|views|contribution|assessment|form)\b/i.test(passage.text))
}

type Part = { readonly column: ColumnRole | null; readonly passage: Passage }

/** Which part is the title, the author, the role and the date: by the column's title first, else by what it looks like. */
function partsOf(parts: readonly Part[]): Omit<Entry, 'passage'> {
  const date = parts.map(({ passage }) => dateIn(passage)).find((found) => found !== null) ?? null
  const of = (role: ColumnRole) => parts.find(({ column }) => column === role)?.passage ?? null
  const open = parts.filter(({ column, passage }) => (column === null || column === 'number') && !isDateOnly(passage))
  const [title, people] = parts.some(({ column }) => titled.includes(column))
    ? [of('title') ?? open[0]?.passage ?? null, [of('author'), of('role'), ...open.map(({ passage }) => passage)]]
    : [open[0]?.passage ?? null, open.slice(1).map(({ passage }) => passage)]
  const pieces = people.filter((piece) => piece !== null && piece !== title).flatMap((piece) => segmentsOf(piece!))
  return {
    title,
    author:
      pieces.find(({ text }) => looksLikeName(text)) ??
      namedBy(of('author')) ??
      parts.map(({ passage }) => personIn(passage)).find((found) => found !== null) ??
      null,
    role: of('role') ?? pieces.find(({ text }) => looksLikeRole(text) && !looksLikeName(text)) ?? roleInTitle(title),
    date,
  }
}

const titled: readonly (ColumnRole | null)[] = ['title', 'author', 'role', 'date']

/** 'Advice of a qualified Teacher of the Deaf' says the role in its title. */
function roleInTitle(title: Passage | null): Passage | null {
  return title && /^(?:advice|report|views?|letter) (?:of|from|by)\b/i.test(title.text) && looksLikeRole(title.text)
    ? title
    : null
}

/** What stands under 'Name' is a name, whatever it looks like, unless it is a role and nothing more. */
function namedBy(author: Passage | null): Passage | null {
  return author && !looksLikeRole(author.text) ? author : null
}

const word = "\\p{Lu}[\\p{L}'’.-]*"
const person = new RegExp(
  `(?:\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Rev)\\b\\.?(?: and (?:Mr|Mrs|Ms|Dr)\\b\\.?)?|\\b(?:of|from|by)) (${word}(?: ${word})*)(?=$|[\\s,;(])`,
  'gu',
)

/** A person inside a longer line: 'Educational advice of Ms K. Farrant, head of learning support'. */
function personIn({ text, start }: Passage): Passage | null {
  for (const match of text.matchAll(person)) {
    const said = match[0].replace(/^(?:of|from|by) /, '')
    if (!looksLikeName(said)) continue
    const from = start + match.index + match[0].length - said.length
    return { start: from, end: from + said.length, text: said }
  }
  return null
}

function dateIn(passage: Passage): PlanDate | null {
  const day = daysIn(passage)[0]
  return day ? { passage: day, iso: day.iso } : null
}

function isDateOnly(passage: Passage): boolean {
  const day = daysIn(passage)[0]
  return day !== undefined && passage.text.replace(day.text, '').replace(/\W|dated?|received/gi, '').length < 4
}

/** A line such as 'Educational advice, Peter Lomas, Headteacher, 28/11/2025' in its pieces. */
function segmentsOf(passage: Passage): Passage[] {
  const segments: Passage[] = []
  let from = 0
  const close = (to: number) => {
    const text = passage.text.slice(from, to).trim()
    const start = passage.start + from + passage.text.slice(from, to).search(/\S|$/)
    if (text) segments.push({ start, end: start + text.length, text })
  }
  for (const match of passage.text.matchAll(/\s*(?:,|;|\t|\n|\s[–—·•|-]\s|\(|\)|:)\s*/g)) {
    close(match.index)
    from = match.index + match[0].length
  }
  close(passage.text.length)
  return segments
}
