import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drill, reportsMade, startScan, startWork } from '../support/drill.js'
import { freePort, until } from '../support/port.js'
import { built, run, start } from '../support/program.js'
import { redisIsThere, startRedis, type TestRedis } from '../support/redis.js'
import { temporaryFolder } from '../support/temporary.js'
import { tinyPlan } from '../support/tiny-plan.js'

let redis: TestRedis

beforeAll(async () => {
  await built()
  if (redisIsThere) redis = await startRedis()
}, 120_000)
afterAll(() => redis?.release())

describe('a call that the queue cannot serve is answered in one line', () => {
  const oneLine = /^goldthread: [^\n]+\n$/
  const folder = () => ({ GOLDTHREAD_DATA: temporaryFolder() })
  const gone = async () => `redis://127.0.0.1:${await freePort()}`

  test.each([
    ['work', async () => ({}), 'REDIS_URL is not set'],
    ['work', async () => ({ REDIS_URL: 'localhost' }), 'REDIS_URL is not the address'],
    ['work', async () => ({ REDIS_URL: await gone() }), 'Redis does not answer'],
    ['scan --queue corpora/plans/docs', async () => ({ REDIS_URL: await gone() }), 'Redis does not answer'],
    ['queue retry', async () => ({ REDIS_URL: await gone() }), 'Redis does not answer'],
    ['queue failed', async () => ({ GOLDTHREAD_DATA: '/dev/null' }), 'The embedded store cannot be used'],
    ['queue failed', async () => ({ DATABASE_URL: `postgres://me@127.0.0.1:${await freePort()}/x` }), 'The database'],
    ['queue', async () => ({}), 'queue takes failed, or retry'],
    ['queue retry everything', async () => ({}), 'is not the id of a document'],
    ['work --concurrency none', async () => ({}), '--concurrency takes a number'],
    ['work --stages reading', async () => ({}), '--stages takes read, voice'],
    ['work now', async () => ({}), 'work takes options only'],
    ['work', async () => ({ GOLDTHREAD_LOCK_SECONDS: 'long' }), 'GOLDTHREAD_LOCK_SECONDS takes a number of seconds'],
  ])(
    '%s',
    async (call, settings, words) => {
      const { status, out, err } = await run(call.split(' '), { ...folder(), ...(await settings()) })
      expect(err).toMatch(oneLine)
      expect(err).toContain(words)
      expect({ status, out }).toEqual({ status: 2, out: '' })
    },
    60_000,
  )
})

describe.runIf(redisIsThere)('the queue from the shell', () => {
  test('lists what ended without a report, and sends it again', async () => {
    const drilled = drill(redis.url, 1)
    const broken = tinyPlan(7).subarray(0, 700)
    writeFileSync(join(drilled.plans, 'zz-broken.docx'), broken)
    await startWork(drilled)
    const scan = await startScan(drilled).ended
    expect(scan.status).toBe(1)
    expect(scan.err).toContain('zz-broken.docx')

    const failed = await run(['queue', 'failed', '--format', 'jsonl'], drilled.settings)
    const failure = JSON.parse(failed.out)
    expect(failure).toMatchObject({ name: 'zz-broken.docx', stage: 'read', code: 'corrupt' })
    expect((await run(['queue', 'failed'], drilled.settings)).out).toContain(failure.message)

    const retry = await run(['queue', 'retry', failure.document.slice(0, 12)], drilled.settings)
    expect(retry).toMatchObject({ status: 0, out: 'Sent again: 1\n' })
    const again = await until(async () => {
      const { out } = await run(['queue', 'failed', '--format', 'jsonl'], drilled.settings)
      return out !== '' && JSON.parse(out).at !== failure.at && out
    })
    expect(JSON.parse(again)).toMatchObject({ document: failure.document, code: 'corrupt' })

    const none = await run(['queue', 'retry', 'abcdef123456'], drilled.settings)
    expect(none.status).toBe(2)
  }, 300_000)

  test('gives every path its line, in order, also of files that are the same or not there', async () => {
    const drilled = drill(redis.url, 3)
    const [folder, twin] = [drilled.plans, join(drilled.plans, 'twin')]
    mkdirSync(twin)
    writeFileSync(join(twin, 'copy.docx'), tinyPlan(1))
    writeFileSync(join(twin, 'empty.docx'), '')
    const paths = [join(folder, 'nowhere.docx'), folder, join(folder, 'plan-0001.docx')]
    await startWork(drilled)
    const queue = await run(['scan', ...paths, '--queue', '--format', 'jsonl'], drilled.settings)
    const local = await run(['scan', ...paths, '--format', 'jsonl'])
    expect(local.out.split('\n')).toHaveLength(8)
    expect(queue.out).toBe(local.out)
    expect(queue.status).toBe(local.status)
  }, 300_000)

  test('says that nobody is there to do the work', async () => {
    const scan = startScan(drill(redis.url, 1))
    await until(() => scan.err().includes('no worker is running'))
  }, 60_000)

  test('stops a worker within its limit and hands its work to the next', async () => {
    const drilled = drill(redis.url, 30)
    const scan = startScan(drilled)
    const first = await startWork(drilled)
    await reportsMade(drilled, 3)
    first.process.kill('SIGTERM')
    expect(await first.ended).toMatchObject({ status: 0 })
    expect(first.err()).toMatch(/stopping signal=SIGTERM\n.* stopped/)
    await startWork(drilled)
    expect((await scan.ended).out).toBe((await drilled.local).out)
  }, 300_000)

  test('tells of its health while it works, and not while Redis is gone', async () => {
    const own = await startRedis()
    try {
      const settings = {
        REDIS_URL: own.url,
        GOLDTHREAD_DATA: temporaryFolder(),
        GOLDTHREAD_HEALTH_PORT: '0',
        GOLDTHREAD_STOP_SECONDS: '1',
      }
      const worker = start(['work', '--concurrency', '1'], settings)
      const port = await until(() => /port=(\d+)/.exec(worker.err())?.[1])
      const page = async (path: string) => {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`)
        return { status: answer.status, text: await answer.text() }
      }
      expect(await page('/health')).toEqual({ status: 200, text: 'alive\n' })
      expect(await page('/ready')).toEqual({ status: 200, text: 'redis answers\nstore answers\n' })
      expect((await page('/elsewhere')).status).toBe(404)
      const { text } = await page('/metrics')
      expect(text).toContain('goldthread_redis_up 1')
      expect(text).toContain('goldthread_queue_jobs{stage="read",state="prioritized"} 0')
      await own.stop()
      expect(await page('/ready')).toEqual({ status: 503, text: 'redis does not answer\nstore answers\n' })
      expect((await page('/metrics')).text).toContain('goldthread_redis_up 0')
      expect((await page('/health')).status).toBe(200)
      worker.process.kill('SIGTERM')
      expect((await worker.ended).status).toBe(0)
    } finally {
      await own.release()
    }
  }, 300_000)
})
