import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drill, nothingLost, startScan, startWork } from '../support/drill.js'
import { passed } from '../support/port.js'
import { built, type Running } from '../support/program.js'
import { redisIsThere, startRedis, type TestRedis } from '../support/redis.js'

let redis: TestRedis

beforeAll(async () => {
  await built()
  if (redisIsThere) redis = await startRedis()
}, 120_000)
afterAll(() => redis?.release())

describe.runIf(redisIsThere)('many documents', () => {
  test('that two senders send at once are done once, and both are told', async () => {
    const drilled = drill(redis.url, 60)
    const scans = [startScan(drilled), startScan(drilled, '--urgent')]
    await Promise.all([startWork(drilled), startWork(drilled)])
    await nothingLost(drilled, ...scans)
  }, 300_000)

  test('a thousand with three workers of which one dies every few seconds: each has its one report', async () => {
    const drilled = drill(redis.url, 1000)
    const scan = startScan(drilled)
    const workers: Running[] = await Promise.all([startWork(drilled), startWork(drilled), startWork(drilled)])
    let going = true
    const ended = scan.ended.then(() => {
      going = false
    })
    let killed = 0
    for (let at = 0; going; at = (at + 1) % 3) {
      await Promise.race([passed(3_000), ended])
      if (!going) break
      workers[at]!.process.kill('SIGKILL')
      killed++
      workers[at] = await startWork(drilled)
    }
    await nothingLost(drilled, scan)
    expect(killed).toBeGreaterThan(0)
  }, 900_000)
})
