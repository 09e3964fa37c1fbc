import type { SourceDocument } from '../../../plan/document.js'
import type { Warning } from '../../../plan/warning.js'
import { coverageOf } from './coverage.js'
import type { SecondReading } from './second-reader.js'

/** Coverage under which a report says so. */
const LOW_COVERAGE = 0.98
/** Two programs may well differ over so few words: a bullet, a sign. */
const FEW_WORDS = 4

/**
 * The document with what the second reading says of the first one. `said` is all that the first one has read; `few` is true where
 * that is so little that a second reading was wanted.
 */
export function compared(
  document: SourceDocument,
  said: string,
  other: SecondReading | null,
  few: boolean,
): SourceDocument {
  if (!other) return few ? warned(document, SECOND_FAILED) : document
  const { share: coverage, missing } = coverageOf(said, other.pages.join('\n'))
  if (coverage >= LOW_COVERAGE || missing < FEW_WORDS) return { ...document, coverage }
  const percent = Math.floor(coverage * 100)
  const message = `A second reading of this PDF found words that the first one did not: only ${percent}% agree. Check the findings against the document.`
  return warned({ ...document, coverage }, { code: 'low-coverage', message })
}

const SECOND_FAILED: Warning = {
  code: 'second-reader-failed',
  message:
    'This PDF has little text, and a second reading to check it failed. Check the findings against the document.',
}

function warned(document: SourceDocument, warning: Warning): SourceDocument {
  return { ...document, warnings: [...document.warnings, warning] }
}
