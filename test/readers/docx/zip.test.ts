import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openArchive, unpack } from '../../../src/readers/docx/zip.js'
import { zipped } from '../../support/docx.js'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024)

test('finds files whatever the case and slashes of their names', () => {
  const bytes = zipped({ 'Word\\Document.XML': 'plan' })
  expect(text(unpack(bytes, openArchive(bytes).get('word/document.xml')!, 100))).toBe('plan')
})

test('reads files that were stored without packing', () => {
  const bytes = zipSync({ a: strToU8('stored') }, { level: 0 })
  expect(text(unpack(bytes, openArchive(bytes).get('a')!, 100))).toBe('stored')
})

test('reads an archive with other bytes in front of it and behind', () => {
  const bytes = Buffer.concat([Buffer.from('PK mail gateway'), zipped({ a: 'still here' }), Buffer.from('tail')])
  expect(text(unpack(bytes, openArchive(bytes).get('a')!, 100))).toBe('still here')
})

test('stops at the ceiling, whatever size the archive claims', () => {
  const bytes = zipped({ a: megabytes(2) })
  const claimed = Buffer.from(bytes)
  // The directory claims that the file has ten bytes.
  claimed.writeUInt32LE(10, claimed.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  expect(() => unpack(claimed, openArchive(claimed).get('a')!, 1000)).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  )
})

test('refuses a large file that is packed far tighter than any text', () => {
  const bytes = zipped({ a: megabytes(5) })
  expect(() => unpack(bytes, openArchive(bytes).get('a')!, 1e9)).toThrow(expect.objectContaining({ code: 'too-large' }))
})

test('refuses an archive of too many files', () => {
  const bytes = Buffer.from(zipped({ a: '' }))
  bytes.writeUInt16LE(10_001, bytes.length - 12)
  expect(() => openArchive(bytes)).toThrow(expect.objectContaining({ code: 'too-large' }))
})

test('calls an archive corrupt that ends too early, at any length', () => {
  const bytes = zipped({ 'a.xml': 'a plan '.repeat(40), 'b.xml': 'another' })
  for (let length = 2; length < bytes.length; length++) {
    expect(() => openArchive(bytes.subarray(0, length))).toThrow(expect.objectContaining({ code: 'corrupt' }))
  }
})

test('calls a file corrupt whose packed bytes are damaged or not all there', () => {
  const bytes = zipped({ a: 'a plan of several words' })
  const entry = openArchive(bytes).get('a')!
  const spoilt = Uint8Array.from(bytes)
  spoilt.fill(0xff, 31, 40)
  expect(() => unpack(spoilt, entry, 1000)).toThrow(expect.objectContaining({ code: 'corrupt' }))
  expect(() => unpack(bytes.subarray(0, 40), entry, 1000)).toThrow(expect.objectContaining({ code: 'corrupt' }))
  expect(() => unpack(bytes, { ...entry, method: 99 }, 1000)).toThrow(expect.objectContaining({ code: 'corrupt' }))
})

test('says that a file with a zip password is locked', () => {
  const bytes = zipped({ a: 'secret' })
  const entry = openArchive(bytes).get('a')!
  expect(() => unpack(bytes, { ...entry, locked: true }, 1000)).toThrow(expect.objectContaining({ code: 'encrypted' }))
})
