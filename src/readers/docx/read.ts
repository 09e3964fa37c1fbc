import { UnreadableDocument } from '../../errors.js'
import type { SourceDocument } from '../../plan/document.js'
import type { Warning, WarningCode } from '../../plan/warning.js'
import { layOut } from './layout.js'
import { type Opened, openDocx } from './open.js'
import { secondDocxText } from './second.js'
import type { Draft } from './story.js'
import { countWords, shareFound } from './words.js'

/** Under this share of the second reader's words a person is asked to compare. */
const enough = 0.98

/**
 * The document in a Word file, as `readDocx` reads it. With `secondReader` a second, independent reader (mammoth) tells how
 * much of the text was found, and stands in where the first cannot open the file. Throws `UnreadableDocument`.
 */
export async function readDocxChecked(
  bytes: Uint8Array,
  { secondReader }: { readonly secondReader: boolean },
): Promise<SourceDocument> {
  if (!secondReader) return openDocx(bytes).document
  let opened: Opened
  try {
    opened = openDocx(bytes)
  } catch (error) {
    const document = mayFallBack(error) ? await fallback(bytes) : null
    if (document) return document
    throw error
  }
  return compared(opened, await secondText(bytes))
}

/** Files that are locked, hostile, empty or something else stay so for every reader. */
function mayFallBack(error: unknown): boolean {
  return !(error instanceof UnreadableDocument) || error.code === 'corrupt'
}

async function secondText(bytes: Uint8Array): Promise<string | null> {
  try {
    return await secondDocxText(bytes)
  } catch {
    return null
  }
}

/** What the second reader alone makes of a file: paragraphs, without tables, styles and places in the file. */
async function fallback(bytes: Uint8Array): Promise<SourceDocument | null> {
  const lines = (await secondText(bytes))?.split('\n') ?? []
  const laidOut = layOut(lines.map(draftOf))
  if (laidOut.blocks.length === 0) return null
  const warnings = [
    warning(
      'fallback-reader',
      'This file is damaged. Its text was read, but not its tables and headings, so much of the plan may not be recognised. Save it again in Word and try once more.',
    ),
  ]
  return { format: 'docx', ...laidOut, tables: [], margins: [], pages: null, warnings, coverage: 1 }
}

function draftOf(text: string): Draft {
  const piece = { text, from: null, bold: false, italic: false, size: 0, prompt: false }
  return { kind: 'paragraph', level: 0, label: '', cell: null, pieces: [piece] }
}

function compared({ document, hidden }: Opened, second: string | null): SourceDocument {
  const { text, margins, warnings } = document
  if (second === null) {
    const failed = warning(
      'second-reader-failed',
      'The second reading of this file did not work, so nothing confirms that all of its text was found. Compare the report with the file.',
    )
    return { ...document, warnings: [...warnings, failed] }
  }
  const own = countWords([text, ...margins.map((margin) => margin.text), ...hidden])
  const coverage = shareFound(countWords([second]), own)
  if (coverage >= enough) return { ...document, coverage }
  const missing = Math.max(1, Math.round((1 - coverage) * 100))
  const low = warning(
    'low-coverage',
    `About ${missing}% of the words in this file were not found. Compare the report with the file: something in it may have been missed.`,
  )
  return { ...document, coverage, warnings: [...warnings, low] }
}

function warning(code: WarningCode, message: string): Warning {
  return { code, message }
}
