import { readFile } from 'node:fs/promises'
import { analyse } from './analyse.js'
import { type Ending, faulty, UnreadableDocument } from './errors.js'
import type { Report } from './plan/report.js'
import type { ReadOptions } from './readers/index.js'

/** What became of one file: its report, or why there is none. */
export type Checked = { readonly report: Report } | { readonly error: Ending }

/** Reads and checks one file. Never throws: whatever happens to one file must not stop the others. */
export async function checkFile(path: string, options: ReadOptions): Promise<Checked> {
  try {
    return { report: await analyse(await bytesOf(path), options) }
  } catch (error) {
    if (error instanceof UnreadableDocument) return { error: { code: error.code, message: error.message } }
    return { error: faulty }
  }
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
