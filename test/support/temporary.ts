import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is gone after the test. */
export function temporaryFolder(finished: (work: () => void) => void = onTestFinished): string {
  const { folder, release } = newFolder()
  finished(release)
  return folder
}

export function newFolder(): { folder: string; release: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-'))
  return { folder, release: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}
