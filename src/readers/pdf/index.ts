import type { SourceDocument } from '../../plan/document.js'
import { bodyOf } from './body-flow.js'
import { readDocument } from './engine/read-document.js'
import { sourceText } from './text/source-text.js'

export async function readPdf(bytes: Uint8Array, _options: { secondReader?: boolean } = {}): Promise<SourceDocument> {
  const { pages } = await readDocument(bytes)
  const readable = pages.flatMap((reading) => (reading ? [reading.page] : []))
  const { flow, type, margins } = bodyOf(readable)
  const byNumber = new Map(readable.map((page) => [page.number, page]))
  const source = sourceText(flow, type, (page, box) => byNumber.get(page)?.placeOf(box) ?? box)
  return { format: 'pdf', ...source, margins, pages: pages.length, warnings: [], coverage: 1 }
}
