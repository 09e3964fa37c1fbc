import type { Table, Value } from './table.js'

/** The list as CSV (RFC 4180) in UTF-8 with a mark at its start, so that Excel reads it as such. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(field).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function field(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return value.day
  return `"${plain(value).replaceAll('"', '""')}"`
}

/**
 * Spreadsheets take a field for a formula that begins with one of these signs, quoted or not. An apostrophe in front, which they
 * show or hide as they like, keeps it text.
 */
function plain(text: string): string {
  const line = text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')
  return /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/.test(line) ? `'${line}` : line
}
