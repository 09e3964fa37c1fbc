import type { Box } from '../box.js'
import type { Aside } from '../page.js'
import type { RawWord } from './characters.js'
import { readField } from './fields.js'
import { inPlace } from './in-place.js'
import { closing, type OpenDocument } from './open.js'
import { type Engine, floatAt, slot, utf16, withName } from './pdfium.js'

export type Annotations = { readonly words: readonly RawWord[]; readonly asides: readonly Aside[] }

const LINK = 2
const FREE_TEXT = 3
const POPUP = 16
const WIDGET = 20
/** Bits 2 and 6 of an annotation's flags: hidden, and not shown on the screen (ISO 32000-1, table 165). */
const UNSEEN = (1 << 1) | (1 << 5)
const MAX_ANNOTATIONS = 5_000

/** What people have put on a page: text in place (typed notes, filled fields) and comments beside it. */
export function readAnnotations({ engine }: OpenDocument, form: number, page: number): Annotations {
  const { call } = engine
  const words: RawWord[] = []
  const asides: Aside[] = []
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)
  for (let index = 0; index < count; index++) {
    const annotation = call.FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    closing(annotation, call.FPDFPage_CloseAnnot, () => {
      if ((call.FPDFAnnot_GetFlags(annotation) & UNSEEN) !== 0) return
      const subtype = call.FPDFAnnot_GetSubtype(annotation)
      if (subtype === LINK || subtype === POPUP) return
      if (subtype === WIDGET) words.push(...readField(engine, form, annotation, boxOf(engine, annotation)))
      else if (subtype === FREE_TEXT)
        words.push(...inPlace(contentsOf(engine, annotation), boxOf(engine, annotation), 0))
      else asides.push(...commentOf(contentsOf(engine, annotation)))
    })
  }
  return { words, asides }
}

function boxOf(engine: Engine, annotation: number): Box {
  engine.call.FPDFAnnot_GetRect(annotation, slot(engine, 0))
  const [left, top, right, bottom] = [0, 1, 2, 3].map((place) => floatAt(engine, place)) as Four
  return {
    left: Math.min(left, right),
    bottom: Math.min(bottom, top),
    right: Math.max(left, right),
    top: Math.max(bottom, top),
  }
}

type Four = [number, number, number, number]

function contentsOf(engine: Engine, annotation: number): string {
  return withName(engine, 'Contents', (name) =>
    utf16(engine, (buffer, size) => engine.call.FPDFAnnot_GetStringValue(annotation, name, buffer, size)),
  )
}

function commentOf(contents: string): Aside[] {
  const text = contents.replace(/\s+/g, ' ').trim()
  return text === '' ? [] : [{ place: 'comment', text }]
}
