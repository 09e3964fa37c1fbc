import { Worker } from 'bullmq'
import { crashed, faulty } from '../errors.js'
import type { Stage } from '../plan/stage.js'
import type { Store } from '../store/index.js'
import { type JobData, shortId } from './job.js'
import type { Log } from './log.js'
import { type Processing, processJob } from './process.js'
import { onOutage } from './redis.js'
import { mostStalls } from './settings.js'
import { sweep } from './sweep.js'

export type WorkerParts = Omit<Processing, 'ending'> & {
  readonly store: Store
  readonly stages: readonly Stage[]
  /** How many jobs of each stage are taken at once; the pool behind `perform` sets how many are done at once. */
  readonly concurrency: number
}

export type RunningWorker = {
  /** Takes no further job, and waits up to `limit` milliseconds for those at hand; what is not done by then is handed back. */
  readonly stop: (limit: number, endThreads: () => Promise<void>) => Promise<void>
}

/** A worker for the stages: takes their jobs as they come until it is stopped. */
export function startWorker(parts: WorkerParts): RunningWorker {
  const ending = new AbortController()
  const { queues, log } = parts
  const workers = parts.stages.map((stage) => workerOf(stage, parts, ending.signal))
  const unwatch = onOutage(queues.redis, (gone) => log(gone ? 'redis-gone' : 'redis-back'))
  const sweeping = setInterval(() => void sweepOnce(parts), queues.settings.sweep)
  return {
    stop: async (limit, endThreads) => {
      clearInterval(sweeping)
      const closing = Promise.allSettled(workers.map((worker) => worker.close()))
      if (await settledWithin(limit, closing)) return unwatch()
      log('stop-limit-reached')
      ending.abort()
      await endThreads()
      // Handing back needs Redis. Where it is gone too, the jobs go to another worker when their locks run out.
      await settledWithin(2_000, closing)
      unwatch()
    },
  }
}

function workerOf(stage: Stage, parts: WorkerParts, ending: AbortSignal): Worker<JobData, void, Stage> {
  const { queues, metrics, log } = parts
  const { lock, stages } = queues.settings
  const rate = stages[stage].rate
  const worker = new Worker<JobData, void, Stage>(
    stage,
    (job, token) => processJob(stage, job, token ?? '', { ...parts, ending }),
    {
      connection: queues.redis,
      prefix: queues.prefix,
      concurrency: parts.concurrency,
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: mostStalls,
      // BullMQ's own pause after a lost connection is a quarter of a minute.
      runRetryDelay: 1_000,
      ...(rate && { limiter: rate }),
    },
  )
  worker.on('error', (error) => log('queue-error', { stage, kind: error.constructor.name }))
  worker.on('stalled', (id) => {
    metrics.stalled(stage)
    log('taken-over', { stage, document: shortId(id) })
  })
  worker.on('failed', (job, error) => {
    if (!job?.finishedOn) return
    metrics.failed(stage)
    log('given-up', { stage, document: shortId(job.data.document), reason: error.message })
    // Before any other stage there is still the report, which tells of it.
    if (stage === 'report') void endWithout(parts.store, job.data, error.message, log)
  })
  return worker
}

/** The last word on a document whose report itself cannot be made. If this fails too, the sweep brings the document back. */
async function endWithout(store: Store, data: JobData, reason: string, log: Log): Promise<void> {
  try {
    await store.outcomes.put(data, { error: reason === 'faulty' ? faulty : crashed }, 'report')
  } catch {
    log('outcome-not-kept', { document: shortId(data.document) })
  }
}

async function sweepOnce({ store, queues, log }: WorkerParts): Promise<void> {
  try {
    if (queues.redis.status !== 'ready') return
    const number = await sweep(store, queues, queues.settings.sweep)
    if (number > 0) log('sent-again', { documents: number })
  } catch (error) {
    log('sweep-failed', { kind: error instanceof Error ? error.constructor.name : 'unknown' })
  }
}

/** Whether the work was done in time. */
function settledWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds)
    void work.then(() => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}
