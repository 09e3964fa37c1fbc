import { wrap } from './helvetica.js'
import { lines, pdf } from './pdf.js'

/** A PDF of plain paragraphs one below another, on as many pages as they need. */
export function plainPdf(paragraphs: readonly string[]): Uint8Array {
  const all = paragraphs.flatMap((paragraph) => [...wrap(paragraph.replace(/\s+/g, ' '), 480), ''])
  const pages = Array.from({ length: Math.ceil(all.length / 52) }, (_, page) => all.slice(page * 52, page * 52 + 52))
  return pdf(pages.map((page) => lines(50, 790, page, { lead: 14 })))
}

/** Whether the fonts of a test PDF can write all of a text. */
export function isWinAnsi(text: string): boolean {
  return [...text].every((sign) => '‘’“”•–—'.includes(sign) || sign.charCodeAt(0) < 0x100)
}
