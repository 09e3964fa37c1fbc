import { readFile } from 'node:fs/promises'
import { analyse, analyseToAsk } from './analyse.js'
import { UnreadableDocument } from './errors.js'
import type { Model, Questions, Spent } from './opinion/index.js'
import type { Report } from './plan/report.js'
import type { ReadOptions } from './readers/index.js'

/** What became of one file: its report, or why there is none. */
export type Checked =
  | {
      readonly report: Report
      /** What a language model is to be asked; there only where that was wanted. */
      readonly questions?: Questions
      /** How long it took to make them ready. Milliseconds. */
      readonly took?: number
      /** What asking it has used. */
      readonly spent?: Spent
    }
  | { readonly error: { code: UnreadableDocument['code']; message: string } }

export type CheckOptions = ReadOptions & {
  /** Whether the questions for a language model are made ready. */
  readonly opinion?: boolean
}

/** Reads and checks one file. Never throws: whatever happens to one file must not stop the others. */
export async function checkFile(path: string, options: CheckOptions): Promise<Checked> {
  try {
    if (!options.opinion) return { report: await analyse(await bytesOf(path), options) }
    const { report, questions, took } = await analyseToAsk(await bytesOf(path), options)
    return questions ? { report, questions, took } : { report }
  } catch (error) {
    if (error instanceof UnreadableDocument) return { error: { code: error.code, message: error.message } }
    return {
      error: {
        code: 'unreadable',
        message: 'Goldthread could not read this file. Open it, save it again as .docx or PDF, and try once more.',
      },
    }
  }
}

/** The same with the opinion of a model in the report. Never throws. */
export async function withOpinion(checked: Checked, model: Model): Promise<Checked> {
  if (!('report' in checked) || !checked.questions) return checked
  const { secondOpinion } = await import('./opinion/index.js')
  const { opinion, spent } = await secondOpinion(checked.questions, model, checked.took)
  return { report: { ...checked.report, opinion }, spent }
}

async function bytesOf(path: string): Promise<Uint8Array> {
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
