import type { Questions } from './opinion/index.js'
import { parse } from './parser/index.js'
import type { SourceDocument } from './plan/document.js'
import type { Report } from './plan/report.js'
import { type ReadOptions, readDocument } from './readers/index.js'
import { rules } from './rules/index.js'
import { runRules } from './rules/run.js'

/** The way through: bytes → document → plan or advice → findings → report. Throws `UnreadableDocument`. */
export async function analyse(bytes: Uint8Array, options: ReadOptions): Promise<Report> {
  return reportOn(await readDocument(bytes, options))
}

/**
 * The same, with what a language model may be asked about it (null where the document is not judged) and how many milliseconds that
 * took. Throws `UnreadableDocument`.
 */
export async function analyseToAsk(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ report: Report; questions: Questions | null; took: number }> {
  const document = await readDocument(bytes, options)
  const read = parse(document)
  const report = reportOn(document, read)
  const began = performance.now()
  // Loaded only when it is wanted: its words and names take a good part of a second.
  const { questionsFor } = await import('./opinion/index.js')
  const questions = read.kind === 'other' ? null : questionsFor(document, read, report.findings)
  return { report, questions, took: performance.now() - began }
}

/** The report on a document that was read. A document that is neither plan nor advice is not judged, and says so. */
export function reportOn(document: SourceDocument, read = parse(document)): Report {
  const { text, coverage } = document
  if (read.kind === 'other') {
    const { kind, what, warnings } = read
    return {
      kind,
      what,
      text,
      coverage,
      warnings,
      status: null,
      level: null,
      child: null,
      dates: null,
      sections: [],
      findings: [],
    }
  }
  const plan = read.kind === 'plan' ? read : null
  return {
    kind: read.kind,
    status: plan?.status ?? null,
    level: plan ? 2 : 1,
    what: null,
    child: read.child,
    dates: read.dates,
    text,
    sections: plan?.sections ?? [],
    findings: runRules(rules, read),
    warnings: read.warnings,
    coverage,
  }
}
