import type { Block, Cell, Origin, Table } from '../../../plan/document.js'
import type { Box } from '../box.js'
import type { Flow, Grid, GridCell, Paragraph } from '../layout/flow.js'
import type { Typography } from '../layout/paragraphs.js'
import { isHeaderCell, listDepth } from '../layout/roles.js'
import { type HeadingLevels, headingLevels } from './headings.js'
import { type Vocabulary, vocabularyOf } from './hyphens.js'
import { findLabels } from './labels-of.js'
import { paragraphsIn, styleOf, wordsIn } from './styles.js'
import { joinWords } from './words-joined.js'

export type SourceText = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
  readonly origins: readonly Origin[]
}

type Setting = {
  readonly vocabulary: Vocabulary
  readonly labelled: ReadonlySet<Paragraph>
  readonly levels: HeadingLevels
  readonly type: Typography
  /** The box on a page in the page's own space. */
  readonly placeOf: (page: number, box: Box) => Box
}

type Growing = { text: string; readonly blocks: Block[]; readonly tables: Table[]; readonly origins: Origin[] }

/** The one text of a document, its blocks and tables, and where each word stands on its page. */
export function sourceText(flow: Flow, type: Typography, placeOf: (page: number, box: Box) => Box): SourceText {
  const all = paragraphsIn(flow)
  const setting: Setting = {
    vocabulary: vocabularyOf(all.flatMap((paragraph) => innerWords(paragraph))),
    labelled: findLabels(all),
    levels: headingLevels(flow, type),
    type,
    placeOf,
  }
  const growing: Growing = { text: '', blocks: [], tables: [], origins: [] }
  addFlow(flow, null, setting, growing)
  return growing
}

/** Words that no line break can have cut. */
function innerWords({ lines }: Paragraph): string[] {
  return lines.flatMap(({ words }) => words.slice(0, -1).map(({ text }) => text))
}

function addFlow(flow: Flow, cell: Cell | null, setting: Setting, growing: Growing): void {
  const indents: number[] = []
  for (const piece of flow) {
    if (piece.kind === 'grid') addTable(piece, cell, setting, growing)
    else addParagraph(piece, cell, indents, setting, growing)
  }
}

function addTable(grid: Grid<Paragraph>, parent: Cell | null, setting: Setting, growing: Growing): void {
  const table = growing.tables.push({ rows: grid.rows, columns: grid.columns, parent }) - 1
  const headers = headerRows(grid, setting.type)
  for (const cell of [...grid.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const { row, column, rowSpan, columnSpan } = cell
    const header = cell.header || headers.has(row)
    addFlow(cell.flow, { table, row, column, rowSpan, columnSpan, header }, setting, growing)
  }
}

/** Rows whose filled cells are all tagged as header cells. */
function headerRows(grid: Grid<Paragraph>, { elementsOf }: Typography): Set<number> {
  const rows = new Map<number, boolean>()
  for (const cell of grid.cells) {
    const tagged = isTaggedHeader(cell, elementsOf)
    if (tagged !== null) rows.set(cell.row, (rows.get(cell.row) ?? true) && tagged)
  }
  return new Set([...rows].filter(([, header]) => header).map(([row]) => row))
}

function isTaggedHeader(cell: GridCell<Paragraph>, elementsOf: Typography['elementsOf']): boolean | null {
  const [first] = paragraphsIn(cell.flow)
  const word = first?.lines[0]?.words.find(({ tag }) => tag >= 0)
  if (!first) return null
  return word !== undefined && isHeaderCell(elementsOf(word.page), word.tag)
}

function addParagraph(
  paragraph: Paragraph,
  cell: Cell | null,
  indents: number[],
  setting: Setting,
  growing: Growing,
): void {
  const lines = paragraph.lines.map(({ words }) => words)
  const first = lines[0] ?? []
  const labelled = setting.labelled.has(paragraph) && first.length > 1
  const body = labelled ? [first.slice(1), ...lines.slice(1)] : lines
  const { text, placed } = joinWords(body, setting.vocabulary)
  const start = growing.text.length
  const heading = setting.levels(paragraph, text, cell !== null)
  const page = first[0]?.page ?? null
  const label = labelled ? (first[0]?.text ?? '') : ''
  const listed = heading === 0 && labelled
  if (!listed) indents.splice(0)
  growing.blocks.push({
    start,
    end: start + text.length,
    text,
    kind: heading > 0 ? 'heading' : listed ? 'list-item' : 'paragraph',
    level: heading > 0 ? heading : listed ? depthOf(paragraph, indents, setting.type) : 0,
    label,
    cell,
    ...styleOf(body.flat()),
    placeholder: false,
    page,
  })
  for (const { word, from, to, end } of placed) {
    const { left, bottom, top } = word
    const box = setting.placeOf(word.page, { left, bottom, right: end, top })
    growing.origins.push({ start: start + from, end: start + to, page: word.page, box: cornersOf(box) })
  }
  growing.text += `${text}\n`
}

function cornersOf({ left, bottom, right, top }: Box): [number, number, number, number] {
  return [rounded(left), rounded(bottom), rounded(right), rounded(top)]
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** Depth from 1: by the tags, else by how far the labels of the list so far are indented. */
function depthOf(paragraph: Paragraph, indents: number[], { elementsOf }: Typography): number {
  const [label, text] = wordsIn(paragraph)
  const tagged = text && text.tag >= 0 ? listDepth(elementsOf(text.page), text.tag) : 0
  const left = (label?.left ?? 0) - paragraph.from
  while (indents.length > 0 && left < (indents.at(-1) as number) - 3) indents.pop()
  if (indents.length === 0 || left > (indents.at(-1) as number) + 3) indents.push(left)
  return tagged > 0 ? tagged : indents.length
}
