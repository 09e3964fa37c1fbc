import type { SectionLetter } from '../plan/section.js'
import { type ColumnRole, columnRole, isKnownTitle } from './column.js'
import { letteredHeading, lettersIn } from './heading.js'
import { lettersOpened, shortTitle, shownText } from './looks.js'
import { blocksBelow, type CellUnit, type RowUnit, textBelow } from './units.js'
import { type Column, type Columns, openedByWords, type Walk } from './walk.js'

/** The columns that a row of titles sets up for the rows below it; null where the row is no row of titles. */
export function titlesIn(walk: Walk, cells: readonly CellUnit[], row: RowUnit, above: Columns): Columns | null {
  if (cells.length < 2) return null
  const beside = cells.some(opensSection)
  const read = cells.map((cell) => titleOf(walk, cell, above) ?? (beside ? bareLetter(cell) : null))
  const known = read.filter((one) => one !== null)
  const kinds = new Set(known.map(({ letters, role }) => `${letters.join()} ${role}`)).size
  if (known.length < 2 || kinds < 2 || known.length < cells.length / 2) return null
  if (!row.header && !cells.every((cell) => shortTitle(cell.units) || opensSection(cell))) return null
  if (!row.header && isTitled(above, cells) && !cells.every(plainlyTitle)) return null
  const titles = cells.map((cell, at): [number, Column] => {
    const own = read[at]?.letters ?? []
    // 'By when' and 'Who' belong to the section beside whose column they stand, else to the one over them.
    const left = own.length ? own : read[at] === null || besides.includes(read[at]!.role) ? lettersLeft(read, at) : []
    const letters = left.length ? left : (columnOver(above, cell)?.letters ?? [])
    const last = cell.column + cell.columnSpan - 1
    return [cell.column, { letters, role: read[at]?.role ?? null, last, title: blocksBelow(cell.units)[0]!.index }]
  })
  // A second row of titles may stand under one wide title alone ('Provision' over 'What', 'Who', 'How often').
  const covered = (at: number) => titles.some(([first, { last }]) => first <= at && at <= last)
  return new Map([...[...above].filter(([first]) => !covered(first)), ...titles])
}

/** Whether every cell stands in a column that has a title already: what looks like titles there is more likely a filled row. */
function isTitled(above: Columns, cells: readonly CellUnit[]): boolean {
  return cells.every((cell) => (columnOver(above, cell)?.role ?? null) !== null)
}

/** 'Up to 25 hours' has a telling word and is a value all the same; 'How often' in bold, or word for word, is a title. */
function plainlyTitle(cell: CellUnit): boolean {
  const { block } = blocksBelow(cell.units)[0]!
  return block.bold || isKnownTitle(block.text) || opensSection(cell)
}

type Span = Pick<CellUnit, 'column' | 'columnSpan'>

/** The titled columns that a cell stands under, the one that it shares most with first: edges of merged cells often lie a little apart. */
export function columnsOver(columns: Columns, { column: from, columnSpan }: Span): Column[] {
  const shared = (first: number, last: number) => Math.min(last, from + columnSpan - 1) - Math.max(first, from) + 1
  return [...columns]
    .map(([first, column]) => ({ column, shared: shared(first, column.last) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ column }) => column)
}

export function columnOver(columns: Columns, cell: Span): Column | null {
  return columnsOver(columns, cell)[0] ?? null
}

export function hasTitles(columns: Columns): boolean {
  return [...columns.values()].some(({ letters, role }) => letters.length > 0 || role !== null)
}

/** Whether the first paragraph of a cell is a lettered heading. */
export function opensSection({ units }: Pick<CellUnit, 'units'>): boolean {
  const first = blocksBelow(units)[0]
  return first !== undefined && lettersOpened(first.block) !== null
}

/** What a title says of its column. */
type Said = Pick<Column, 'letters' | 'role'>

/** What a title says of itself; the section of a title without one ('Who') is told by its neighbours. */
function titleOf(walk: Walk, cell: CellUnit, above: Columns): Said | null {
  const first = blocksBelow(cell.units)[0]!.block
  const lettered = letteredHeading(shownText(first))
  if (lettered) return { letters: lettered.letters, role: roleIn(lettered.letters[0]!) }
  const over = columnOver(above, cell)?.letters ?? []
  const role = columnRole(first.text, (over[0] ?? walk.letters[0]) === 'K' ? 'advice' : 'provision')
  return role && { letters: besides.includes(role) ? [] : over.length ? over : lettersBy(walk, role, first.text), role }
}

/** 'H1' alone in a cell, beside a title that names its section in words. */
function bareLetter(cell: CellUnit): Said | null {
  const text = textBelow(cell.units).trim()
  const letters = /^\(?(?:[A-K]|H[12])\)?$/.test(text) ? lettersIn(text) : []
  return letters.length ? { letters, role: roleIn(letters[0]!) } : null
}

const besides: readonly (ColumnRole | null)[] = ['by', 'measure', 'who', 'often', 'review', 'meets', 'steps', 'number']

function lettersLeft(titles: readonly (Said | null)[], at: number): readonly SectionLetter[] {
  return titles.slice(0, at).findLast((title) => title && title.letters.length > 0)?.letters ?? []
}

const ownSection: Partial<Record<ColumnRole, SectionLetter>> = {
  need: 'B',
  strength: 'B',
  outcome: 'E',
  provision: 'F',
}

/** A title such as 'Outcomes' stands for its section where the table's heading names that among others, or nothing letters it. */
function lettersBy(walk: Walk, role: ColumnRole, title: string): readonly SectionLetter[] {
  const worded = openedByWords(walk, title)
  if (worded) return worded.letters
  const letter = ownSection[role]
  return letter && walk.letters.length > 1 && walk.letters.includes(letter) ? [letter] : []
}

function roleIn(letter: SectionLetter): ColumnRole | null {
  if (letter === 'E') return 'outcome'
  if (letter === 'B' || letter === 'C' || letter === 'D') return 'need'
  return ['F', 'G', 'H', 'H1', 'H2'].includes(letter) ? 'provision' : null
}
