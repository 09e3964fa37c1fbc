import { type Engine, utf8 } from './pdfium.js'
import { type SymbolFont, symbolFontOf } from './symbols.js'

export type Font = { readonly bold: boolean; readonly italic: boolean; readonly symbols: SymbolFont }

/** Bits 7 and 19 of a font descriptor's Flags (ISO 32000-1, table 123). */
const ITALIC = 1 << 6
const FORCE_BOLD = 1 << 18

const BOLD_NAME = /bold|black|heavy|demi|extrabd|[-,]bd/i
const ITALIC_NAME = /italic|oblique|[-,]it\b|kursiv/i
const UNKNOWN: Font = { bold: false, italic: false, symbols: null }

/** Returns a function from a PDFium font handle to what we need of it; each font is asked once. */
export function fontReader(engine: Engine): (handle: number) => Font {
  const known = new Map<number, Font>()
  return (handle) => {
    const seen = known.get(handle)
    if (seen) return seen
    const font = handle === 0 ? UNKNOWN : readFont(engine, handle)
    known.set(handle, font)
    return font
  }
}

function readFont({ call, ...engine }: Engine, handle: number): Font {
  const name = utf8({ call, ...engine }, (buffer, size) => call.FPDFFont_GetBaseFontName(handle, buffer, size))
  const flags = call.FPDFFont_GetFlags(handle)
  // Names that tell nothing ('CIDFont+F2') leave only the descriptor's weight.
  const nameless = /^(\w{6}\+)?(cidfont|f\d|t\d|font)/i.test(name)
  return {
    bold: BOLD_NAME.test(name) || (flags & FORCE_BOLD) !== 0 || (nameless && call.FPDFFont_GetWeight(handle) >= 600),
    italic: ITALIC_NAME.test(name) || (flags > 0 && (flags & ITALIC) !== 0),
    symbols: symbolFontOf(name),
  }
}
