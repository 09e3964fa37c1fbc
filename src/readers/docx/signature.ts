import { encrypted, notWord, oldWord } from './faults.js'

/** Throws unless the first bytes are those of a zip archive, as every .docx is one; says what the file seems to be instead. */
export function requireZip(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (head.startsWith('PK')) return
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oleFault(bytes)
  if (head.startsWith('{\\rtf')) throw notWord('a rich text file (.rtf)')
  if (/^\s*(?:\u00ef\u00bb\u00bf)?<(?:!doctype )?html/i.test(head)) throw notWord('a web page')
  throw notWord('some other file')
}

/** An OLE container: an old binary document, or the wrapping of an encrypted new one ([MS-OFFCRYPTO] 2.3). */
function oleFault(bytes: Uint8Array): Error {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return encrypted()
  return holds('WordDocument') ? oldWord() : notWord('an old Office file')
}
