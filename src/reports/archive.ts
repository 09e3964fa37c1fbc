import { crc32, deflateRawSync } from 'node:zlib'

/** Lengths of the fixed parts of a zip archive's records, in bytes (APPNOTE 4.3). */
const rowLength = 46
const headerLength = 30
const endLength = 22
/** Bit 11 of an entry's flags: its name is UTF-8. */
const utf8Name = 1 << 11

/** One row of an archive's directory, with the place of its file. */
type Row = { readonly bytes: Buffer; readonly name: Buffer; readonly offset: number }

/**
 * The zip archive with some files replaced or added, by their paths. Every other file keeps its very bytes, packed as they were,
 * and its place in the order. New files come last and bear the date of the first. `bytes` is an archive that a reader has opened.
 */
export function rewriteArchive(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { rows, end, directory } = readDirectory(file)
  const left = new Map([...changed].map(([path, data]) => [keyOf(path), { path, data }]))
  const places = [...new Set(rows.map(({ offset }) => offset))].sort((a, b) => a - b)
  const nextPlace = new Map(places.map((place, at) => [place, places[at + 1] ?? directory]))
  const files: Buffer[] = []
  const newRows: Buffer[] = []
  let at = 0
  const add = (row: Buffer, piece: Buffer) => {
    row.writeUInt32LE(at, 42)
    newRows.push(row)
    files.push(piece)
    at += piece.length
  }
  for (const row of [...rows].sort((a, b) => a.offset - b.offset)) {
    const key = keyOf(row.name.toString('utf8'))
    const change = left.get(key)
    if (change) add(...packed(row, change.data))
    else add(Buffer.from(row.bytes), file.subarray(row.offset, nextPlace.get(row.offset)))
    left.delete(key)
  }
  for (const { path, data } of left.values()) add(...packed({ ...rows[0]!, name: Buffer.from(path, 'utf8') }, data))
  return Buffer.concat([...files, ...newRows, endRecord(newRows, at, file.subarray(end + endLength))])
}

/** Part names are compared without regard to case and the kind of slash, as the reader does. */
function keyOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function readDirectory(file: Buffer): { rows: Row[]; end: number; directory: number } {
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const directory = end - file.readUInt32LE(end + 12)
  // Bytes put in front of an archive shift every offset by as much.
  const shift = directory - file.readUInt32LE(end + 16)
  const rows: Row[] = []
  for (let at = directory; at < end && rows.length < file.readUInt16LE(end + 10); ) {
    const nameEnd = at + rowLength + file.readUInt16LE(at + 28)
    const rowEnd = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    const name = file.subarray(at + rowLength, nameEnd)
    rows.push({ bytes: file.subarray(at, rowEnd), name, offset: file.readUInt32LE(at + 42) + shift })
    at = rowEnd
  }
  return { rows, end, directory }
}

/** A directory row, and the file with its header, packed anew. */
function packed({ bytes, name }: Row, data: Uint8Array): [Buffer, Buffer] {
  const body = deflateRawSync(data)
  const row = Buffer.alloc(rowLength + name.length)
  bytes.copy(row, 0, 0, rowLength)
  row.writeUInt16LE(row.readUInt16LE(8) & utf8Name, 8)
  row.writeUInt16LE(8, 10)
  row.writeUInt32LE(crc32(data), 16)
  row.writeUInt32LE(body.length, 20)
  row.writeUInt32LE(data.length, 24)
  row.writeUInt16LE(name.length, 28)
  // Neither an extra field nor a comment.
  row.writeUInt32LE(0, 30)
  name.copy(row, rowLength)
  const header = Buffer.alloc(headerLength)
  header.writeUInt32LE(0x04034b50, 0)
  // From the version to the length of the name, a file's header says what its row says.
  row.copy(header, 4, 6, 30)
  return [row, Buffer.concat([header, name, body])]
}

function endRecord(rows: readonly Buffer[], offset: number, comment: Buffer): Buffer {
  const record = Buffer.alloc(endLength)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(rows.length, 8)
  record.writeUInt16LE(rows.length, 10)
  const size = rows.reduce((sum, row) => sum + row.length, 0)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  record.writeUInt16LE(comment.length, 20)
  return Buffer.concat([record, comment])
}

/** Midnight on 1 January 2026, in the form of MS-DOS. */
const someDay = (((2026 - 1980) << 9) | (1 << 5) | 1) << 16

/** The archive with one and the same date on all its files, so that the same contents are the same bytes whenever they were packed. */
export function undated(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes)
  for (const row of readDirectory(file).rows) {
    row.bytes.writeInt32LE(someDay, 12)
    file.writeInt32LE(someDay, row.offset + 10)
  }
  return file
}
