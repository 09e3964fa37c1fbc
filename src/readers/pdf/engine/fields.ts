import type { Box } from '../box.js'
import type { RawWord } from './characters.js'
import { inPlace } from './in-place.js'
import { closing, type OpenDocument } from './open.js'
import { type Engine, floatAt, slot, utf16 } from './pdfium.js'

const CHECK_BOX = 2
const RADIO_BUTTON = 3
const WITH_TEXT = new Set([4, 5, 6])

/** Runs `use` with PDFium's form environment for a document that has a form, else with 0. */
export function withForm<T>(document: OpenDocument, use: (form: number) => T): T {
  const { call } = document.engine
  if (call.FPDF_GetFormType(document.handle) === 0) return use(0)
  return closing(call.PDFiumExt_OpenFormFillInfo(), call.PDFiumExt_CloseFormFillInfo, (info) =>
    closing(call.PDFiumExt_InitFormFillEnvironment(document.handle, info), call.PDFiumExt_ExitFormFillEnvironment, use),
  )
}

/** What is filled in a form field, at its place. */
export function readField(engine: Engine, form: number, annotation: number, box: Box): RawWord[] {
  if (form === 0) return []
  const { call } = engine
  const type = call.FPDFAnnot_GetFormFieldType(form, annotation)
  if (type === CHECK_BOX || type === RADIO_BUTTON) {
    return inPlace(call.FPDFAnnot_IsChecked(form, annotation) === 1 ? '☒' : '☐', box, 0)
  }
  if (!WITH_TEXT.has(type)) return []
  const value = utf16(engine, (buffer, size) => call.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size))
  return inPlace(value, box, fontSizeOf(engine, form, annotation))
}

/** 0 where the field lets the viewer choose. */
function fontSizeOf(engine: Engine, form: number, annotation: number): number {
  const known = engine.call.FPDFAnnot_GetFontSize(form, annotation, slot(engine, 0)) === 1
  return known ? floatAt(engine, 0) : 0
}
