import type { Severity } from '../../plan/finding.js'
import { closing, type OpenDocument, withPage } from '../../readers/pdf/engine/open.js'
import { type Engine, slot, withName } from '../../readers/pdf/engine/pdfium.js'
import { author } from '../marks.js'
import type { Rectangle } from './rectangles.js'

export type Highlight = {
  readonly rectangles: readonly Rectangle[]
  readonly severity: Severity
  /** The words of its note. */
  readonly note: string
}

/** Light enough to read through; the note names the severity, so that nothing hangs on the colour. */
const colours: Readonly<Record<Severity, readonly [number, number, number]>> = {
  'must-fix': [255, 190, 178],
  'should-fix': [255, 221, 120],
  consider: [178, 214, 245],
}

/** Of the kinds of annotations and blend modes in PDFium, and of an annotation's flags (ISO 32000-1, table 165: printed). */
const highlightKind = 9
const multiply = 1
const printed = 1 << 2

/** Adds highlights to a page (from 1) of the open document, each with its note and its own look, so that every viewer shows it. */
export function highlightPage(document: OpenDocument, page: number, highlights: readonly Highlight[]): void {
  withPage(document, page - 1, (handle) => {
    for (const highlight of highlights) addHighlight(document.engine, handle, highlight)
  })
}

function addHighlight(engine: Engine, page: number, { rectangles, severity, note }: Highlight): void {
  const { call } = engine
  closing(call.FPDFPage_CreateAnnot(page, highlightKind), call.FPDFPage_CloseAnnot, (annotation) => {
    for (const [left, bottom, right, top] of rectangles) {
      // Upper corners first, then the lower ones: not the order of the specification, but that of every viewer.
      writeFloats(engine, [left, top, right, top, left, bottom, right, bottom])
      call.FPDFAnnot_AppendAttachmentPoints(annotation, slot(engine, 0))
    }
    writeFloats(engine, boundsOf(rectangles))
    call.FPDFAnnot_SetRect(annotation, slot(engine, 0))
    call.FPDFAnnot_SetColor(annotation, 0, ...colours[severity], 255)
    call.FPDFAnnot_SetFlags(annotation, printed)
    writeString(engine, annotation, 'T', author)
    writeString(engine, annotation, 'Contents', note)
    call.EPDFAnnot_GenerateAppearanceWithBlend(annotation, multiply)
  })
}

/** Left, top, right, bottom: the order of PDFium's own rectangles. */
function boundsOf(rectangles: readonly Rectangle[]): number[] {
  return [
    Math.min(...rectangles.map(([left]) => left)),
    Math.max(...rectangles.map(([, , , top]) => top)),
    Math.max(...rectangles.map(([, , right]) => right)),
    Math.min(...rectangles.map(([, bottom]) => bottom)),
  ]
}

function writeFloats(engine: Engine, values: readonly number[]): void {
  engine.module.HEAPF32.set(values, engine.scratch >> 2)
}

function writeString(engine: Engine, annotation: number, key: string, text: string): void {
  const { call, module } = engine
  const bytes = Buffer.from(`${text}\u0000`, 'utf16le')
  closing(call.malloc(bytes.length), call.free, (address) => {
    module.HEAPU8.set(bytes, address)
    withName(engine, key, (name) => call.FPDFAnnot_SetStringValue(annotation, name, address))
  })
}
