import writeExcelFile, { type Feature, type Image, type SheetData } from 'write-excel-file/node'
import { undated } from '../archive.js'
import { count } from '../words.js'
import { allLists } from './lists.js'
import type { BatchRow } from './row.js'
import type { Table, Value } from './table.js'

/** Rows that a sheet can hold, with its titles, and characters of a cell (Excel's own limits). */
const mostRows = 1_048_576
const mostCharacters = 32_767

/** The workbook over a batch: documents, findings, and counts by code, section and standard. */
export async function workbookOf(rows: readonly BatchRow[]): Promise<Uint8Array> {
  const tables = allLists(rows).flatMap(inSheets)
  const sheets = tables.map((table) => ({
    sheet: table.name,
    data: sheetOf(table),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }))
  const notes = { sheet: 'About', data: aboutOf(rows), columns: [{ width: 110 }] }
  return undated(
    await writeExcelFile([...sheets, notes], {
      fontFamily: 'Arial',
      fontSize: 10,
      features: [filters(tables)],
    }).toBuffer(),
  )
}

/** A list that is longer than a sheet goes on in another one. */
function inSheets(table: Table): Table[] {
  const size = mostRows - 1
  if (table.rows.length <= size) return [table]
  return Array.from({ length: Math.ceil(table.rows.length / size) }, (_, at) => ({
    ...table,
    name: at === 0 ? table.name : `${table.name} ${at + 1}`,
    rows: table.rows.slice(at * size, (at + 1) * size),
  }))
}

function sheetOf({ columns, rows }: Table): SheetData {
  const titles = columns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#e6e8ea',
    alignVertical: 'top' as const,
    wrap: true,
  }))
  return [titles, ...rows.map((row) => row.map(cellOf))]
}

/** Text is written as text whatever it begins with: only a cell of the type 'Formula' is ever computed. */
function cellOf(value: Value) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const }
  if (typeof value !== 'string') {
    const date = new Date(`${value.day}T00:00:00Z`)
    return { value: date, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' as const, align: 'left' as const }
  }
  return value === '' ? null : { value: cellText(value), type: String, alignVertical: 'top' as const, wrap: true }
}

/** Without the control characters that XML cannot hold, and no longer than a cell can be. */
function cellText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return plain.length <= mostCharacters ? plain : `${plain.slice(0, mostCharacters - 1)}…`
}

/** Filters over the columns of each list, which the library has no option for; Excel wants the range named as well. */
function filters(tables: readonly Table[]): Feature<Image['content']> {
  const ranges = tables.map(({ columns, rows }) => ({ last: columnName(columns.length - 1), end: rows.length + 1 }))
  const names = tables.map(({ name }, at) => {
    const { last, end } = ranges[at]!
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${name}'!$A$1:$${last}$${end}</definedName>`
  })
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const range = ranges[sheetIndex]
            const filter = range ? `<autoFilter ref="A1:${range.last}${range.end}"/>` : ''
            // Rows alone are frozen, so that the lower pane is the active one.
            return xml.replace('</sheetData>', `</sheetData>${filter}`).replace('"bottomRight"', '"bottomLeft"')
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  }
}

/** 'A' for 0, 'Z' for 25, 'AA' for 26. */
function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

function aboutOf(rows: readonly BatchRow[]): SheetData {
  const unread = rows.filter(({ error }) => error !== null).length
  const lines = [
    `Goldthread read ${count(rows.length - unread, 'document')}${unread > 0 ? `, and could not read ${unread}` : ''}.`,
    'A finding is something that a reviewer should look at. The counts say how much there is to look at, not how good a plan is: no grade is given.',
    'Hints are left out of every count. The columns “Decision” and “Reason or note” of the sheet “Findings” are for the reviewer.',
    'A document that is neither a plan nor professional advice, or could not be read, has no findings because it was not checked.',
    'This workbook holds personal data: keep it as you keep the plans.',
  ]
  return lines.map((line) => [{ value: line, type: String, wrap: true }])
}
