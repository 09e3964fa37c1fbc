import { inflateRawSync } from 'node:zlib'
import { corrupt, encrypted, tooLarge } from './faults.js'
import { limits } from './limits.js'

/** One file of an archive, still packed. */
export type Entry = {
  readonly name: string
  readonly method: number
  readonly locked: boolean
  /** Of its local header, in the archive. */
  readonly offset: number
  /** In bytes, packed. */
  readonly size: number
}

/** The files of an archive by their names in lower case, with forward slashes and none in front. */
export type Archive = ReadonlyMap<string, Entry>

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46
const headerLength = 30

/** The directory of the zip archive in `bytes`. Throws 'corrupt' or 'too-large'. */
export function openArchive(bytes: Uint8Array): Archive {
  try {
    return readDirectory(bytes, viewOf(bytes))
  } catch (error) {
    throw error instanceof RangeError ? corrupt() : error
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Archive {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw tooLarge()
  const directory = end - view.getUint32(end + 12, true)
  // Bytes put in front of an archive (by a mail gateway, say) shift every offset by as much.
  const shift = directory - view.getUint32(end + 16, true)
  const archive = new Map<string, Entry>()
  let at = directory
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw corrupt()
    const nameLength = view.getUint16(at + 28, true)
    const name = Buffer.from(bytes.subarray(at + entryLength, at + entryLength + nameLength)).toString('utf8')
    const entry = entryAt(view, at, name, shift)
    archive.set(pathKey(name), entry)
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return archive
}

/** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3); some writers use backslashes. */
export function pathKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function entryAt(view: DataView, at: number, name: string, shift: number): Entry {
  return {
    name,
    method: view.getUint16(at + 10, true),
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    offset: view.getUint32(at + 42, true) + shift,
    size: view.getUint32(at + 20, true),
  }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw corrupt()
}

/**
 * The unpacked bytes of `entry`. The sizes that the archive claims are not believed: unpacking stops at `ceiling` bytes and
 * throws 'too-large'. Throws 'corrupt' and 'encrypted'.
 */
export function unpack(bytes: Uint8Array, entry: Entry, ceiling: number): Uint8Array {
  if (entry.locked) throw encrypted()
  const packed = packedBytes(bytes, entry)
  if (entry.method === 0) {
    if (packed.length > ceiling) throw tooLarge()
    return packed
  }
  if (entry.method !== 8) throw corrupt()
  const allowed = Math.min(ceiling, Math.max(limits.smallPart, entry.size * limits.ratio))
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, allowed) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : corrupt()
  }
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes)
  if (entry.offset < 0 || entry.offset + headerLength > bytes.length) throw corrupt()
  const lengths = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const start = entry.offset + headerLength + lengths
  if (start + entry.size > bytes.length) throw corrupt()
  return bytes.subarray(start, start + entry.size)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
