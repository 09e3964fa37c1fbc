import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHECKS, STAGES, type Stage } from '../../src/plan/stage.js'
import { jobId } from '../../src/queue/job.js'
import type { Done } from '../../src/queue/perform.js'
import { settingsWith } from '../../src/queue/settings.js'
import { sweep } from '../../src/queue/sweep.js'
import { documentId } from '../../src/store/index.js'
import { passed, until } from '../support/port.js'
import { done, openTestQueue, sendWords, startTestWorker, version } from '../support/queue.js'
import { redisIsThere, startRedis, type TestRedis } from '../support/redis.js'

let redis: TestRedis

beforeAll(async () => {
  if (redisIsThere) redis = await startRedis()
})
afterAll(() => redis?.release())

const id = (text: string) => documentId(new TextEncoder().encode(text))

/** Fails at one stage in one way, as often as `times` says. */
const failing =
  (at: Stage, how: Done, times = Infinity) =>
  ({ stage }: { stage: Stage }, time: number) =>
    stage === at && time <= times ? how : done

describe.runIf(redisIsThere)('a worker', () => {
  test('reads a document, checks it side by side and reports on it last', async () => {
    const queue = await openTestQueue(redis.url)
    const { calls } = startTestWorker(queue)
    await sendWords(queue, ['one'])
    await until(() => calls.some(({ stage }) => stage === 'report'))
    const stages = calls.map(({ stage }) => stage)
    expect(stages[0]).toBe('read')
    expect(stages.slice(1, -1).sort()).toEqual([...CHECKS].sort())
    expect(stages.at(-1)).toBe('report')
  })

  test('checks nothing of a document that is not judged', async () => {
    const queue = await openTestQueue(redis.url)
    const { calls } = startTestWorker(queue, () => ({ state: 'done', judged: false }))
    await sendWords(queue, ['letter'])
    await until(() => calls.some(({ stage }) => stage === 'report'))
    expect(calls.map(({ stage }) => stage)).toEqual(['read', 'report'])
  })

  test('leaves nothing of a document in Redis once it is done', async () => {
    const queue = await openTestQueue(redis.url)
    const { calls } = startTestWorker(queue)
    const [document] = await sendWords(queue, ['one'])
    await until(() => calls.some(({ stage }) => stage === 'report'))
    const key = queue.queues.of('report').toKey(jobId({ document: document!, version }))
    await until(async () => (await queue.queues.redis.exists(key)) === 0)
    const left = (await queue.queues.redis.keys(`${queue.queues.prefix}:*`)).filter((name) => name.includes(document!))
    expect(left).toEqual([])
  })

  test('tries again what may pass', async () => {
    const queue = await openTestQueue(redis.url)
    const { calls } = startTestWorker(queue, failing('gaps', { state: 'crashed' }, 2))
    await sendWords(queue, ['one'])
    await until(() => calls.some(({ stage }) => stage === 'report'))
    expect(calls.filter(({ stage }) => stage === 'gaps')).toHaveLength(3)
    expect(calls.at(-1)!.givenUp).toEqual([])
  })

  test('gives up what does not pass, and tells the report', async () => {
    const queue = await openTestQueue(redis.url)
    const { calls } = startTestWorker(queue, failing('gaps', { state: 'faulty', where: 'somewhere' }))
    await sendWords(queue, ['one'])
    await until(() => calls.some(({ stage }) => stage === 'report'))
    expect(calls.filter(({ stage }) => stage === 'gaps')).toHaveLength(3)
    expect(calls.at(-1)!.givenUp).toEqual([{ stage: 'gaps', reason: 'faulty' }])
  })

  test('never tries again a document that cannot be read', async () => {
    const queue = await openTestQueue(redis.url)
    const { calls } = startTestWorker(queue, failing('read', { state: 'unreadable', code: 'corrupt' }))
    await sendWords(queue, ['one'])
    await until(() => calls.some(({ stage }) => stage === 'report'))
    expect(calls.map(({ stage }) => stage)).toEqual(['read', 'report'])
    expect(calls.at(-1)!.givenUp).toEqual([{ stage: 'read', reason: 'corrupt' }])
  })

  test('gives a stage that ran out of time one more try', async () => {
    const queue = await openTestQueue(redis.url)
    const { calls } = startTestWorker(queue, failing('whole', { state: 'too-slow' }))
    await sendWords(queue, ['one'])
    await until(() => calls.some(({ stage }) => stage === 'report'))
    expect(calls.filter(({ stage }) => stage === 'whole')).toHaveLength(2)
    expect(calls.at(-1)!.givenUp).toEqual([{ stage: 'whole', reason: 'too-slow' }])
  })

  test('waits for a store that is gone, however often it looks, and counts no attempt', async () => {
    const queue = await openTestQueue(redis.url, {
      stages: { ...settingsWith({}).stages, read: { timeLimit: 1_000, attempts: 1 } },
    })
    const { calls } = startTestWorker(queue, failing('read', { state: 'out-of-reach' }, 3))
    await sendWords(queue, ['one'])
    await until(() => calls.some(({ stage }) => stage === 'report'))
    expect(calls.filter(({ stage }) => stage === 'read')).toHaveLength(4)
    expect(calls.at(-1)!.givenUp).toEqual([])
  })

  test('does not touch what another version of the program sent, and says so', async () => {
    const queue = await openTestQueue(redis.url)
    const { calls } = startTestWorker(queue, undefined, { versionOf: () => 'fedcba9876543210' })
    await sendWords(queue, ['one'])
    await until(() => calls.length > 0)
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({ stage: 'report', givenUp: [{ reason: 'other-version' }, { stage: 'read' }] })
  })

  test('keeps an outcome even where the report itself cannot be made', async () => {
    const stages = { ...settingsWith({}).stages, report: { timeLimit: 1_000, attempts: 2 } }
    const queue = await openTestQueue(redis.url, { stages })
    startTestWorker(queue, failing('report', { state: 'faulty', where: 'somewhere' }))
    const [document] = await sendWords(queue, ['one'])
    const outcome = await until(() => queue.store.outcomes.get({ document: document!, version }))
    expect(outcome).toMatchObject({ error: { code: 'unreadable' } })
  })

  test('does only the stages that it is asked for', async () => {
    const queue = await openTestQueue(redis.url)
    const reader = startTestWorker(queue, undefined, { stages: ['read'] })
    await sendWords(queue, ['one'])
    await until(() => reader.calls.length > 0)
    const rest = startTestWorker(queue, undefined, { stages: STAGES.filter((stage) => stage !== 'read') })
    await until(() => rest.calls.some(({ stage }) => stage === 'report'))
    expect(reader.calls.map(({ stage }) => stage)).toEqual(['read'])
  })

  test('keeps to the rate of a stage that has one', async () => {
    const stages = {
      ...settingsWith({}).stages,
      read: { timeLimit: 1_000, attempts: 1, rate: { max: 2, duration: 400 } },
    }
    const queue = await openTestQueue(redis.url, { stages })
    const starts: number[] = []
    const noting = ({ stage }: { stage: Stage }) => {
      if (stage === 'read') starts.push(Date.now())
      return { state: 'done', judged: false } as const
    }
    startTestWorker(queue, noting, { stages: ['read'], concurrency: 8 })
    await sendWords(queue, ['a', 'b', 'c', 'd', 'e'])
    await until(() => starts.length === 5)
    // The third has to wait for the second window, and the fifth for the third.
    expect(starts[4]! - starts[0]!).toBeGreaterThanOrEqual(400)
  })

  test('hands back what it cannot finish when it is stopped, and counts no attempt', async () => {
    const queue = await openTestQueue(redis.url, { lock: 60_000 })
    let end: (how: Done) => void = () => {}
    const first = startTestWorker(queue, () => new Promise<Done>((resolve) => (end = resolve)))
    await sendWords(queue, ['one'])
    await until(() => first.calls.length > 0)
    await first.worker.stop(50, async () => end({ state: 'stopped' }))
    const second = startTestWorker(queue)
    await until(() => second.calls.some(({ stage }) => stage === 'report'))
    expect(second.calls[0]!.stage).toBe('read')
    expect(second.log.filter((line) => line.startsWith('taken-over'))).toEqual([])
  })
})

describe.runIf(redisIsThere)('the queue', () => {
  test('takes a document that is sent twice once', async () => {
    const queue = await openTestQueue(redis.url)
    await Promise.all([sendWords(queue, ['one', 'two', 'one']), sendWords(queue, ['two', 'one'])])
    expect(await queue.queues.of('read').getJobCountByTypes('waiting', 'prioritized')).toBe(2)
    const { calls } = startTestWorker(queue, undefined, { concurrency: 4 })
    await until(() => calls.filter(({ stage }) => stage === 'report').length === 2)
    await passed(200)
    expect(calls).toHaveLength(2 * STAGES.length)
  })

  test('does not take again what has its outcome', async () => {
    const queue = await openTestQueue(redis.url)
    const [document] = await sendWords(queue, ['one'])
    await queue.store.outcomes.put(
      { document: document!, version, options: {} },
      { error: { code: 'corrupt', message: 'Broken.' } },
      'read',
    )
    await queue.queues.of('read').drain()
    await sendWords(queue, ['one'])
    expect(await queue.queues.of('read').getJobCountByTypes('waiting', 'prioritized')).toBe(0)
  })

  test('puts an urgent draft before a backlog, and one of the backlog that becomes urgent', async () => {
    const queue = await openTestQueue(redis.url)
    await sendWords(queue, ['a', 'b', 'c', 'd'])
    await sendWords(queue, ['draft'], true)
    await sendWords(queue, ['d'], true)
    const { calls } = startTestWorker(queue, () => ({ state: 'done', judged: false }), { stages: ['read'] })
    await until(() => calls.length === 5)
    expect(calls.map(({ document }) => document)).toEqual(['draft', 'd', 'a', 'b', 'c'].map(id))
  })

  test('carries the urgency of a document to its checks and its report', async () => {
    const queue = await openTestQueue(redis.url)
    await sendWords(queue, ['a', 'b'])
    const reader = startTestWorker(queue, undefined, { stages: ['read'] })
    await until(async () => (await queue.queues.of('voice').getJobCountByTypes('prioritized')) === 2)
    await reader.worker.stop(1_000, async () => {})
    await sendWords(queue, ['b'], true)
    const { calls } = startTestWorker(queue)
    await until(() => calls.filter(({ stage }) => stage === 'report').length === 2)
    expect(calls.filter(({ stage }) => stage === 'voice').map(({ document }) => document)).toEqual(['b', 'a'].map(id))
  })

  test('is filled again from the store after Redis has lost everything', async () => {
    const queue = await openTestQueue(redis.url)
    await sendWords(queue, ['one', 'two'])
    await queue.queues.of('read').obliterate({ force: true })
    await queue.queues.of('report').obliterate({ force: true })
    expect(await sweep(queue.store, queue.queues, -1_000)).toBe(2)
    expect(await sweep(queue.store, queue.queues, -1_000)).toBe(0)
    const { calls } = startTestWorker(queue)
    await until(() => calls.filter(({ stage }) => stage === 'report').length === 2)
  })
})
