import { lookedAt } from './judgement/looked-at.js'
import { parse } from './parser/index.js'
import { partsOf } from './parser/parts.js'
import type { SourceDocument } from './plan/document.js'
import type { Report } from './plan/report.js'
import { type ReadOptions, readDocument } from './readers/index.js'
import { rules } from './rules/index.js'
import { runRules } from './rules/run.js'

/** The way through: bytes → document → plan or advice → findings → report. Throws `UnreadableDocument`. */
export async function analyse(bytes: Uint8Array, options: ReadOptions): Promise<Report> {
  return reportOn(await readDocument(bytes, options))
}

/** The report on a document that was read. A document that is neither plan nor advice is not judged, and says so. */
export function reportOn(document: SourceDocument): Report {
  const { format, text, blocks, tables, coverage } = document
  const read = parse(document)
  const shown = { format, text, blocks, tables, coverage, parts: partsOf(document, read) }
  if (read.kind === 'other') {
    const { kind, what, warnings } = read
    return {
      ...shown,
      kind,
      what,
      warnings,
      status: null,
      level: null,
      child: null,
      dates: null,
      sections: [],
      findings: [],
      looked: [],
    }
  }
  const plan = read.kind === 'plan' ? read : null
  return {
    ...shown,
    kind: read.kind,
    status: plan?.status ?? null,
    level: plan ? 2 : 1,
    what: null,
    child: read.child,
    dates: read.dates,
    sections: plan?.sections ?? [],
    findings: runRules(rules, read),
    looked: lookedAt(read),
    warnings: read.warnings,
  }
}
