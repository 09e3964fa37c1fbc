import { availableParallelism } from 'node:os'
import { type Checked, type CheckOptions, checkFile } from './check-file.js'
import { crashed, tooSlow } from './errors.js'

/** A document that takes longer than this is given up: it must not hold up the others. Milliseconds. */
const timeLimit = 120_000

/**
 * Reads and checks the files, one after another or on a pool of threads, and hands on each result in the order of `paths`.
 * `threads` 0 takes as many as the machine has cores.
 */
export async function* scanFiles(
  paths: readonly string[],
  options: CheckOptions,
  threads = 0,
): AsyncGenerator<{ path: string; checked: Checked }> {
  if (paths.length === 1) {
    yield { path: paths[0]!, checked: await checkFile(paths[0]!, options) }
    return
  }
  const { Piscina } = await import('piscina')
  const size = Math.min(threads || availableParallelism(), paths.length)
  const pool = new Piscina({
    filename: new URL('./scan-thread.js', import.meta.url).href,
    minThreads: size,
    maxThreads: size,
  })
  try {
    const waiting: Promise<Checked>[] = []
    let sent = 0
    for (const path of paths) {
      while (sent < paths.length && waiting.length < size * 4) waiting.push(inPool(pool, paths[sent++]!, options))
      yield { path, checked: await waiting.shift()! }
    }
  } finally {
    await pool.destroy()
  }
}

type Pool = { run(task: unknown, settings: { signal: AbortSignal }): Promise<unknown> }

/** A task that is aborted or dies takes its thread with it; the pool starts another. */
async function inPool(pool: Pool, path: string, options: CheckOptions): Promise<Checked> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), timeLimit)
  try {
    return (await pool.run({ path, options }, { signal: limit.signal })) as Checked
  } catch {
    return { error: limit.signal.aborted ? tooSlow : crashed }
  } finally {
    clearTimeout(timer)
  }
}
