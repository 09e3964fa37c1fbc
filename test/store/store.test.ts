import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { OutOfReach, WrongCall } from '../../src/errors.js'
import type { Report } from '../../src/plan/report.js'
import { documentId, openStore, type StorePlace } from '../../src/store/index.js'
import { openPostgres } from '../../src/store/postgres.js'
import { openSqlite } from '../../src/store/sqlite.js'
import { freePort, until } from '../support/port.js'
import { postgresPrograms, startPostgres, type TestPostgres } from '../support/postgres.js'
import { newFolder, temporaryFolder } from '../support/temporary.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const options = { secondReader: true }
const report = { kind: 'plan', text: 'Amira likes otters — “a lot”.\u0000', findings: [] } as unknown as Report
const broken = { code: 'corrupt', message: 'The file is damaged.' } as const

async function open(place: StorePlace, settings?: Parameters<typeof openStore>[1]) {
  const store = await openStore(place, settings)
  onTestFinished(() => store.close())
  return store
}

let postgres: TestPostgres | undefined
const embedded = newFolder()
beforeAll(async () => {
  if (postgresPrograms !== null) postgres = await startPostgres()
}, 120_000)
afterAll(async () => {
  await postgres?.release()
  embedded.release()
})

const places: [string, boolean, () => StorePlace][] = [
  ['SQLite', true, () => ({ data: embedded.folder, databaseUrl: null })],
  ['PostgreSQL', postgresPrograms !== null, () => ({ data: '', databaseUrl: postgres!.url })],
]

describe.each(places)('the store in %s', (kind, there, place) => {
  let number = 0
  /** A key that no other test uses. */
  const fresh = () => ({ document: documentId(bytes(`${kind} ${number++}`)), version: 'v'.repeat(16), options })

  test.runIf(there)('keeps a document under the hash of its bytes, whatever it is called', async () => {
    const store = await open(place())
    const [first, second] = await store.documents.add([
      { name: 'plan.docx', bytes: bytes('\u0000 all \u00ff bytes') },
      { name: 'copy.docx', bytes: bytes('\u0000 all \u00ff bytes') },
    ])
    expect(first).toBe(second)
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(Buffer.from((await store.documents.bytes(first!))!)).toEqual(Buffer.from(bytes('\u0000 all \u00ff bytes')))
    expect(await store.documents.bytes('0'.repeat(64))).toBeNull()
  })

  test.runIf(there)('keeps the first of two results of a stage', async () => {
    const store = await open(place())
    const key = fresh()
    await store.results.put(key, { voice: [1], plan: { text: 'a' } })
    await store.results.put(key, { voice: [2] })
    expect(await store.results.get(key, 'voice')).toEqual([1])
    expect(await store.results.has(key, 'gaps')).toBe(false)
    expect(await store.results.get(key, 'gaps')).toBeUndefined()
    expect([...(await store.results.allBut(key, 'plan'))]).toEqual([['voice', [1]]])
  })

  test.runIf(there)('keeps the first of two outcomes, and says which it was', async () => {
    const store = await open(place())
    const key = fresh()
    const firsts = await Promise.all([1, 2, 3].map(() => store.outcomes.put(key, { report }, 'report')))
    expect(firsts.filter(Boolean)).toHaveLength(1)
    expect(await store.outcomes.put(key, { error: broken }, 'read')).toBe(false)
    expect(await store.outcomes.get(key)).toEqual({ report })
  })

  test.runIf(there)('clears away what led to an outcome, and takes no late result', async () => {
    const store = await open(place())
    const key = fresh()
    await store.requests.add([{ ...key, urgent: false }])
    await store.results.put(key, { voice: [1] })
    await store.outcomes.put(key, { report }, 'report')
    await store.results.put(key, { gaps: [1] })
    expect([...(await store.results.allBut(key, ''))]).toEqual([])
    expect((await open(place())).kind).toBe(store.kind)
    const open_ = await store.requests.open(new Date(Date.now() + 1000), 1000)
    expect(open_.filter(({ document }) => document === key.document)).toEqual([])
  })

  test.runIf(there)('keeps results of different versions apart', async () => {
    const store = await open(place())
    const key = fresh()
    const other = { ...key, version: 'w'.repeat(16) }
    await store.outcomes.put(key, { report }, 'report')
    expect(await store.outcomes.get(other)).toBeNull()
    expect(await store.outcomes.ended(other.version, [key.document])).toEqual(new Set())
    expect(await store.outcomes.ended(key.version, [key.document])).toEqual(new Set([key.document]))
  })

  test.runIf(there)('lists what ended without a report, and lets it be tried again', async () => {
    const store = await open(place())
    const [document] = await store.documents.add([{ name: 'amira.docx', bytes: bytes(`${kind} broken`) }])
    const key = { ...fresh(), document: document! }
    await store.outcomes.put(key, { error: broken }, 'read')
    const mine = async () => (await store.outcomes.failures()).filter((one) => one.document === document)
    expect(await mine()).toMatchObject([{ ...key, ...broken, name: 'amira.docx', stage: 'read' }])
    await store.outcomes.forgive(key)
    expect(await mine()).toEqual([])
    expect(await store.outcomes.get(key)).toBeNull()
  })

  test.runIf(there)('never takes a report back', async () => {
    const store = await open(place())
    const key = fresh()
    await store.outcomes.put(key, { report }, 'report')
    await store.outcomes.forgive(key)
    expect(await store.outcomes.get(key)).toEqual({ report })
  })

  test.runIf(there)('remembers what was asked for, oldest first, and once urgent always urgent', async () => {
    const store = await open(place())
    const [one, two] = [fresh(), fresh()]
    await store.requests.add([{ ...one, urgent: true }])
    await new Promise((resolve) => setTimeout(resolve, 5))
    await store.requests.add([{ ...two, urgent: false }])
    await store.requests.add([{ ...two, urgent: true }])
    await store.requests.add([{ ...two, urgent: false }])
    const mine = (await store.requests.open(new Date(Date.now() + 1000), 1000)).filter(
      ({ document }) => document === one.document || document === two.document,
    )
    expect(mine).toEqual([
      { ...one, urgent: true },
      { ...two, urgent: true },
    ])
  })

  test.runIf(there)('is brought up to date by many processes at once', async () => {
    const own = await empty(place())
    const stores = await Promise.all(Array.from({ length: 6 }, () => open(own, { maker: true })))
    const key = fresh()
    await Promise.all(stores.map((store, at) => store.results.put(key, { voice: [at] })))
    expect(await stores[0]!.results.has(key, 'voice')).toBe(true)
  })

  test.runIf(there)('clears what a late result left behind after the outcome, and nothing else', async () => {
    const store = await open(place())
    const [ended, going] = [fresh(), fresh()]
    await store.results.put(going, { voice: [1] })
    await store.outcomes.put(ended, { report }, 'report')
    const database = await databaseOf(place())
    await database.together([
      {
        sql: 'INSERT INTO results (document, version, part, body) VALUES (?, ?, ?, ?)',
        values: [ended.document, ended.version, 'voice', '[]'],
      },
    ])
    expect(await store.results.clear()).toBe(1)
    expect(await store.results.has(ended, 'voice')).toBe(false)
    expect(await store.results.has(going, 'voice')).toBe(true)
  })
})

async function databaseOf({ data, databaseUrl }: StorePlace) {
  const database = databaseUrl ? openPostgres(databaseUrl, 1) : openSqlite(join(data, 'goldthread.db'), false)
  onTestFinished(() => database.close())
  return database
}

/** A place of the same kind where nothing is yet. */
async function empty(place: StorePlace): Promise<StorePlace> {
  if (place.databaseUrl === null) return { data: temporaryFolder(), databaseUrl: null }
  await (await databaseOf(place)).rows('CREATE DATABASE empty')
  return { data: '', databaseUrl: place.databaseUrl.replace('/postgres', '/empty') }
}

describe('the store', () => {
  test('says in one line that its folder cannot be used', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(openStore({ data: file, databaseUrl: null })).rejects.toThrow(OutOfReach)
  })

  test('says in one line that PostgreSQL is not there', async () => {
    const databaseUrl = `postgres://goldthread@127.0.0.1:${await freePort()}/postgres`
    await expect(openStore({ data: '', databaseUrl })).rejects.toThrow(OutOfReach)
  })

  test('says in one line that its address is none', async () => {
    await expect(openStore({ data: '', databaseUrl: 'somewhere' })).rejects.toThrow(WrongCall)
  })

  test.runIf(postgresPrograms !== null)('says in one line that there is no such database', async () => {
    const databaseUrl = postgres!.url.replace('/postgres', '/nowhere')
    await expect(openStore({ data: '', databaseUrl })).rejects.toThrow(WrongCall)
  })

  test.runIf(postgresPrograms !== null)(
    'is out of reach while PostgreSQL is gone, and there again after it',
    async () => {
      const own = await startPostgres()
      onTestFinished(own.release)
      const store = await open({ data: '', databaseUrl: own.url })
      await own.stop()
      await expect(store.check()).rejects.toThrow(OutOfReach)
      await own.start()
      await until(() =>
        store.check().then(
          () => true,
          () => false,
        ),
      )
    },
    120_000,
  )
})
