import { lacksText } from './check/page-text.js'
import { readDocument } from './engine/read-document.js'

/**
 * Numbers (from 1) of the pages of a PDF that show something but have no text layer, as scans do: those that only
 * optical character recognition can read. Throws UnreadableDocument: 'encrypted', 'corrupt', 'too-large', 'too-slow'.
 */
export async function pagesWithoutText(bytes: Uint8Array): Promise<readonly number[]> {
  const { pages } = await readDocument(bytes)
  return pages.flatMap((reading, index) => (reading && lacksText(reading) ? [index + 1] : []))
}
