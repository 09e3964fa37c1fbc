import { closing, type OpenDocument, withDocument, withPage } from '../../src/readers/pdf/engine/open.js'
import { type Engine, floatAt, slot, utf16, withName } from '../../src/readers/pdf/engine/pdfium.js'

/** A highlight as a PDF has it: its page from 1, its note, and the words that stand under its rectangles. */
export type FoundHighlight = {
  readonly page: number
  readonly author: string
  readonly note: string
  readonly words: string
  /** Whether it brings its own look, which viewers need that draw none by themselves. */
  readonly drawn: boolean
}

const highlightKind = 9

/** Every highlight in a PDF, in the order of its pages. */
export function highlightsIn(bytes: Uint8Array): Promise<FoundHighlight[]> {
  return withDocument(bytes, (document) =>
    Array.from({ length: document.pageCount }, (_, index) => highlightsOn(document, index)).flat(),
  )
}

function highlightsOn(document: OpenDocument, index: number): FoundHighlight[] {
  const { engine } = document
  const { call } = engine
  const found = withPage(document, index, (page) =>
    closing(call.FPDFText_LoadPage(page), call.FPDFText_ClosePage, (text) =>
      Array.from({ length: call.FPDFPage_GetAnnotCount(page) }, (_, at) =>
        closing(call.FPDFPage_GetAnnot(page, at), call.FPDFPage_CloseAnnot, (annotation) =>
          call.FPDFAnnot_GetSubtype(annotation) === highlightKind ? [highlightAt(engine, annotation, text, index)] : [],
        ),
      ).flat(),
    ),
  )
  return found ?? []
}

function highlightAt(engine: Engine, annotation: number, text: number, index: number): FoundHighlight {
  const { call } = engine
  const string = (key: string) =>
    withName(engine, key, (name) =>
      utf16(engine, (buffer, size) => call.FPDFAnnot_GetStringValue(annotation, name, buffer, size)),
    )
  const quads = Array.from({ length: call.FPDFAnnot_CountAttachmentPoints(annotation) }, (_, at) => {
    call.FPDFAnnot_GetAttachmentPoints(annotation, at, slot(engine, 0))
    return [0, 1, 2, 3, 4, 5, 6, 7].map((place) => floatAt(engine, place))
  })
  return {
    page: index + 1,
    author: string('T'),
    note: string('Contents'),
    words: quads.map((quad) => wordsUnder(engine, text, quad)).join(' '),
    drawn: call.FPDFAnnot_GetAP(annotation, 0, 0, 0) > 2,
  }
}

/** The text in the middle of a rectangle, so that the lines above and below do not count. */
function wordsUnder(engine: Engine, text: number, quad: readonly number[]): string {
  const xs = quad.filter((_, at) => at % 2 === 0)
  const ys = quad.filter((_, at) => at % 2 === 1)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const third = (top - bottom) / 3
  const { call, module } = engine
  return closing(call.malloc(4000), call.free, (buffer) => {
    const length = call.FPDFText_GetBoundedText(
      text,
      left + 0.5,
      top - third,
      right - 0.5,
      bottom + third,
      buffer,
      1999,
    )
    return String.fromCharCode(...new Uint16Array(module.HEAPU8.slice(buffer, buffer + 2 * length).buffer)).trim()
  })
}
