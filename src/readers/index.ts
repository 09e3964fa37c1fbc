import { UnreadableDocument } from '../errors.js'
import type { SourceDocument } from '../plan/document.js'

export type ReadOptions = {
  /** Whether a second, independent reader checks that no text was lost. */
  readonly secondReader: boolean
}

/** The document in `bytes`, a Word file or a PDF by its first bytes. Throws `UnreadableDocument` with what to do. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UnreadableDocument('empty', 'The file is empty. Save it again and try once more.')
  if (startsWith(bytes, 'PK') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    const { readDocxChecked } = await import('./docx/read.js')
    return readDocxChecked(bytes, options)
  }
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    const { readPdf } = await import('./pdf/index.js')
    return readPdf(bytes, options)
  }
  throw new UnreadableDocument(
    'not-a-document',
    'This is neither a Word file (.docx) nor a PDF, whatever its name says. Save it as one of these and try again.',
  )
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0))
}
