import { afterAll, beforeAll, describe, test } from 'vitest'
import { STAGES } from '../../src/plan/stage.js'
import { drill, nothingLost, startScan, startWork } from '../support/drill.js'
import { until } from '../support/port.js'
import { built, startNode } from '../support/program.js'
import { redisIsThere, startRedis, type TestRedis } from '../support/redis.js'

let redis: TestRedis

beforeAll(async () => {
  await built()
  if (redisIsThere) redis = await startRedis()
}, 120_000)
afterAll(() => redis?.release())

describe.runIf(redisIsThere)('a worker that is killed', () => {
  test.each([
    ['before it has done anything', 'before'],
    ['after it has stored what it did', 'after'],
  ])(
    'in the middle of each stage in turn, %s, loses nothing',
    async (_, when) => {
      const drilled = drill(redis.url, 8)
      const scan = startScan(drilled)
      for (const stage of STAGES) {
        const worker = startNode(['test/support/hanging-worker.mjs', stage, when], drilled.settings)
        let said = ''
        worker.process.stdout.on('data', (part) => (said += part))
        await until(() => said.includes('hanging'), 120_000)
        worker.process.kill('SIGKILL')
        await worker.ended
      }
      await startWork(drilled)
      await nothingLost(drilled, scan)
    },
    600_000,
  )
})
