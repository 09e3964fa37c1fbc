import { onTestFinished } from 'vitest'
import type { Stage } from '../../src/plan/stage.js'
import { STAGES } from '../../src/plan/stage.js'
import type { JobData } from '../../src/queue/job.js'
import { createMetrics, type Metrics } from '../../src/queue/metrics.js'
import type { Done, GivenUp, Perform } from '../../src/queue/perform.js'
import { openQueues, type Queues } from '../../src/queue/queues.js'
import { send } from '../../src/queue/send.js'
import { type Settings, settingsWith } from '../../src/queue/settings.js'
import { type RunningWorker, startWorker } from '../../src/queue/worker.js'
import { openStore, type Store } from '../../src/store/index.js'
import { temporaryFolder } from './temporary.js'

export const options: JobData['options'] = { secondReader: true }
export const version = '0123456789abcdef'

let number = 0

/** A queue of its own on the Redis, and an empty store. */
export async function openTestQueue(
  redisUrl: string,
  set: Partial<Settings> = {},
): Promise<{ queues: Queues; store: Store }> {
  const settings = { ...settingsWith({ backoff: 50, lock: 1_000, sweep: 3_600_000 }), ...set }
  const queues = await openQueues(redisUrl, `test-${process.pid}-${number++}`, settings)
  const store = await openStore({ data: temporaryFolder(), databaseUrl: null })
  onTestFinished(async () => {
    await queues.close()
    await store.close()
  })
  return { queues, store }
}

export type Call = { readonly stage: Stage; readonly document: string; readonly givenUp: readonly GivenUp[] }

/** A worker that does as `answer` says, and notes what it was asked to do. */
export function startTestWorker(
  { queues, store }: { queues: Queues; store: Store },
  answer: (call: Call, times: number) => Done | Promise<Done> = () => done,
  { stages = STAGES, concurrency = 1, versionOf = () => version }: Partial<Parts> = {},
): { calls: Call[]; log: string[]; metrics: Metrics; worker: RunningWorker } {
  const calls: Call[] = []
  const log: string[] = []
  const metrics = createMetrics()
  const perform: Perform = async (stage, { document }, givenUp) => {
    const call = { stage, document, givenUp }
    calls.push(call)
    return answer(call, calls.filter((one) => one.stage === stage && one.document === document).length)
  }
  const worker = startWorker({
    queues,
    store,
    stages,
    concurrency,
    perform,
    versionOf,
    metrics,
    log: (event, facts) => log.push(`${event} ${JSON.stringify(facts ?? {})}`),
  })
  onTestFinished(() => worker.stop(50, async () => {}))
  return { calls, log, metrics, worker }
}

type Parts = { stages: readonly Stage[]; concurrency: number; versionOf: () => string }

export const done: Done = { state: 'done', judged: true }

/** Sends documents that are nothing but these words. */
export function sendWords(
  { queues, store }: { queues: Queues; store: Store },
  words: readonly string[],
  urgent = false,
): Promise<string[]> {
  const documents = words.map((text) => ({ name: `${text}.docx`, bytes: new TextEncoder().encode(text) }))
  return send(documents, { store, queues, options, version, urgent })
}
