import type { Block, SourceDocument, Table } from './document.js'
import type { Finding } from './finding.js'
import type { Opinion } from './opinion.js'
import type { Passage } from './passage.js'
import type { Child, PlanStatus, ProcessDates } from './plan.js'
import type { Section, SectionLetter } from './section.js'
import type { Warning } from './warning.js'

/**
 * A stretch of the document that is shown together: what stands under one heading (or a joint one), before the first or after the
 * last. Parts follow one another and leave no block out; `from` and `to` count blocks, half-open.
 */
export type Part = {
  /** Of a plan; empty outside the lettered sections and in advice. */
  readonly letters: readonly SectionLetter[]
  /** As the document prints it; '' where there is none. */
  readonly heading: string
  readonly from: number
  readonly to: number
}

/** What a rule had to look at, finding or no finding: items, or words that speak for the document. Empty where it looks at all of it. */
export type Looked = { readonly code: string; readonly passages: readonly Passage[] }

/** What is known of one document after reading, parsing and checking it. Everything that a report shows is in here. */
export type Report = {
  readonly format: SourceDocument['format']
  readonly kind: 'plan' | 'advice' | 'other'
  readonly status: PlanStatus | null
  /** 1 for an advice report, 2 for a plan, null for a document that is not judged. */
  readonly level: 1 | 2 | null
  /** What a document that is neither seems to be. */
  readonly what: string | null
  readonly child: Child | null
  readonly dates: ProcessDates | null
  readonly text: string
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
  readonly parts: readonly Part[]
  readonly findings: readonly Finding[]
  /** One for each rule that had something to look at. */
  readonly looked: readonly Looked[]
  readonly warnings: readonly Warning[]
  /** Share (0 to 1) of the words that an independent reader found which are in the text. */
  readonly coverage: number
  /** What a language model thinks beside the rules; absent where none was asked. */
  readonly opinion?: Opinion
}

/** One line of `scan --format jsonl`: the contract that other programs rely on. */
export type ReportLine = {
  readonly schema: 'goldthread.report/1'
  readonly file: string
  readonly error: { readonly code: string; readonly message: string } | null
  readonly document?: {
    readonly kind: Report['kind']
    readonly status: PlanStatus | null
    readonly level: 1 | 2 | null
  }
  readonly sections?: readonly { readonly letter: SectionLetter; readonly heading: string; readonly text: string }[]
  readonly findings?: readonly Finding[]
  readonly warnings?: readonly Warning[]
  readonly opinion?: Opinion
}
