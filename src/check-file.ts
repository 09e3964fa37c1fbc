import { readFile } from 'node:fs/promises'
import { analyseToAsk, reportOn } from './analyse.js'
import { type Ending, faulty, UnreadableDocument } from './errors.js'
import type { Model, Questions, Spent } from './opinion/index.js'
import type { SourceDocument } from './plan/document.js'
import type { Report } from './plan/report.js'
import { type ReadOptions, readDocument } from './readers/index.js'
import { type ReportFile, type ReportKind, reportFiles } from './reports/files.js'

export type CheckOptions = ReadOptions & {
  /** Which report files to make beside the report itself. */
  readonly reports?: readonly ReportKind[]
  /** Whether the questions for a language model are made ready. */
  readonly opinion?: boolean
}

/** What became of one file: its report with the files that were made of it, or why there is none. */
export type Checked =
  | {
      readonly report: Report
      readonly files: readonly ReportFile[]
      /** What a language model is to be asked; there only where that was wanted. The files are then made after its answer. */
      readonly questions?: Questions
      /** How long it took to make them ready. Milliseconds. */
      readonly took?: number
      /** What asking it has used. */
      readonly spent?: Spent
    }
  | { readonly error: Ending }

/** Reads and checks one file. Never throws: whatever happens to one file must not stop the others. */
export async function checkFile(path: string, options: CheckOptions): Promise<Checked> {
  try {
    const bytes = await bytesOf(path)
    const document = await readDocument(bytes, options)
    if (options.opinion) {
      const { report, questions, took } = await analyseToAsk(document)
      if (questions) return { report, files: [], questions, took }
    }
    return await withFiles(path, reportOn(document), options, async () => ({ bytes, document }))
  } catch (error) {
    if (error instanceof UnreadableDocument) return { error: { code: error.code, message: error.message } }
    return { error: faulty }
  }
}

/** The same with the opinion of a model in the report and in its files. Never throws. */
export async function withOpinion(
  path: string,
  checked: Checked,
  model: Model,
  options: CheckOptions,
): Promise<Checked> {
  if (!('report' in checked) || !checked.questions) return checked
  const { secondOpinion } = await import('./opinion/index.js')
  const { opinion, spent } = await secondOpinion(checked.questions, model, checked.took)
  const report = { ...checked.report, opinion }
  return { ...(await filesFor(path, report, options)), spent }
}

/** Adds the report files that `options` ask for to a report that another engine has made of the file at `path`. */
export function filesFor(path: string, report: Report, options: CheckOptions): Promise<Filed> {
  return withFiles(path, report, options, async () => {
    const bytes = await bytesOf(path)
    return { bytes, document: await readDocument(bytes, options) }
  })
}

type Filed = { readonly report: Report; readonly files: readonly ReportFile[] }
type Original = () => Promise<{ bytes: Uint8Array; document: SourceDocument }>

async function withFiles(path: string, report: Report, options: CheckOptions, original: Original): Promise<Filed> {
  return { report, files: await reportFiles(options.reports ?? [], { file: path, report, original }) }
}

/** The bytes of a file. Throws `UnreadableDocument` with what to do. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT')
      throw new UnreadableDocument('not-found', 'There is no such file. Check the name and the folder.')
    if (code === 'EACCES' || code === 'EPERM') {
      throw new UnreadableDocument('unreadable', 'You are not allowed to read this file. Ask its owner for access.')
    }
    throw new UnreadableDocument(
      'unreadable',
      'The file could not be opened. Check that it is a file and that its disk is there.',
    )
  }
}
