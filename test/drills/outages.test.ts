import { beforeAll, describe, expect, test } from 'vitest'
import { type Drill, drill, nothingLost, reportsMade, startScan, startWork } from '../support/drill.js'
import { passed } from '../support/port.js'
import { postgresPrograms, startPostgres } from '../support/postgres.js'
import { built } from '../support/program.js'
import { redisIsThere, startRedis, type TestRedis } from '../support/redis.js'

beforeAll(built, 120_000)

const outage = 30_000
/** On a machine with nothing else to do, each is over in a minute. */
const patience = 600_000

async function withRedis(work: (redis: TestRedis) => Promise<void>): Promise<void> {
  const redis = await startRedis()
  try {
    await work(redis)
  } finally {
    await redis.release()
  }
}

/** Two workers and a scan of which some is done, and something is at hand. */
async function underWay(drilled: Drill) {
  const workers = await Promise.all([startWork(drilled), startWork(drilled)])
  const scan = startScan(drilled)
  await reportsMade(drilled, 5)
  return { workers, scan }
}

// They wait most of the time, and so wait side by side.
describe.runIf(redisIsThere).concurrent('nothing is lost', () => {
  test(
    'when Redis is restarted',
    ({ onTestFinished }) =>
      withRedis(async (redis) => {
        const drilled = drill(redis.url, 40, '', onTestFinished)
        const { scan } = await underWay(drilled)
        await redis.stop()
        await redis.start()
        await nothingLost(drilled, scan)
      }),
    patience,
  )

  test(
    'when Redis comes back without its memory',
    ({ onTestFinished }) =>
      withRedis(async (redis) => {
        const drilled = drill(redis.url, 40, '', onTestFinished)
        const { scan } = await underWay(drilled)
        await redis.stop()
        redis.forget()
        await redis.start()
        await nothingLost(drilled, scan)
      }),
    patience,
  )

  test(
    'when Redis is gone for half a minute',
    ({ onTestFinished }) =>
      withRedis(async (redis) => {
        const drilled = drill(redis.url, 40, '', onTestFinished)
        const { scan, workers } = await underWay(drilled)
        await redis.stop()
        await passed(outage)
        expect(workers.map(({ process }) => process.exitCode)).toEqual([null, null])
        await redis.start()
        await nothingLost(drilled, scan)
        for (const { err } of workers) expect(err().match(/redis-(?:gone|back)/g)).toEqual(['redis-gone', 'redis-back'])
      }),
    patience,
  )

  test.runIf(postgresPrograms !== null)(
    'when PostgreSQL is gone for half a minute',
    ({ onTestFinished }) =>
      withRedis(async (redis) => {
        const postgres = await startPostgres()
        try {
          const drilled = drill(redis.url, 40, postgres.url, onTestFinished)
          const { scan, workers } = await underWay(drilled)
          await postgres.stop()
          await passed(outage)
          expect(workers.map(({ process }) => process.exitCode)).toEqual([null, null])
          await postgres.start()
          await nothingLost(drilled, scan)
        } finally {
          await postgres.release()
        }
      }),
    patience,
  )
})
