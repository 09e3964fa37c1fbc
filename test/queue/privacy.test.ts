import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { checkFile } from '../../src/check-file.js'
import { documentsBelow } from '../../src/cli/paths.js'
import { STAGES } from '../../src/plan/stage.js'
import { drill, startScan, startWork } from '../support/drill.js'
import { until } from '../support/port.js'
import { built } from '../support/program.js'
import { redisIsThere, startRedis, type TestRedis } from '../support/redis.js'
import { tinyPlan, wordFile } from '../support/tiny-plan.js'

let redis: TestRedis

beforeAll(async () => {
  await built()
  if (redisIsThere) redis = await startRedis()
}, 120_000)
afterAll(() => redis?.release())

/** Words that the program itself uses in jobs and logs, and which plans use too. */
const own = new Set([...STAGES, 'name', 'document', 'options', 'version', 'failed', 'child', 'stage', 'reason', 'plan'])

/** All that Redis holds, whatever its type. */
async function everything(connection: Redis): Promise<string> {
  const parts: unknown[] = []
  for (const key of await connection.keys('*')) {
    const type = await connection.type(key)
    parts.push(key)
    if (type === 'string') parts.push(await connection.get(key))
    if (type === 'hash') parts.push(await connection.hgetall(key))
    if (type === 'list') parts.push(await connection.lrange(key, 0, -1))
    if (type === 'set') parts.push(await connection.smembers(key))
    if (type === 'zset') parts.push(await connection.zrange(key, '0', '-1'))
    if (type === 'stream') parts.push(await connection.xrange(key, '-', '+'))
  }
  return JSON.stringify(parts)
}

const wordsOf = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !own.has(word)))

describe.runIf(redisIsThere)('what leaves the store', () => {
  test('no word of a plan nor the name of a file comes into Redis, a metric or a log', async () => {
    const drilled = drill(redis.url, 12)
    const settings = { ...drilled.settings, GOLDTHREAD_HEALTH_PORT: '0', GOLDTHREAD_DEBUG: '1' }
    writeFileSync(join(drilled.plans, 'wilhelmina-broken.docx'), tinyPlan(3).subarray(0, 900))
    writeFileSync(
      join(drilled.plans, 'letter.docx'),
      wordFile(['Dear Mrs Featherstonehaugh, the piano tuner is coming.']),
    )
    const connection = new Redis(redis.url)
    onTestFinished(() => connection.disconnect())
    const scan = startScan({ ...drilled, settings }, '--out', join(drilled.plans, '..', 'out'))
    // Half way, with jobs waiting in every state, and at the end.
    const reader = await startWork({ ...drilled, settings }, '--stages', 'read')
    const half = await until(async () => {
      const held = await everything(connection)
      return held.includes('"name":"voice"') && held
    })
    const worker = await startWork({ ...drilled, settings })
    const port = /port=(\d+)/.exec(worker.err())![1]
    await scan.ended
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    for (const { process } of [reader, worker]) process.kill('SIGTERM')
    const logs = (await Promise.all([reader.ended, worker.ended])).map(({ out, err }) => out + err)

    const words = await wordsOfPlans(drilled.plans)
    expect(words.size).toBeGreaterThan(80)
    // What Redis keeps on disk is every command that it was ever given.
    const written = readdirSync(join(redis.folder, 'appendonlydir'))
      .map((name) => readFileSync(join(redis.folder, 'appendonlydir', name), 'latin1'))
      .join()
    expect(written).toContain(drilled.settings.GOLDTHREAD_QUEUE)
    const seen = { half, end: await everything(connection), written, metrics, logs: logs.join() }
    for (const [place, text] of Object.entries(seen)) {
      const found = [...wordsOf(text)].filter((word) => words.has(word))
      expect(found, place).toEqual([])
    }
  }, 120_000)
})

async function wordsOfPlans(folder: string): Promise<Set<string>> {
  const paths = await documentsBelow([folder])
  const texts = await Promise.all(
    paths.map(async (path) => {
      const checked = await checkFile(path, { secondReader: false })
      return 'report' in checked ? checked.report.text : ''
    }),
  )
  return wordsOf(
    [...texts, 'wilhelmina broken letter Amira', ...paths.map((path) => path.split('/').at(-1)!)].join(' '),
  )
}
