import { type Markup, markup } from '../markup.js'
import type { PlacedFinding } from '../placed.js'
import type { Chunk, Line, Piece, TableCell } from './chunks.js'
import { markedText } from './marked.js'

type Row = Extract<Piece, { kind: 'row' }>

/** The document's own text as it reads: paragraphs, lists and tables, with the findings' words marked. */
export function documentText(
  { pieces }: Chunk,
  findings: readonly PlacedFinding[],
  columns: (table: number) => number,
): Markup {
  return markup`${runsOf(pieces).map((run) =>
    run.rows.length > 0 ? tableMarkup(run.rows, columns(run.rows[0]!.table), findings) : listed(run.lines, findings),
  )}`
}

type Run = { readonly rows: Row[]; readonly lines: Line[] }

/** Rows of one table together, and paragraphs together. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  for (const piece of pieces) {
    const last = runs[runs.length - 1]
    if (piece.kind === 'row') {
      if (last?.rows[0]?.table === piece.table) last.rows.push(piece)
      else runs.push({ rows: [piece], lines: [] })
    } else if (last && last.lines.length > 0) last.lines.push(piece.line)
    else runs.push({ rows: [], lines: [piece.line] })
  }
  return runs
}

function tableMarkup(rows: readonly Row[], columns: number, findings: readonly PlacedFinding[]): Markup {
  return markup`<table class="plan">
${{ markup: `<colgroup>${'<col>'.repeat(columns)}</colgroup>` }}
<tbody>
${rows.map(({ cells }) => markup`<tr>${inFull(cells, columns).map((one) => cellMarkup(one, findings))}</tr>\n`)}</tbody>
</table>
`
}

type Shown = { readonly lines: readonly Line[]; readonly span: number; readonly header: boolean }

/** The cells of a row from the first column to the last, empty ones where the row has none. */
function inFull(cells: readonly TableCell[], columns: number): Shown[] {
  const row: Shown[] = []
  let at = 0
  for (const { cell, lines } of cells) {
    if (cell.column > at) row.push({ lines: [], span: cell.column - at, header: false })
    row.push({ lines, span: cell.columnSpan, header: cell.header })
    at = cell.column + cell.columnSpan
  }
  if (at < columns) row.push({ lines: [], span: columns - at, header: false })
  return row
}

function cellMarkup({ lines, span, header }: Shown, findings: readonly PlacedFinding[]): Markup {
  const spans = span > 1 ? [{ markup: ` colspan="${span}"` }] : []
  const inside = listed(lines, findings)
  return header ? markup`<th scope="col"${spans}>${inside}</th>` : markup`<td${spans}>${inside}</td>`
}

/** Paragraphs, and those with a bullet or a number as items of lists. */
function listed(lines: readonly Line[], findings: readonly PlacedFinding[]): Markup {
  const groups: { item: boolean; lines: Line[] }[] = []
  for (const line of lines) {
    const item = line.block.kind === 'list-item' && line.title === ''
    const last = groups[groups.length - 1]
    if (last && last.item === item && !line.newRow) last.lines.push(line)
    else groups.push({ item, lines: [line] })
  }
  return markup`${groups.map(({ item, lines: own }) =>
    item
      ? markup`<ul class="items">${own.map((line) => markup`<li>${labelled(line, findings)}</li>`)}</ul>`
      : markup`${own.map((line) => paragraph(line, findings))}`,
  )}`
}

function paragraph(line: Line, findings: readonly PlacedFinding[]): Markup {
  const { kind, placeholder, bold } = line.block
  const look = kind === 'heading' ? 'heading' : placeholder ? 'prompt' : bold ? 'bold' : 'plain'
  const title = line.title === '' ? [] : [markup`<span class="column">${line.title}</span> `]
  return markup`<p class="${look}${line.newRow ? ' new-row' : ''}">${title}${labelled(line, findings)}</p>`
}

function labelled({ block }: Line, findings: readonly PlacedFinding[]): Markup {
  const label = block.label === '' ? [] : [markup`<span class="label">${block.label}</span> `]
  return markup`${label}${markedText(block, findings)}`
}
