import type { Direction } from '../page.js'
import type { Font } from './fonts.js'
import { type Engine, floatAt, slot, utf16 } from './pdfium.js'

/** How the glyphs of one text object are set. */
export type Ink = Font & {
  /** In points, as it appears on the page. */
  readonly size: number
  /** Null for text at a slant, such as a watermark across the page. */
  readonly direction: Direction | null
  /** Marked-content number in the tag tree, -1 without one. */
  readonly content: number
  /** Set by the file apart from the page's content: running heads, page numbers, decoration. */
  readonly artifact: boolean
  /** Not painted at all (text render modes 3 and 7), as the text layer over a scan. */
  readonly invisible: boolean
}

const FILL_AND_STROKE = 2
const INVISIBLE = 3
const CLIP = 7

/** What PDFium says of text object `object`, whose character number `index` stands on `textPage`. */
export function readInk(
  engine: Engine,
  textPage: number,
  index: number,
  object: number,
  font: (handle: number) => Font,
): Ink {
  const { call } = engine
  const mode = call.FPDFTextObj_GetTextRenderMode(object)
  const { bold, italic, symbols } = font(call.FPDFTextObj_GetFont(object))
  const { direction, scale, skewed } = readMatrix(engine, textPage, index)
  const content = call.FPDFPageObj_GetMarkedContentID(object)
  return {
    size: call.FPDFText_GetFontSize(textPage, index) * scale,
    direction,
    bold: bold || mode === FILL_AND_STROKE,
    italic: italic || skewed,
    symbols,
    content,
    artifact: content < 0 && isArtifact(engine, object),
    invisible: mode === INVISIBLE || mode === CLIP,
  }
}

/** Sine of the slope (3 degrees, as of a badly laid scan) up to which a line of text counts as level. */
const LEVEL = 0.06

function readMatrix(engine: Engine, textPage: number, index: number) {
  engine.call.FPDFText_GetMatrix(textPage, index, slot(engine, 0))
  const [a, b, c, d] = [0, 1, 2, 3].map((place) => floatAt(engine, place)) as [number, number, number, number]
  const run = Math.hypot(a, b)
  return {
    direction: run === 0 ? null : directionOf(a / run, b / run),
    scale: Math.hypot(c, d),
    // Slanted upright type is how programs without an italic font make one.
    skewed: Math.abs(b) < LEVEL * run && c > 0.1 * Math.abs(d),
  }
}

function directionOf(cosine: number, sine: number): Direction | null {
  if (Math.abs(sine) < LEVEL) return cosine > 0 ? 0 : 180
  if (Math.abs(cosine) < LEVEL) return sine > 0 ? 90 : 270
  return null
}

function isArtifact(engine: Engine, object: number): boolean {
  const { call } = engine
  const count = call.FPDFPageObj_CountMarks(object)
  for (let index = 0; index < count; index++) {
    const mark = call.FPDFPageObj_GetMark(object, index)
    if (markName(engine, mark) === 'Artifact') return true
  }
  return false
}

function markName(engine: Engine, mark: number): string {
  const length = slot(engine, 100)
  return utf16(engine, (buffer) => {
    engine.call.FPDFPageObjMark_GetName(mark, buffer, 200, length)
    return 200
  })
}
