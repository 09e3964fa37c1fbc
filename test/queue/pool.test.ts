import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type * as pools from '../../src/queue/pool.js'
import { settingsWith } from '../../src/queue/settings.js'
import { openStore } from '../../src/store/index.js'
import { freePort } from '../support/port.js'
import { built } from '../support/program.js'
import { options, version } from '../support/queue.js'
import { temporaryFolder } from '../support/temporary.js'
import { tinyPlan } from '../support/tiny-plan.js'

// Threads run what is built.
let openPool: typeof pools.openPool
beforeAll(async () => {
  await built()
  ;({ openPool } = await import(pathToFileURL(join('dist', 'src', 'queue', 'pool.js')).href))
}, 120_000)

function poolFor(place: { data?: string; databaseUrl?: string }, timeLimit = 60_000, threads = 1) {
  const settings = settingsWith({ timeLimit })
  const pool = openPool(threads, { data: place.data ?? '', databaseUrl: place.databaseUrl ?? null }, settings)
  onTestFinished(() => pool.close())
  return pool
}

async function storeWith(number: number) {
  const data = temporaryFolder()
  const store = await openStore({ data, databaseUrl: null })
  onTestFinished(() => store.close())
  const [document] = await store.documents.add([{ name: 'plan.docx', bytes: tinyPlan(number) }])
  return { data, job: { document: document!, version, options } }
}

test('a stage is done on a thread, and the thread of the worker stays free', async () => {
  const { data, job } = await storeWith(1)
  const pool = poolFor({ data })
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  const done = await pool.perform('read', job, [])
  clearInterval(turning)
  expect(done).toEqual({ state: 'done', judged: true })
  expect(turns).toBeGreaterThan(5)
})

test('a stage that runs out of time is ended, and its thread replaced', async () => {
  const { data, job } = await storeWith(2)
  const hasty = poolFor({ data }, 1)
  expect(await hasty.perform('read', job, [])).toEqual({ state: 'too-slow' })
  expect(await hasty.perform('read', job, [])).toEqual({ state: 'too-slow' })
  expect(hasty.load()).toEqual({ busy: 0, waiting: 0 })
})

test('the time limit does not count the wait for a thread', async () => {
  const { data, job } = await storeWith(3)
  const pool = poolFor({ data }, 20_000)
  const many = await Promise.all(Array.from({ length: 30 }, () => pool.perform('read', job, [])))
  expect(new Set(many.map(({ state }) => state))).toEqual(new Set(['done']))
})

test('a store that does not answer is told, and no fault of the document', async () => {
  const { job } = await storeWith(4)
  const pool = poolFor({ databaseUrl: `postgres://goldthread@127.0.0.1:${await freePort()}/none` })
  expect(await pool.perform('read', job, [])).toEqual({ state: 'out-of-reach' })
  expect(await pool.perform('read', job, [])).toEqual({ state: 'out-of-reach' })
})

test('what is under way when the pool is closed comes back as stopped', async () => {
  const { data, job } = await storeWith(5)
  const pool = poolFor({ data })
  const under = pool.perform('read', job, [])
  await pool.close()
  expect(await under).toEqual({ state: 'stopped' })
  expect(await pool.perform('read', job, [])).toEqual({ state: 'stopped' })
})
