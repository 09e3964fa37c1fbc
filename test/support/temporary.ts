import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is gone after the test, or after `release` where there is none around. */
export function temporaryFolder(): string {
  const { folder, release } = newFolder()
  onTestFinished(release)
  return folder
}

export function newFolder(): { folder: string; release: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-'))
  return { folder, release: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}
