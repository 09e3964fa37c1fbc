import { availableParallelism } from 'node:os'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { type Checked, type CheckOptions, checkFile } from './check-file.js'
import { crashed, tooSlow } from './errors.js'
import type { Task } from './scan-thread.js'

/** A document that takes longer than this, from when a thread begins it, is given up: it must not hold up the others. Milliseconds. */
const standardLimit = 120_000

/**
 * Reads and checks the files, one after another or on a pool of threads, and hands on each result in the order of `paths`.
 * `threads` 0 takes as many as the machine has cores. `finish` does what is left to do for each outside the pool, such as asking a model.
 */
export async function* scanFiles(
  paths: readonly string[],
  options: CheckOptions,
  threads = 0,
  finish: (path: string, checked: Checked) => Promise<Checked> = async (_, checked) => checked,
  timeLimit = standardLimit,
): AsyncGenerator<{ path: string; checked: Checked }> {
  if (paths.length === 1) {
    yield { path: paths[0]!, checked: await finish(paths[0]!, await checkFile(paths[0]!, options)) }
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
      while (sent < paths.length && waiting.length < size * 4) {
        const next = paths[sent++]!
        waiting.push(inPool(pool, { path: next, options }, timeLimit).then((checked) => finish(next, checked)))
      }
      yield { path, checked: await waiting.shift()! }
    }
  } finally {
    await pool.destroy()
  }
}

type Pool = { run(task: Task, settings: { signal: AbortSignal; transferList: [MessagePort] }): Promise<unknown> }

/**
 * A task that is aborted or dies takes its thread with it; the pool starts another. The thread says when it begins: on a busy machine a
 * file can wait longer for a thread than it takes to read, and that is no fault of the file.
 */
async function inPool(pool: Pool, file: Omit<Task, 'began'>, timeLimit: number): Promise<Checked> {
  const limit = new AbortController()
  const { port1: begin, port2: began } = new MessageChannel()
  let timer: NodeJS.Timeout | undefined
  begin.once('message', () => (timer = setTimeout(() => limit.abort(), timeLimit)))
  try {
    return (await pool.run({ ...file, began }, { signal: limit.signal, transferList: [began] })) as Checked
  } catch {
    return { error: limit.signal.aborted ? tooSlow : crashed }
  } finally {
    begin.close()
    clearTimeout(timer)
  }
}
