import type { Block, Cell, SourceDocument, Table } from '../../src/plan/document.js'

/** A paragraph in a few words: `# Heading`, `- list item`, `**bold**`, `_italic_`, `[[prompt]]` for an unfilled field; `1. | text` gives an automatic number. */
type Line = string
type Row = readonly (Line | readonly Line[])[]
export type Piece =
  | Line
  | { readonly table: readonly Row[]; readonly header?: boolean; readonly spans?: Readonly<Record<string, number>> }

type Draft = Omit<Block, 'start' | 'end'>

/** The document that a reader would make of these pieces. In `spans`, '2:1': 3 makes the cell in row 2, column 1 three columns wide. */
export function documentOf(pieces: readonly Piece[], margins: SourceDocument['margins'] = []): SourceDocument {
  const drafts: Draft[] = []
  const tables: Table[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') drafts.push(draftOf(piece, null))
    else {
      const id = tables.length
      const width = Math.max(
        ...piece.table.map((row, at) =>
          row.reduce((sum, _, column) => sum + (piece.spans?.[`${at}:${column}`] ?? 1), 0),
        ),
      )
      tables.push({ rows: piece.table.length, columns: width, parent: null })
      for (const [row, cells] of piece.table.entries()) {
        let column = 0
        for (const [at, cell] of cells.entries()) {
          const columnSpan = piece.spans?.[`${row}:${at}`] ?? 1
          const place: Cell = {
            table: id,
            row,
            column,
            rowSpan: 1,
            columnSpan,
            header: row === 0 && piece.header === true,
          }
          for (const line of typeof cell === 'string' ? [cell] : cell) if (line) drafts.push(draftOf(line, place))
          column += columnSpan
        }
      }
    }
  }
  let text = ''
  const blocks = drafts.map((draft): Block => {
    const start = text.length
    text += `${draft.text}\n`
    return { ...draft, start, end: start + draft.text.length }
  })
  return { format: 'docx', text, blocks, tables, margins, pages: null, origins: [], warnings: [], coverage: 1 }
}

function draftOf(line: Line, cell: Cell | null): Draft {
  const heading = /^(#+) (.*)$/s.exec(line)
  const item = /^- (.*)$/s.exec(line)
  const bold = /^\*\*(.*)\*\*$/s.exec(line)
  const italic = /^_(.*)_$/s.exec(line)
  const prompt = /^\[\[(.*)\]\]$/s.exec(line)
  const numbered = /^(\S{1,6}) \| (.*)$/s.exec(line)
  const text = heading?.[2] ?? item?.[1] ?? bold?.[1] ?? italic?.[1] ?? prompt?.[1] ?? numbered?.[2] ?? line
  return {
    text,
    kind: heading ? 'heading' : item || numbered ? 'list-item' : 'paragraph',
    level: heading ? heading[1]!.length : item ? 1 : 0,
    label: numbered?.[1] ?? (item ? '•' : ''),
    cell,
    bold: bold !== null || heading !== null,
    italic: italic !== null,
    size: 0,
    placeholder: prompt !== null,
    page: null,
  }
}
