import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { STAGES, type Stage } from '../../src/plan/stage.js'
import { performHere } from '../../src/queue/here.js'
import type { JobData } from '../../src/queue/job.js'
import type { Done, Perform } from '../../src/queue/perform.js'
import { openStore, type StorePlace } from '../../src/store/index.js'
import { options, version } from '../support/queue.js'
import { temporaryFolder } from '../support/temporary.js'
import { tinyPlan, wordFile } from '../support/tiny-plan.js'

type StageTask = (task: { data: unknown; place: StorePlace; givenUp: unknown[] }) => Promise<Done>

const tasks = new Map<Stage, StageTask>()
beforeAll(async () => {
  for (const stage of STAGES) tasks.set(stage, (await import(`../../workers/${stage}.ts`)).default)
})

// The tasks of a thread keep one store for its life, so these tests share one.
const place: StorePlace = { data: temporaryFolderOfAll(), databaseUrl: null }

function temporaryFolderOfAll(): string {
  return temporaryFolder((release) => process.once('exit', release))
}

const perform: Perform = (stage, data, givenUp) => tasks.get(stage)!({ data, place, givenUp: [...givenUp] })

async function sent(bytes: Uint8Array) {
  const store = await openStore(place)
  onTestFinished(() => store.close())
  const [document] = await store.documents.add([{ name: 'plan.docx', bytes }])
  const data: JobData = { document: document!, version, options }
  await store.requests.add([{ ...data, urgent: false }])
  return { store, data }
}

test('each stage has one file, and what they share has one', () => {
  expect(readdirSync('workers').sort()).toEqual([...STAGES, 'check'].map((stage) => `${stage}.ts`).sort())
})

describe('the stages in one process, without Redis', () => {
  test('leave the report that the local engine makes, and nothing else', async () => {
    const { store, data } = await sent(tinyPlan(1))
    expect(await performHere(perform, data)).toBe(true)
    expect(JSON.stringify(await store.outcomes.get(data))).toBe(
      JSON.stringify({ report: await analyse(tinyPlan(1), options) }),
    )
    expect([...(await store.results.allBut(data, ''))]).toEqual([])
  })

  test('leave why a document cannot be read', async () => {
    const { store, data } = await sent(tinyPlan(2).subarray(0, 500))
    await performHere(perform, data)
    expect(await store.outcomes.get(data)).toMatchObject({ error: { code: 'corrupt' } })
  })

  test('read what is neither plan nor advice, and do not judge it', async () => {
    const letter = wordFile(['Dear Sir,', 'The piano tuner is coming on Tuesday.'])
    const { store, data } = await sent(letter)
    await performHere(perform, data)
    expect(JSON.stringify(await store.outcomes.get(data))).toBe(
      JSON.stringify({ report: await analyse(letter, options) }),
    )
  })

  test.each(STAGES)('change nothing when %s is done twice, or once more after the end', async (twice) => {
    const bytes = tinyPlan(100 + STAGES.indexOf(twice))
    const { store, data } = await sent(bytes)
    await performHere(async (stage, ...rest) => {
      const first = await perform(stage, ...rest)
      return stage === twice ? perform(stage, ...rest) : first
    }, data)
    const outcome = JSON.stringify(await store.outcomes.get(data))
    expect(outcome).toBe(JSON.stringify({ report: await analyse(bytes, options) }))
    expect((await perform(twice, data, [])).state).toBe('done')
    expect(JSON.stringify(await store.outcomes.get(data))).toBe(outcome)
    expect([...(await store.results.allBut(data, ''))]).toEqual([])
  })

  test.each([
    ['too-slow', 'too-slow'],
    ['faulty', 'unreadable'],
    ['job stalled more than allowable limit', 'unreadable'],
  ])('report a stage that was given up as %s', async (reason, code) => {
    const { store, data } = await sent(tinyPlan(200 + reason.length))
    await perform('read', data, [])
    await perform('report', data, [{ stage: 'gaps', reason }])
    expect(await store.outcomes.get(data)).toMatchObject({ error: { code } })
  })

  test('report a stage that left nothing, rather than a report without its findings', async () => {
    const { store, data } = await sent(tinyPlan(300))
    for (const stage of ['read', 'voice', 'needs', 'gaps', 'whole', 'report'] as const) await perform(stage, data, [])
    expect(await store.outcomes.get(data)).toMatchObject({ error: { code: 'unreadable' } })
  })

  test('say that a document is gone from the store', async () => {
    const data: JobData = { document: 'f'.repeat(64), version, options }
    expect(await perform('read', data, [])).toEqual({ state: 'unreadable', code: 'not-found' })
  })

  test('say where a fault of the program is, and none of its words', async () => {
    const done = await perform('read', { document: 'Amira', version, options }, [])
    expect(done.state).toBe('faulty')
    expect(JSON.stringify(done)).not.toContain('Amira')
  })
})
