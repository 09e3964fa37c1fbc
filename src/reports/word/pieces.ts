import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** Words in one look. */
export type Words = string | { readonly bold: string } | { readonly quiet: string }

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

export function heading(text: string, level: 1 | 2 | 3): Paragraph {
  return new Paragraph({ text: clean(text), heading: levels[level - 1]!, keepNext: true })
}

export function title(text: string): Paragraph {
  return new Paragraph({ text: clean(text), heading: HeadingLevel.TITLE })
}

export function paragraph(...words: readonly Words[]): Paragraph {
  return new Paragraph({ children: words.map(run) })
}

export function bullet(...words: readonly Words[]): Paragraph {
  return new Paragraph({ children: words.map(run), bullet: { level: 0 } })
}

export function quote(text: string): Paragraph {
  return new Paragraph({ text: clean(text), style: 'Quotation' })
}

function run(words: Words): TextRun {
  if (typeof words === 'string') return new TextRun(clean(words))
  return 'bold' in words
    ? new TextRun({ text: clean(words.bold), bold: true })
    : new TextRun({ text: clean(words.quiet), color: '484F54', size: 18 })
}

/** Without the control characters that XML cannot hold; line ends are spaces here. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\s*\n\s*/g, ' ')
}

export type Cell = string | readonly Paragraph[]

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' }
const lines = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

/** In twentieths of a point: what an A4 page holds between its margins. */
export const pageWidth = 9638

/** A table whose first row holds the titles of its columns and comes again on every page; `shares` are the columns' widths. */
export function table(
  shares: readonly number[],
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
): FileChild {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.round((share / all) * pageWidth))
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 20, left: 90, right: 90 },
    borders: lines,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: titles.map((one, at) => titleCell(one, widths[at]!)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((cell, at) => plainCell(cell, widths[at]!)) }),
      ),
    ],
  })
}

function titleCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: 'E6E8EA' },
    children: [new Paragraph({ children: [run({ bold: text })], alignment: AlignmentType.LEFT })],
  })
}

function plainCell(cell: Cell, width: number): TableCell {
  const children = typeof cell === 'string' ? [new Paragraph(clean(cell))] : [...cell]
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children })
}
