import { areaOf } from './area.js'
import { type ColumnRole, columnRole, columnRoles, labelledValues } from './column.js'
import { isGuidance } from './guidance.js'
import { letteredHeading, lettersIn, type SectionHeading } from './heading.js'
import { lettersOpened, looksLikeHeading, shortTitle } from './looks.js'
import { content, endsSections, labelOnly, paragraph } from './paragraph.js'
import { columnOver, columnsOver, hasTitles, opensSection, titlesIn } from './titles.js'
import { type BlockUnit, blocksBelow, type CellUnit, type RowUnit, type TableUnit, textBelow } from './units.js'
import { type Columns, noteOpened, open, openedByWords, put, putApart, type Walk } from './walk.js'

/** Columns whose cells are the form's own words or point elsewhere. */
const quiet: readonly (ColumnRole | null)[] = ['number', 'area', 'meets', 'review', 'appended']

/** What a form asks for beside the need, the outcome or the provision itself. */
const fieldRoles: readonly ColumnRole[] = ['by', 'who', 'often', 'review', 'number', 'meets']

/** Places what stands in a table: by its column titles where it has them, else by the labels in its first column. */
export function table(walk: Walk, unit: TableUnit): void {
  const outer = { area: walk.area, under: walk.under, row: walk.row }
  let columns: Columns = walk.width === unit.columns && unit.columns > 1 ? walk.columns : new Map()
  walk.width = unit.columns
  for (const row of unit.rows) {
    walk.row = { table: unit.id, row: firstBeside(unit, row.row) }
    columns = readRow(walk, row, columns, unit.columns)
  }
  walk.columns = columns
  walk.row = outer.row
  if (outer.row) Object.assign(walk, { area: outer.area, under: outer.under })
}

/** Reads one row and gives back the columns that hold for the next. */
function readRow(walk: Walk, row: RowUnit, columns: Columns, width: number): Columns {
  const cells = row.cells.filter(({ units }) => textBelow(units).trim())
  const blocks = cells.flatMap(({ units }) => blocksBelow(units))
  if (blocks.every(({ index }) => walk.contents.has(index))) {
    for (const unit of blocks) putApart(walk, unit)
    return columns
  }
  const titles = titlesIn(walk, cells, row, columns)
  if (titles) {
    walk.under = []
    titleCells(walk, cells, titles)
    openColumns(walk, titles)
    return titles
  }
  // A row such as 'Box 7 | Special educational provision (Section F)' or 'E. Outcome 2 | …' begins anew, whatever columns stand above.
  if (
    cells.length === 2 &&
    walk.letters[0] !== 'K' &&
    cells.some((cell) => opensSection(cell) && shortTitle(cell.units))
  ) {
    labelled(walk, cells)
    return new Map()
  }
  const [only] = cells
  if (only && cells.length === 1 && !hasTitles(columns) && isUnfilled(only, width)) {
    for (const unit of blocks) put(walk, unit, 'label')
    return columns
  }
  if (cells.length === 1 && only && (only.columnSpan >= width - 1 || only.column === 0))
    return wide(walk, only, columns)
  if (hasTitles(columns)) for (const cell of cells) inColumn(walk, cell, columns)
  else labelled(walk, cells)
  return columns
}

/** Below columns of several sections the words that stand in none of them belong to these sections, and not to the one before. */
function openColumns(walk: Walk, titles: Columns): void {
  const letters = [...new Set([...titles.values()].flatMap((column) => column.letters))]
  if (letters.length > 1 && !letters.some((letter) => walk.letters.includes(letter))) walk.letters = letters
}

/** A label of the form ('Target date') with nothing in the cell beside it. */
function isUnfilled(cell: CellUnit, width: number): boolean {
  if (width < 2 || cell.column > 0 || cell.columnSpan > 1 || !shortTitle(cell.units)) return false
  const role = columnRoles(textBelow(cell.units).replace(/:$/, ''))[0] ?? null
  return role !== null && fieldRoles.includes(role) && !opensSection(cell)
}

/** The title of each cell; where all cells hold more than that, what follows is the first row, which a page break joined to the titles. */
function titleCells(walk: Walk, cells: readonly CellUnit[], titles: Columns): void {
  const outer = walk.letters
  const joined = cells.length > 2 && cells.every(({ units }) => blocksBelow(units).length > 1)
  for (const cell of cells) {
    const [first, ...rest] = blocksBelow(cell.units)
    const letters = titles.get(cell.column)?.letters ?? []
    if (/^\W*(?:[A-K]|H[12])\W*$/.test(first!.block.text))
      noteOpened(walk, { letters, by: 'letter', words: '' }, first!)
    walk.letters = letters.length ? letters : outer
    title(walk, first!)
    if (joined) inColumn(walk, { ...cell, units: rest }, titles)
    else for (const unit of rest) title(walk, unit)
    walk.letters = outer
  }
}

/** A title's words are the form's own; a guidance note beside them is kept as that. */
function title(walk: Walk, unit: BlockUnit): void {
  const opened = lettersOpened(unit.block)
  if (opened) noteOpened(walk, opened, unit)
  put(walk, unit, isGuidance(unit.block, walk.names) ? 'guidance' : 'label')
}

/** A row that is one cell: a heading over the rows below, or words that belong to no column but the first. */
function wide(walk: Walk, cell: CellUnit, columns: Columns): Columns {
  if (opensSection(cell)) {
    walk.through(cell.units)
    return new Map()
  }
  const { block } = blocksBelow(cell.units)[0]!
  const strength = columnRole(block.text.replace(/:$/, ''), 'provision') === 'strength'
  const over = looksLikeHeading(block) || areaOf(block.text) !== null || strength
  if (!over && hasTitles(columns) && columnsOver(columns, cell).length === 1) inColumn(walk, cell, columns)
  else walk.through(cell.units)
  return columns
}

function inColumn(walk: Walk, cell: CellUnit, columns: Columns): void {
  const column = columnOver(columns, cell)
  const role = column?.role ?? null
  const outer = { letters: walk.letters, titled: walk.titled }
  if (column?.letters.length) walk.letters = column.letters
  walk.titled = column?.title ?? walk.titled
  if (role === 'area') walk.area = textBelow(cell.units).split('\n')[0] ?? walk.area
  for (const unit of cell.units) {
    if (unit.kind === 'table') table(walk, unit)
    else if (quiet.includes(role)) put(walk, unit, 'label', role)
    else if (looksLikeHeading(unit.block) && cell.units.length > 1) subheadingIn(walk, unit, role)
    else content(walk, unit, role)
  }
  Object.assign(walk, outer)
}

/** A bold line in a cell of several paragraphs: a sub-heading, or a label such as 'By when:'. */
function subheadingIn(walk: Walk, unit: BlockUnit, role: ColumnRole | null): void {
  const { text } = unit.block
  if (labelledValues(text).length) return content(walk, unit, role)
  const label = labelOnly(walk, unit.block)
  if (label) {
    walk.pending = label
    return put(walk, unit, 'label', label)
  }
  walk.area = areaOf(text) ?? walk.area
  put(walk, unit, 'heading', role)
  walk.under = [unit.index]
}

/** Rows of a label and what it labels: 'By when | July 2027', 'Views of the child | …', 'Section C | …'. */
function labelled(walk: Walk, cells: readonly CellUnit[]): void {
  const [first, ...rest] = cells
  if (!first) return
  const together = rest[0]
    ? letteredHeading(`${textBelow(first.units)} ${textBelow(rest[0].units).split('\n')[0]}`)
    : null
  const badge = walk.badged && rest[0] && shortTitle(rest[0].units) ? lettersIn(textBelow(first.units).trim()) : []
  if (rest.length === 1 && badge.length > 0 && /^(?:[A-K]|H ?[12])$/.test(textBelow(first.units).trim())) {
    openRow(walk, { letters: badge, by: 'letter', words: textBelow(rest[0]!.units) }, first, rest[0]!)
  } else if (rest.length === 1 && together && /^\(?[A-K][1-4]?\)?$/.test(textBelow(first.units).trim())) {
    openRow(walk, together, first, rest[0]!)
  } else if (
    opensSection(first) ||
    endsSections(walk, blocksBelow(first.units)[0]!.block) ||
    rest.length === 0 ||
    !shortTitle(first.units)
  ) {
    for (const cell of cells) walk.through(cell.units)
  } else labelAndValues(walk, first, rest)
}

/** A row that is a section's heading: its letter and its title. */
function openRow(walk: Walk, heading: SectionHeading, letter: CellUnit, title: CellUnit): void {
  open(walk, heading, blocksBelow(title.units)[0]!)
  for (const unit of [...blocksBelow(letter.units), ...blocksBelow(title.units)]) putApart(walk, unit)
}

function labelAndValues(walk: Walk, label: CellUnit, values: readonly CellUnit[]): void {
  const words = textBelow(label.units).replace(/:$/, '')
  const area = areaOf(words)
  const role = columnRoles(words).find((one) => one !== 'title' && one !== 'author') ?? null
  const worded = area ? null : openedByWords(walk, words)
  const labels = blocksBelow(label.units)
  if (worded) open(walk, worded, labels[0]!)
  if (area) walk.area = area
  const ofTheForm = worded !== null || (role !== null && role !== 'strength' && role !== 'need')
  for (const unit of labels) put(walk, unit, ofTheForm ? 'label' : 'heading')
  const outer = walk.under
  if (!worded) walk.under = [...outer, labels[0]!.index]
  for (const unit of values.flatMap((cell) => cell.units)) {
    if (unit.kind === 'table') table(walk, unit)
    // What fills a field is no heading, in whatever type: 'SLT' beside 'Lead'.
    else if (role && fieldRoles.includes(role)) content(walk, unit, role)
    else paragraph(walk, unit, role)
  }
  if (!worded) walk.under = outer
}

/** The first row of the merged cell that reaches furthest up from `row`: rows beside one merged need belong together. */
function firstBeside(unit: TableUnit, row: number): number {
  const reaching = unit.rows.find(
    ({ row: start, cells }) => start < row && cells.some(({ rowSpan }) => rowSpan > 1 && start + rowSpan > row),
  )
  return reaching?.row ?? row
}
