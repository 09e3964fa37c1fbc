import { createHash } from 'node:crypto'
import type { SectionLetter } from '../plan/section.js'
import { normalised } from '../text/words.js'

/** Sixteen hex digits that are the same for the same fault in a later version of the document, wherever it then stands. */
export function fingerprint(code: string, section: SectionLetter | null, quote: string): string {
  const key = [code, section ?? '', normalised(quote)].join('\u0000')
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}
