import { availableParallelism } from 'node:os'
import { readConfig } from '../config.js'
import { WrongCall } from '../errors.js'
import { STAGES, type Stage } from '../plan/stage.js'
import { serveHealth } from '../queue/health.js'
import { createLog } from '../queue/log.js'
import { createMetrics } from '../queue/metrics.js'
import { openPool } from '../queue/pool.js'
import { startWorker } from '../queue/worker.js'
import { versionOf } from '../version.js'
import { oneOf, readOptions } from './options.js'
import { openServices } from './services.js'

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions('work', args, {
    concurrency: { type: 'string' },
    stages: { type: 'string' },
  })
  if (positionals.length > 0) throw new WrongCall('work takes options only. Run goldthread --help to see them.')
  const config = readConfig()
  const stages = stagesOf(values.stages)
  const threads = threadsOf(values.concurrency) || config.threads || availableParallelism()
  const { store, queues, close } = await openServices(config)
  const pool = openPool(threads, config, queues.settings)
  const metrics = createMetrics()
  const log = createLog((line) => process.stderr.write(`${line}\n`))
  let stopping = false
  const health =
    config.healthPort === null
      ? null
      : await serveHealth(
          { queues, store, metrics, load: pool.load, stopping: () => stopping },
          config.healthHost,
          config.healthPort,
        )
  const worker = startWorker({
    queues,
    store,
    stages,
    // More at hand than is done at once, so that no thread waits while Redis is asked for the next job.
    concurrency: threads * 2,
    perform: pool.perform,
    versionOf,
    metrics,
    log,
  })
  log('started', { stages: stages.join(','), threads, store: store.kind, ...(health && { port: health.port }) })
  log('stopping', { signal: await signalled() })
  stopping = true
  await worker.stop(config.stopLimit, pool.close)
  await Promise.all([pool.close(), health?.close(), close()])
  log('stopped')
  // Where Redis is gone, connections that wait for it would keep the process for ever. All that is to be kept is kept.
  process.exit(0)
}

/** The first signal asks to stop; a second one ends the process as it would without us. */
function signalled(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal))
  })
}

function stagesOf(value: string | undefined): readonly Stage[] {
  return value === undefined ? STAGES : value.split(',').map((name) => oneOf('--stages', name.trim(), STAGES))
}

function threadsOf(value: string | undefined): number {
  if (value === undefined) return 0
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new WrongCall(`--concurrency takes a number from 1 to 999, not “${value}”.`)
  return Number(value)
}
