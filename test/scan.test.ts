import { spawnSync } from 'node:child_process'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type * as scans from '../src/scan.js'
import { built } from './support/program.js'
import { temporaryFolder } from './support/temporary.js'
import { writePlans } from './support/tiny-plan.js'

// Threads run what is built.
let scanFiles: typeof scans.scanFiles
beforeAll(async () => {
  await built()
  ;({ scanFiles } = await import(pathToFileURL(join('dist', 'src', 'scan.js')).href))
}, 120_000)

test('a file that takes too long is given up, and the files that waited for its thread are read', async () => {
  const folder = writePlans(temporaryFolder(), 3)
  // Nobody writes to it, so that reading it never ends.
  const endless = join(folder, 'endless.docx')
  expect(spawnSync('mkfifo', [endless]).status).toBe(0)
  const plans = [0, 1, 2].map((number) => join(folder, `plan-000${number}.docx`))
  const ends: string[] = []
  for await (const { path, checked } of scanFiles([endless, ...plans], { secondReader: true }, 1, undefined, 15_000)) {
    if (path === endless) await (await open(endless, 'r+')).close()
    ends.push('error' in checked ? checked.error.code : 'report')
  }
  expect(ends).toEqual(['too-slow', 'report', 'report', 'report'])
}, 180_000)
