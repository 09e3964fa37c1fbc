import { expect, test } from 'vitest'
import { requireZip } from '../../../src/readers/docx/signature.js'

const ole = (...streams: readonly string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(2000),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
  ])
const refusal = (bytes: Uint8Array) => {
  try {
    requireZip(bytes)
    return null
  } catch (error) {
    return error as Error & { code: string }
  }
}

test('lets an archive pass', () => {
  expect(refusal(Buffer.from('PK\u0003\u0004'))).toBeNull()
})

test('says what to do with an old Word file', () => {
  const error = refusal(ole('Root Entry', 'WordDocument'))
  expect(error).toMatchObject({
    code: 'not-a-document',
    message: 'This is an old Word file (.doc). Save it as .docx and try again.',
  })
})

test('says that a file with a password is locked', () => {
  expect(refusal(ole('EncryptionInfo', 'EncryptedPackage'))).toMatchObject({ code: 'encrypted' })
})

test.each([
  ['an old Office file', ole('Workbook')],
  ['a rich text file', Buffer.from('{\\rtf1\\ansi plan}')],
  ['a web page', Buffer.from('<!DOCTYPE html><html>')],
  ['some other file', Buffer.from([1, 2, 3])],
  ['some other file', new Uint8Array(0)],
])('says that it is %s', (what, bytes) => {
  expect(refusal(bytes)).toMatchObject({ code: 'not-a-document', message: expect.stringContaining(what) })
})
