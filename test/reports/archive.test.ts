import { deflateRawSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { rewriteArchive } from '../../src/reports/archive.js'

const files = { 'a.xml': strToU8('<a/>'.repeat(50)), 'dir/b.xml': strToU8('<b/>'), 'c.png': new Uint8Array([1, 2, 3]) }
const archive = zipSync(files, { mtime: new Date(2026, 0, 1) })
const changed = (change: Record<string, string>, bytes = archive) =>
  rewriteArchive(bytes, new Map(Object.entries(change).map(([path, text]) => [path, strToU8(text)])))

describe('an archive with some files changed', () => {
  test('holds the new ones in their old places, and the others as they were', () => {
    const after = unzipSync(changed({ 'dir/b.xml': '<new/>' }))
    expect(Object.keys(after)).toEqual(Object.keys(files))
    expect(strFromU8(after['dir/b.xml']!)).toBe('<new/>')
    expect(after['a.xml']).toEqual(files['a.xml'])
  })

  test('keeps the packed bytes of every other file', () => {
    const packed = Buffer.from(deflateRawSync(files['a.xml']))
    const before = Buffer.from(archive).indexOf('a.xml')
    const after = Buffer.from(changed({ 'dir/b.xml': '<new/>' }))
    const header = Buffer.from(archive).subarray(before - 30, before + 5 + packed.length)
    expect(after.indexOf(header)).toBe(0)
  })

  test('takes in files that it did not have, at the end', () => {
    const after = unzipSync(changed({ 'dir/d.xml': '<d/>' }))
    expect(Object.keys(after)).toEqual([...Object.keys(files), 'dir/d.xml'])
    expect(strFromU8(after['dir/d.xml']!)).toBe('<d/>')
  })

  test('finds a file whatever the case of its name', () => {
    expect(strFromU8(unzipSync(changed({ 'DIR/B.xml': '<new/>' }))['dir/b.xml']!)).toBe('<new/>')
  })

  test('stays as it was where nothing changes', () => {
    expect(Buffer.from(changed({}))).toEqual(Buffer.from(archive))
  })

  test('is read past bytes in front of it', () => {
    const shifted = Buffer.concat([Buffer.from('junk'), archive])
    expect(strFromU8(unzipSync(changed({ 'c.png': 'x' }, shifted))['c.png']!)).toBe('x')
  })
})
