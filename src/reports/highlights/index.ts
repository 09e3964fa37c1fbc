import type { SourceDocument } from '../../plan/document.js'
import { closing, type OpenDocument, withDocument } from '../../readers/pdf/engine/open.js'
import type { Mark } from '../marks.js'
import { type Highlight, highlightPage } from './annotate.js'
import { rectanglesOf } from './rectangles.js'

/** A copy with highlights, or why there is none, in words for people. */
export type Highlighted = { readonly bytes: Uint8Array } | { readonly problem: string }

/**
 * A copy of the PDF in `bytes` in which every mark is a highlight on its words, with a note; words over a page break have one on
 * each page. `document` is what the reader made of these very bytes. Throws `UnreadableDocument`.
 */
export async function highlightedPdf(
  bytes: Uint8Array,
  document: SourceDocument,
  marks: readonly Mark[],
): Promise<Highlighted> {
  const pages = new Map<number, Highlight[]>()
  for (const { start, end, severity, lines } of marks) {
    for (const { page, rectangles } of rectanglesOf(document, start, end)) {
      pages.set(page, [...(pages.get(page) ?? []), { rectangles, severity, note: lines.join('\n') }])
    }
  }
  if (marks.length > 0 && pages.size === 0) return { problem: placeless }
  const marked = await withDocument(bytes, (open) => {
    for (const [page, highlights] of pages) highlightPage(open, page, highlights)
    return saved(open)
  })
  return marked ? { bytes: marked } : { problem: unsaved }
}

const placeless =
  'No highlights were made: this PDF does not tell where its words stand on the page. Save it as a PDF again and try once more.'
const unsaved = 'No highlights were made: this PDF cannot be written again. Save it as a PDF again and try once more.'

function saved({ engine, handle }: OpenDocument): Uint8Array | null {
  const { call, module } = engine
  return closing(call.PDFiumExt_OpenFileWriter(), call.PDFiumExt_CloseFileWriter, (writer) => {
    if (call.PDFiumExt_SaveAsCopy(handle, writer) === 0) return null
    const size = call.PDFiumExt_GetFileWriterSize(writer)
    return closing(call.malloc(size), call.free, (address) => {
      call.PDFiumExt_GetFileWriterData(writer, address, size)
      return module.HEAPU8.slice(address, address + size)
    })
  })
}
