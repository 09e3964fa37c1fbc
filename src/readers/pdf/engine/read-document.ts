import { UnreadableDocument } from '../../../errors.js'
import { withForm } from './fields.js'
import { fontReader } from './fonts.js'
import { MAX_CHARACTERS, refuseMoreThan, startClock } from './limits.js'
import { withDocument } from './open.js'
import { type PageReading, readPage } from './read-page.js'

/** Everything that PDFium tells of a file: one reading a page, null for a page that is broken. */
export type DocumentReading = {
  readonly pages: readonly (PageReading | null)[]
  /** Made by Adobe's form designer, with pages that are no PDF pages. */
  readonly xfa: boolean
}

/** FPDF_GetFormType of a form that is all XFA. */
const XFA_FORM = 2

/** Throws UnreadableDocument: 'encrypted', 'corrupt', 'too-large', 'too-slow'. */
export function readDocument(bytes: Uint8Array): Promise<DocumentReading> {
  return withDocument(bytes, (document) =>
    withForm(document, (form) => {
      const { call } = document.engine
      const tagged = call.FPDFCatalog_IsTagged(document.handle) === 1
      const reading = { document, form, tagged, fontOf: fontReader(document.engine) }
      const checkClock = startClock()
      let characters = 0
      const pages = Array.from({ length: document.pageCount }, (_, index) => {
        checkClock()
        const page = readPage(reading, index)
        characters += page?.text.characters ?? 0
        refuseMoreThan(MAX_CHARACTERS, characters, 'characters')
        return page
      })
      if (pages.every((page) => page === null)) {
        throw new UnreadableDocument(
          'corrupt',
          'The pages of this PDF are damaged. Save it as a PDF again and try again.',
        )
      }
      return { pages, xfa: call.FPDF_GetFormType(document.handle) === XFA_FORM }
    }),
  )
}
