import { type Job, UnrecoverableError, WaitingError } from 'bullmq'
import { STAGES, type Stage } from '../plan/stage.js'
import { addChecks } from './flow.js'
import { type JobData, jobSchema, shortId } from './job.js'
import type { Log } from './log.js'
import type { Metrics, Result } from './metrics.js'
import type { Done, GivenUp, Perform } from './perform.js'
import type { Queues } from './queues.js'

export type Processing = {
  readonly queues: Queues
  readonly perform: Perform
  readonly versionOf: (options: JobData['options']) => string
  readonly metrics: Metrics
  readonly log: Log
  /** Aborted when the worker is to end. */
  readonly ending: AbortSignal
}

/** The longest pause between two looks for a store that has gone away. Milliseconds. */
const longestPause = 10_000

/**
 * Does one job of a stage. Throws what tells BullMQ how to go on: an error of a few fixed words to try again later, `UnrecoverableError`
 * for what cannot pass, `WaitingError` for a job that is handed back.
 */
export async function processJob(stage: Stage, job: Job<JobData>, token: string, work: Processing): Promise<void> {
  const parsed = jobSchema.safeParse(job.data)
  if (!parsed.success) throw new UnrecoverableError('not-a-job')
  const data = parsed.data
  const began = performance.now()
  const done = await attempt(stage, job, data, work)
  const result: Result = done.state
  work.metrics.count(stage, result, (performance.now() - began) / 1000)
  if (done.state === 'done') {
    // The job's priority of this moment: it may have become urgent after it was added.
    if (stage === 'read' && done.judged) await addChecks(work.queues, data, job.priority)
    return
  }
  if (done.state === 'stopped') return handBack(job, token)
  work.log('attempt-failed', {
    stage,
    document: shortId(data.document),
    reason: done.state,
    ...('code' in done && { code: done.code }),
    ...('where' in done && { where: JSON.stringify(done.where) }),
    attempt: job.attemptsMade + 1,
  })
  if (done.state === 'unreadable') throw new UnrecoverableError(done.code)
  if (done.state === 'other-version') throw new UnrecoverableError('other-version')
  // What was too slow twice will be so again.
  if (done.state === 'too-slow' && job.attemptsMade > 0) throw new UnrecoverableError('too-slow')
  throw new Error(done.state)
}

type Attempt = Exclude<Done, { state: 'out-of-reach' }> | { readonly state: 'other-version' }

/** One attempt. While the store is gone it waits where it is, so that the worker takes no further job meanwhile. */
async function attempt(stage: Stage, job: Job<JobData>, data: JobData, work: Processing): Promise<Attempt> {
  const known = data.version === work.versionOf(data.options)
  if (!known && stage !== 'report') return { state: 'other-version' }
  const givenUp = stage === 'report' ? await givenUpBefore(job) : []
  if (!known) givenUp.unshift({ stage, reason: 'other-version' })
  for (let pause = 250; ; pause = Math.min(pause * 2, longestPause)) {
    if (work.ending.aborted) return { state: 'stopped' }
    const done = await work.perform(stage, data, givenUp)
    if (done.state !== 'out-of-reach') return done
    work.metrics.count(stage, done.state, 0)
    await passed(pause, work.ending)
  }
}

/** The stages of the same document that failed for good, with the reason, in the order of the stages. */
async function givenUpBefore(job: Job<JobData>): Promise<GivenUp[]> {
  const failures = Object.entries(await job.getIgnoredChildrenFailures())
  const rank = ({ stage }: GivenUp) => STAGES.indexOf(stage)
  return failures
    .flatMap(([key, reason]) => {
      const stage = STAGES.find((one) => key.includes(`:${one}:`))
      return stage ? [{ stage, reason: String(reason) }] : []
    })
    .sort((a, b) => rank(a) - rank(b))
}

/** Gives a job to the next worker at once, and does not count it as tried. */
async function handBack(job: Job<JobData>, token: string): Promise<never> {
  await job.moveToWait(token)
  throw new WaitingError()
}

function passed(milliseconds: number, ending: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds)
    function done() {
      clearTimeout(timer)
      ending.removeEventListener('abort', done)
      resolve()
    }
    ending.addEventListener('abort', done)
  })
}
