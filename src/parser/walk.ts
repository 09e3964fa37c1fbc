import type { Block } from '../plan/document.js'
import type { LineRole, SectionLetter } from '../plan/section.js'
import type { ColumnRole } from './column.js'
import { combinedHeading, type SectionHeading, wordedHeading } from './heading.js'
import type { Placed } from './placed.js'
import type { BlockUnit, Unit } from './units.js'

/** What a table's column holds, and the last grid column that it covers. */
export type Column = {
  readonly letters: readonly SectionLetter[]
  readonly role: ColumnRole | null
  readonly last: number
  /** The block that is its title. */
  readonly title: number
}
export type Columns = ReadonlyMap<number, Column>

/** A section as its first heading names it; `block` is the one that the heading stands in. */
export type Opened = { readonly letter: SectionLetter; readonly heading: string; readonly block: number }

/** A walk through the document: where it stands (what the last headings opened) and what it has placed so far. */
export type Walk = {
  readonly names: readonly string[]
  /** Blocks of a contents page. */
  readonly contents: ReadonlySet<number>
  /** Sections that some heading of the document opens by their letter. */
  readonly lettered: ReadonlySet<SectionLetter>
  /** Whether the document prints the letters of its sections in cells of their own, beside titles in whatever words. */
  readonly badged: boolean
  readonly placed: Placed[]
  readonly opened: Opened[]
  /** Reads units in the place where the walk stands; cells hold units again. */
  readonly through: (units: readonly Unit[]) => void
  letters: readonly SectionLetter[]
  area: string | null
  under: readonly number[]
  row: Placed['row']
  /** The title of the column in which it stands. */
  titled: number | null
  /** A label on a line of its own ('By when:') that the next line fills. */
  pending: ColumnRole | null
  /** Columns and width of the last table, for one that goes on after a page break without its titles. */
  columns: Columns
  width: number
  /** How many lines with words of their own have come since the last heading that opened sections. */
  lines: number
  /** The block that opened the section where the walk stands. */
  opener: Block | null
  /** True once a section was opened by its words alone. */
  weak: boolean
}

/** Gives a block the place in which the walk stands. */
export function put(
  walk: Walk,
  unit: BlockUnit,
  role: LineRole,
  column: ColumnRole | null = null,
  from = 0,
  to = unit.block.text.length,
): void {
  const { area, row, under, titled } = walk
  const letters = belonging(walk.letters)
  if (role === 'content' || role === 'placeholder') walk.lines++
  walk.placed.push({ block: unit.block, index: unit.index, letters, role, column, titled, from, to, area, row, under })
}

/**
 * Where a heading names several sections and no column tells them apart, words before the columns are of needs (a strength, an
 * introduction). Only H1 and H2 are told together.
 */
function belonging(letters: readonly SectionLetter[]): readonly SectionLetter[] {
  if (letters.length < 2 || letters.every((letter) => letter === 'H1' || letter === 'H2')) return letters
  return [letters.find((letter) => letter === 'B' || letter === 'C' || letter === 'D') ?? letters[0]!]
}

/** Gives a block no place in any section: a section's own heading, a line of the contents page. */
export function putApart(walk: Walk, unit: BlockUnit): void {
  const { block, index } = unit
  walk.placed.push({
    block,
    index,
    letters: [],
    role: 'label',
    column: null,
    titled: null,
    from: 0,
    to: block.text.length,
    area: null,
    row: null,
    under: [],
  })
}

/** Opens the sections of a heading; `unit` is the block that it stands in. */
export function open(walk: Walk, heading: SectionHeading, unit: BlockUnit): void {
  walk.letters = heading.letters
  walk.area = null
  walk.under = []
  walk.pending = null
  walk.lines = 0
  walk.columns = new Map()
  walk.opener = unit.block
  noteOpened(walk, heading, unit)
}

/** Remembers that a heading or a column title names these sections. */
export function noteOpened(walk: Walk, heading: SectionHeading, unit: BlockUnit): void {
  for (const letter of heading.letters) {
    if (walk.opened.some((one) => one.letter === letter)) continue
    walk.opened.push({ letter, heading: unit.block.text.split('\n')[0]!.slice(0, 200), block: unit.index })
  }
  if (heading.by === 'words') walk.weak = true
}

/**
 * The section that words alone may open here: one that no heading of the document letters, or one of those that the last heading
 * names together ('Sections B, E and F'). One that names several in words ('Needs, provision and outcomes') opens them whatever is lettered.
 */
export function openedByWords(walk: Walk, text: string): SectionHeading | null {
  const combined = combinedHeading(text)
  if (combined) return { ...combined, letters: combined.letters.flatMap((letter) => halves(walk, letter)) }
  const heading = wordedHeading(text)
  const letter = heading?.letters[0]
  if (!heading || !letter) return null
  const among = walk.letters.length > 1 && walk.letters.includes(letter)
  const split = halves(walk, letter)[0] !== letter
  return among || (!walk.lettered.has(letter) && !split) ? heading : null
}

/** A document that letters H1 or H2 has no undivided H. */
function halves(walk: Walk, letter: SectionLetter): readonly SectionLetter[] {
  const split = (['H1', 'H2'] as const).filter((half) => walk.lettered.has(half))
  return letter === 'H' && split.length ? split : [letter]
}

/** Whether the next line is one of the first under its heading, where forms print their guidance. */
export function nearHeading(walk: Walk): boolean {
  return walk.lines < 2 || walk.letters.length === 0
}
