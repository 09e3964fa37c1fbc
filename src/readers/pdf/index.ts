import { UnreadableDocument } from '../../errors.js'
import type { SourceDocument } from '../../plan/document.js'
import { withNumberedTitles } from '../titles.js'
import { bodyOf } from './body-flow.js'
import { compared } from './check/compared.js'
import { fallbackDocument } from './check/fallback.js'
import { lacksText } from './check/page-text.js'
import { readAgain, type SecondReading } from './check/second-reader.js'
import { documentWarnings } from './document-warnings.js'
import { type DocumentReading, readDocument } from './engine/read-document.js'
import type { Aside } from './page.js'
import { sourceText } from './text/source-text.js'

/** Letters that a document has at the least; a few more are little enough to want a second reading. */
const FEWEST_LETTERS = 20
const FEW_LETTERS = 300

/**
 * Reads a PDF that has a text layer. Offsets of blocks and origins count UTF-16 units of `text`; boxes are in points in
 * the page's own user space, any rotation of the page left out, as annotations want them. With `secondReader` (the
 * default) another program reads the file as well, for `coverage` and as a way out where the first one fails.
 * Throws UnreadableDocument: 'encrypted', 'corrupt', 'no-text', 'empty', 'too-large', 'too-slow', 'unreadable'.
 */
export async function readPdf(
  bytes: Uint8Array,
  { secondReader = true }: { readonly secondReader?: boolean } = {},
): Promise<SourceDocument> {
  const again = (): Promise<SecondReading | null> => (secondReader ? readAgain(bytes) : Promise.resolve(null))
  try {
    const reading = await readDocument(bytes)
    refuseTextless(reading)
    const { document, said } = documentFrom(reading)
    const few = lettersIn(reading) < FEW_LETTERS
    return secondReader ? compared(document, said, await again(), few) : document
  } catch (error) {
    const other = isUnread(error) ? await again() : null
    if (other && letters(other.pages.join(' ')) >= FEW_LETTERS) return fallbackDocument(other)
    throw error
  }
}

/** The file could not be opened or has no text for one program, which says little about the other. */
function isUnread(error: unknown): boolean {
  return error instanceof UnreadableDocument && (error.code === 'corrupt' || error.code === 'no-text')
}

function documentFrom({ pages: readings }: DocumentReading): { document: SourceDocument; said: string } {
  const pages = readings.flatMap((reading) => (reading ? [reading.page] : []))
  const { flow, type, margins, repeats } = bodyOf(pages)
  const byNumber = new Map(pages.map((page) => [page.number, page]))
  const source = sourceText(flow, type, (page, box) => byNumber.get(page)?.placeOf(box) ?? box)
  const asides = [...margins, ...pages.flatMap((page) => page.asides)]
  const labels = source.blocks.map(({ label }) => label)
  const document: SourceDocument = {
    format: 'pdf',
    ...source,
    blocks: withNumberedTitles(source.blocks),
    margins: distinct(asides),
    pages: readings.length,
    warnings: documentWarnings(readings),
    coverage: 1,
  }
  return { document, said: [source.text, ...labels, ...asides.map(({ text }) => text), ...repeats].join('\n') }
}

/** A running head is kept once, however many pages repeat it. */
function distinct(asides: readonly Aside[]): Aside[] {
  const seen = new Set<string>()
  return asides.filter(({ place, text }) => {
    const key = `${place} ${text.replace(/\d+/g, '#')}`
    return place === 'comment' || (!seen.has(key) && seen.add(key))
  })
}

function refuseTextless({ pages, xfa }: DocumentReading): void {
  const readings = pages.flatMap((reading) => (reading ? [reading] : []))
  const all = readings.reduce((sum, reading) => sum + reading.letters, 0)
  if (xfa && readings.some(({ page }) => /please wait/i.test(page.words.map(({ text }) => text).join(' ')))) {
    throw new UnreadableDocument(
      'unreadable',
      'This PDF is a form that only Adobe Reader can show. Open it there, print it to a new PDF and try again.',
    )
  }
  if (readings.length > 0 && readings.every((reading) => lacksText(reading) || reading.letters === 0)) {
    if (readings.some(lacksText)) throw new UnreadableDocument('no-text', WITHOUT_TEXT)
    throw new UnreadableDocument(
      'empty',
      'There is no text in this PDF. Check that it is the right file and try again.',
    )
  }
  if (all < FEWEST_LETTERS && readings.some(lacksText)) throw new UnreadableDocument('no-text', WITHOUT_TEXT)
}

const WITHOUT_TEXT =
  'The pages of this PDF are pictures without text, as from a scanner. Use the Word file, or a PDF saved from Word, and try again.'

function lettersIn({ pages }: DocumentReading): number {
  return pages.reduce((sum, reading) => sum + (reading?.letters ?? 0), 0)
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
