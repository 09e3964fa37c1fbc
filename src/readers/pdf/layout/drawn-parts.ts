import { around } from '../box.js'
import type { Word } from '../page.js'
import type { Span } from './bands.js'
import { type Group, groupsOf } from './drawn-groups.js'
import type { DrawnRow } from './drawn-rows.js'
import type { Line } from './flow.js'
import { roomFor } from './lines.js'
import { hasOtherType } from './looks.js'
import { endsSentence, endsWithPageNumber } from './sentences.js'
import type { Stretch, TagPlaces } from './stretches.js'

/** What a region holds one after the other, by the order in which it is drawn. */
export type DrawnPart =
  | { readonly kind: 'lines'; readonly cells: readonly Stretch[] }
  /** Side by side, each to be read on its own. */
  | { readonly kind: 'columns'; readonly cells: readonly Stretch[] }
  | { readonly kind: 'table'; readonly columns: readonly Span[]; readonly rows: readonly DrawnRow[] }
  /** One row, of which its words must tell whether it is a table. */
  | { readonly kind: 'unsure'; readonly cells: readonly Stretch[] }

/** The parts that rows make; null where they are drawn line by line. */
export function drawnParts(
  rows: readonly DrawnRow[],
  tags: TagPlaces,
  leadOf: (size: number) => number,
): DrawnPart[] | null {
  const groups = groupsOf(rows, leadOf)
  return groups?.flatMap((group, index) => partsOf(group, groups[index + 1]?.rows[0]?.[0], tags)) ?? null
}

function spanOf({ left, right }: Stretch): Span {
  return { from: left, to: right }
}

/** Lines of a cell that is too tall for a row of names and values. */
const TALL = 3

function partsOf({ rows, columns }: Group, next: Stretch | undefined, tags: TagPlaces): DrawnPart[] {
  const [row] = rows as [DrawnRow]
  const isPlain = columns.length < 2 || rows.every(endsWithNumber) || wrapsToMargin(rows.at(-1) as DrawnRow, next)
  if (isPlain) return rows.map((cells) => ({ kind: 'lines', cells }))
  if (rows.length === 1) return [partOf(row, tags)]
  if (rows.every(opensWithTitles)) return rows.map((cells) => ({ kind: 'columns', cells }))
  return [{ kind: 'table', columns, rows }]
}

/** Paragraphs with a tab stop in their first lines are no rows: where these are full, the text goes on at the left. */
function wrapsToMargin(row: DrawnRow, next: Stretch | undefined): boolean {
  const [first, last, line] = [row[0]?.lines[0], row.at(-1)?.lines.at(-1), next?.lines[0]]
  if (!first || !last || !line || hasOtherType(last, line) || endsSentence(last)) return false
  const down = last.baseline - line.baseline
  if (row.length < 2 || down <= 0 || down > 1.5 * line.size || Math.abs(line.left - first.left) > 2) return false
  const isFull = last.right + roomFor(line.words[0] as Word) > (next?.right ?? 0) - 1
  return isFull && row.every(({ lines }) => lines.length === 1)
}

function partOf(row: DrawnRow, tags: TagPlaces): DrawnPart {
  const [first] = row as [Stretch]
  const cells = row.map(({ lines }) => tags.cellOf(lines[0]?.words[0] as Word))
  if (cells.every((cell) => cell >= 0) && new Set(cells).size > 1) {
    return { kind: 'table', columns: row.map(spanOf), rows: [row] }
  }
  if (row.every(isLabelled)) return { kind: 'columns', cells: row }
  if (row.every(({ lines }) => lines.length === 1)) return { kind: 'lines', cells: row }
  if (opensWithTitles(row)) return { kind: 'columns', cells: row }
  if (first.lines.length < TALL && row.some(({ lines }) => lines.length > first.lines.length)) {
    return { kind: 'table', columns: row.map(spanOf), rows: [row] }
  }
  return row.some(({ lines }) => lines.length >= TALL)
    ? { kind: 'unsure', cells: row }
    : { kind: 'table', columns: row.map(spanOf), rows: [row] }
}

/** A line of a table of contents. */
function endsWithNumber(row: DrawnRow): boolean {
  const lines = row.flatMap((cell) => cell.lines)
  const words = lines.flatMap((line) => line.words)
  const [first] = lines as [Line]
  return row.length > 1 && endsWithPageNumber({ ...first, ...around(lines), words })
}

/** Each cell has a title of its own in its first line, at least one of them with something below it. */
function opensWithTitles(row: DrawnRow): boolean {
  const titles = row.filter(({ lines }) => lines.length > 1)
  if (titles.length === 0 || !titles.every(({ lines }) => isTitleOver(lines[0] as Line, lines.at(-1) as Line)))
    return false
  const [title] = titles as [Stretch]
  return row.every(({ lines }) => !hasOtherType(title.lines[0] as Line, lines[0] as Line))
}

/** All of a line is set apart by its type from one further below. */
function isTitleOver(line: Line, below: Line): boolean {
  const bold = (word: Word) => word.bold
  const italic = (word: Word) => word.italic
  const isApart = (is: (word: Word) => boolean) => line.words.every(is) && !below.words.some(is)
  return line.size > 1.1 * below.size || isApart(bold) || isApart(italic)
}

/** 'Who: a teaching assistant': a label of its own, with its value. */
function isLabelled({ lines }: Stretch): boolean {
  const colon = (lines[0]?.words ?? []).findIndex(({ text }) => text.endsWith(':'))
  return colon >= 0 && colon < 5 && colon < (lines[0]?.words.length ?? 0) - 1
}

export function gapsOf(cells: readonly Stretch[]): Span[] {
  return cells.slice(1).map((cell, index) => ({ from: (cells[index] as Stretch).right, to: cell.left }))
}
