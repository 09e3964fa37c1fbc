import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ModelSettings } from '../../src/opinion/settings.js'
import { type Behaviour, type ChatRequest, type ModelServer, modelServer } from './model-server.js'

/** A model server for one test, closed after it. */
export async function serving(behave: (request: ChatRequest, at: number) => Behaviour): Promise<ModelServer> {
  const server = await modelServer(behave)
  onTestFinished(() => server.close())
  return server
}

/** A folder for one test, gone after it. */
export function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function settingsFor(baseUrl: string, more: Partial<ModelSettings> = {}): ModelSettings {
  return {
    model: 'stand-in',
    baseUrl,
    key: 'sk-test',
    timeout: 20_000,
    concurrency: 4,
    perMinute: 1000,
    price: { input: 1, output: 2 },
    limits: { documentTokens: null, dayTokens: null, documentMoney: null, dayMoney: null },
    folder: someFolder(),
    ...more,
  }
}
