import type { SourceDocument } from '../../plan/document.js'
import { openDocx } from './open.js'

/**
 * The document in a Word file (.docx, .docm, .dotx) as Word shows it with tracked changes accepted. The origins of its text
 * count paragraphs and runs over all w:p and w:r start tags of the main part, those that are not shown included. Throws
 * `UnreadableDocument`.
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  return openDocx(bytes).document
}
