import { lookedAt } from './judgement/looked-at.js'
import type { Questions } from './opinion/index.js'
import { parse } from './parser/index.js'
import { partsOf } from './parser/parts.js'
import type { SourceDocument } from './plan/document.js'
import type { Finding } from './plan/finding.js'
import type { Other, Reviewable } from './plan/plan.js'
import type { Report } from './plan/report.js'
import { CHECKS, type Check } from './plan/stage.js'
import { type ReadOptions, readDocument } from './readers/index.js'
import { rules } from './rules/index.js'
import { inReadingOrder, runRules } from './rules/run.js'

/** What reading leaves to the later stages. Both parts are plain data and come out of JSON as they went in. */
export type Reading = {
  readonly read: Reviewable | Other
  /** The report as it stands before any rule has run: all but its findings. */
  readonly blank: Report
}

/** The way through: bytes → document → plan or advice → findings → report. Throws `UnreadableDocument`. */
export async function analyse(bytes: Uint8Array, options: ReadOptions): Promise<Report> {
  return reportOn(await readDocument(bytes, options))
}

/**
 * The same, with what a language model may be asked about it (null where the document is not judged) and how many milliseconds that
 * took.
 */
export async function analyseToAsk(
  document: SourceDocument,
): Promise<{ report: Report; questions: Questions | null; took: number }> {
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
  return reported(
    blankOf(document, read),
    CHECKS.map((check) => checked(check, read)),
  )
}

/** The first stage. Throws `UnreadableDocument`. */
export async function reading(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  return readingOf(await readDocument(bytes, options))
}

/** One of the stages that stand side by side: its findings, in reading order. */
export function checked(check: Check, read: Reviewable | Other): Finding[] {
  if (read.kind === 'other') return []
  return runRules(
    rules.filter(({ stage }) => stage === check),
    read,
  )
}

/** The last stage: one report from the findings of all checks, whatever their order. */
export function reported(blank: Report, findings: readonly (readonly Finding[])[]): Report {
  return { ...blank, findings: findings.flat().sort(inReadingOrder) }
}

function readingOf(document: SourceDocument): Reading {
  const read = parse(document)
  return { read, blank: blankOf(document, read) }
}

function blankOf(document: SourceDocument, read: Reviewable | Other): Report {
  const { format, text, blocks, tables, coverage } = document
  const plan = read.kind === 'plan' ? read : null
  const judged = read.kind === 'other' ? null : read
  return {
    format,
    text,
    blocks,
    tables,
    coverage,
    parts: partsOf(document, read),
    kind: read.kind,
    status: plan?.status ?? null,
    level: judged && (plan ? 2 : 1),
    what: read.kind === 'other' ? read.what : null,
    child: judged?.child ?? null,
    dates: judged?.dates ?? null,
    sections: plan?.sections ?? [],
    findings: [],
    looked: judged ? lookedAt(judged) : [],
    warnings: read.warnings,
  }
}
