import type { FlowJob, JobsOptions } from 'bullmq'
import { CHECKS, type Stage } from '../plan/stage.js'
import type { Waiting } from '../store/index.js'
import { type JobData, jobId } from './job.js'
import type { Queues } from './queues.js'
import { priorities, type Settings } from './settings.js'

type Added = JobData & { readonly urgent: boolean }

/**
 * Adds the documents to the queue: for each the report, which waits, and the reading that it waits for. Reading adds the checks. A
 * document that is in the queue already is not added again, but becomes urgent if it now is.
 */
export async function addFlows(queues: Queues, documents: readonly Added[]): Promise<void> {
  if (documents.length === 0) return
  await queues.flows.addBulk(documents.map((document) => flowOf(document, queues.settings)))
  for (const document of documents) if (document.urgent) await hurry(queues, jobId(document))
}

function flowOf({ urgent, ...data }: Added, settings: Settings): FlowJob {
  const priority = urgent ? priorities.urgent : priorities.backlog
  return {
    name: 'report',
    queueName: 'report',
    data,
    opts: optionsOf('report', data, priority, settings),
    children: [{ name: 'read', queueName: 'read', data, opts: childOptions('read', data, priority, settings) }],
  }
}

/**
 * Adds the checks of a document as further jobs that its report waits for. To be called while `read` is being done, which keeps the
 * report waiting meanwhile; called again, it adds nothing.
 */
export async function addChecks(queues: Queues, data: JobData, priority: number): Promise<void> {
  const parent = { id: jobId(data), queue: queues.of('report').qualifiedName }
  await Promise.all(
    CHECKS.map((check) =>
      queues.of(check).add(check, data, { ...childOptions(check, data, priority, queues.settings), parent }),
    ),
  )
}

function optionsOf(stage: Stage, data: JobData, priority: number, settings: Settings): JobsOptions {
  return {
    jobId: jobId(data),
    priority,
    attempts: settings.stages[stage].attempts,
    backoff: { type: 'exponential', delay: settings.backoff, jitter: 0.2 },
    // What has ended is kept in the store. A job that were kept would stand in the way of sending its document again.
    removeOnComplete: true,
    removeOnFail: true,
    // A trace could hold words of the document.
    stackTraceLimit: 0,
  }
}

/** The report is made even where a stage before it fails: it then says so. */
function childOptions(stage: Stage, data: JobData, priority: number, settings: Settings): JobsOptions {
  return { ...optionsOf(stage, data, priority, settings), ignoreDependencyOnFailure: true }
}

async function hurry(queues: Queues, id: string): Promise<void> {
  for (const stage of ['report', 'read', ...CHECKS] as const) {
    const job = await queues.of(stage).getJob(id)
    if (job && job.priority !== priorities.urgent) {
      // A job that has just ended is in nobody's way any more.
      await job.changePriority({ priority: priorities.urgent }).catch(() => {})
    }
  }
}

/** Which of the waiting documents the queue does not know. */
export async function lostOf<T extends Waiting>(queues: Queues, waiting: readonly T[]): Promise<T[]> {
  const report = queues.of('report')
  const known = await Promise.all(waiting.map((one) => queues.redis.exists(report.toKey(jobId(one)))))
  return waiting.filter((_, at) => known[at] === 0)
}
