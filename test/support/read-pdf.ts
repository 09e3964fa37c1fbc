import type { Block, SourceDocument } from '../../src/plan/document.js'
import { readPdf } from '../../src/readers/pdf/index.js'
import { type Marks, pdf, type TestPdf } from './pdf.js'

/** The document in a PDF of these pages, read once. */
export function read(pages: TestPdf | readonly (readonly Marks[])[]): Promise<SourceDocument> {
  return readPdf(pdf(pages), { secondReader: false })
}

export async function textsIn(pages: TestPdf | readonly (readonly Marks[])[]): Promise<string[]> {
  return (await read(pages)).blocks.map(({ text }) => text)
}

/** The cells of table `table` as 'row,column: text', with its spans where it has any ('0,0 2x1: Needs'). */
export function cellsOf({ blocks }: SourceDocument, table = 0): string[] {
  return blocks.flatMap((block) => (block.cell?.table === table ? [`${placeOf(block)}: ${block.text}`] : []))
}

function placeOf({ cell }: Block): string {
  if (!cell) return ''
  const spans = cell.rowSpan > 1 || cell.columnSpan > 1 ? ` ${cell.rowSpan}x${cell.columnSpan}` : ''
  return `${cell.row},${cell.column}${spans}`
}

/** Text long enough for several lines. */
export const STARTING =
  'Toby finds it hard to start a piece of writing and needs an adult to help him to choose his first words before he will begin.'
export const READING =
  'He reads aloud as well as most of his class, but his understanding of what he has read is at the level of a child of six.'
export const PLAYING =
  'At playtime he stays by the fence and watches the others, and when they ask him to join in he shakes his head and walks off.'
