import type { PageReading } from '../engine/read-page.js'

/** Letters that a page number or a stamp on a scan can have. */
const STAMP = 40
const FEW = 8
const LARGE_PICTURE = 0.5
const SOME_PICTURE = 0.1
/** So many drawn shapes without any text are text that was turned into outlines. */
const OUTLINES = 150

/** True where a page shows something but has no text layer worth the name: a scan, a photograph, outlined or unreadable type. */
export function lacksText({ drawings, text, letters }: PageReading): boolean {
  if (text.characters > FEW && text.unmapped > 0.5 * text.characters) return true
  if (drawings.picture >= LARGE_PICTURE) return letters < STAMP
  return letters < FEW && (drawings.picture >= SOME_PICTURE || drawings.marks >= OUTLINES)
}

/** True where the text is what a scanner's software has read in a picture of the page. */
export function isOcrLayer({ page, text, drawings }: PageReading): boolean {
  if (page.words.length === 0 || drawings.picture < LARGE_PICTURE) return false
  const invisible = text.words.filter((word) => word.invisible).length
  return invisible > 0.5 * text.words.length || drawings.pictureOnTop
}
