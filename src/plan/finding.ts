import type { SectionLetter } from './section.js'

export type Standard = 'QS1' | 'QS2' | 'QS3' | 'QS4' | 'QS5'
export type Severity = 'must-fix' | 'should-fix' | 'consider'

/** One thing that a human reviewer should look at. The fields are those of the report contract. */
export type Finding = {
  readonly code: string
  readonly standard: Standard
  readonly severity: Severity
  /** Where it is seen; null in advice. */
  readonly section: SectionLetter | null
  /** Verbatim from the document, or null. */
  readonly quote: string | null
  /** Where the quote stands in the document's text; null without a quote. */
  readonly start: number | null
  readonly end: number | null
  readonly subject: string | null
  readonly message: string
  readonly suggestion: string
  readonly fingerprint: string
  /** Left out of every count: the project's own hints and rules that are still on trial. */
  readonly counted: boolean
}
