import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { Database } from '../../src/store/database.js'
import { openPostgres } from '../../src/store/postgres.js'
import { openSqlite } from '../../src/store/sqlite.js'
import { until } from './port.js'
import { type Finished, type Ran, type Running, run, type Settings, start } from './program.js'
import { temporaryFolder } from './temporary.js'
import { writePlans } from './tiny-plan.js'

/** A folder of plans, what the local engine says of them, and the settings of a queue of its own. */
export type Drill = {
  readonly plans: string
  readonly number: number
  readonly local: Promise<Ran>
  readonly settings: Settings
  readonly finished: Finished
  readonly database: () => Promise<Database>
}

let drills = 0

export function drill(redisUrl: string, number: number, databaseUrl = '', finished: Finished = onTestFinished): Drill {
  const folder = temporaryFolder(finished)
  const plans = writePlans(join(folder, 'plans'), number)
  const settings = {
    REDIS_URL: redisUrl,
    DATABASE_URL: databaseUrl,
    GOLDTHREAD_DATA: join(folder, 'data'),
    GOLDTHREAD_QUEUE: `drill-${process.pid}-${drills++}`,
    GOLDTHREAD_LOCK_SECONDS: '2',
    GOLDTHREAD_RETRY_SECONDS: '0.2',
    GOLDTHREAD_SWEEP_SECONDS: '2',
  }
  return {
    plans,
    number,
    local: run(['scan', plans, '--format', 'jsonl'], {}, finished),
    settings,
    finished,
    database: async () => {
      const database = databaseUrl
        ? openPostgres(databaseUrl, 1)
        : openSqlite(join(folder, 'data', 'goldthread.db'), false)
      finished(() => database.close())
      return database
    },
  }
}

export function startScan({ plans, settings, finished }: Drill, ...more: string[]): Running {
  return start(['scan', plans, '--queue', '--format', 'jsonl', ...more], settings, finished)
}

/** Resolves once the worker takes jobs. */
export async function startWork({ settings, finished }: Drill, ...more: string[]): Promise<Running> {
  const worker = start(['work', '--concurrency', '1', ...more], settings, finished)
  await until(() => worker.err().includes(' started '), 120_000)
  return worker
}

/** Resolves once so many documents have their report. */
export async function reportsMade(drilled: Drill, number: number): Promise<void> {
  const database = await until(() => drilled.database().catch(() => null))
  await until(async () => (await counted(database, 'outcomes')) >= number, 300_000)
}

async function counted(database: Database, table: string): Promise<number> {
  try {
    const [row] = await database.rows(`SELECT count(*) AS number FROM ${table}`)
    return Number(row!.number)
  } catch {
    // The table is not made yet, or the database is away.
    return -1
  }
}

/** 0 lost, 0 twice, 0 differing: the scan says what the local engine says, and each document has one report and nothing else. */
export async function nothingLost(drilled: Drill, ...scans: readonly Running[]): Promise<void> {
  const local = await drilled.local
  expect(local.out.split('\n')).toHaveLength(drilled.number + 1)
  for (const scan of scans) {
    const { out, status } = await scan.ended
    expect(differences(out, local.out), 'the queue says what the local engine says').toEqual([])
    expect(out === local.out).toBe(true)
    expect(status).toBe(local.status)
  }
  const database = await drilled.database()
  const [row] = await database.rows('SELECT count(*) AS number, count(report) AS reports FROM outcomes')
  expect({ number: Number(row!.number), reports: Number(row!.reports) }).toEqual({
    number: drilled.number,
    reports: drilled.number,
  })
  expect(await counted(database, 'requests')).toBe(0)
}

/** The first few lines in which the two differ, short: which error stands where a report should, or where in the line they part. */
function differences(queue: string, local: string): { line: number; queue: string; local: string }[] {
  const [ours, theirs] = [queue.split('\n'), local.split('\n')]
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, line) => line)
    .filter((line) => ours[line] !== theirs[line])
    .slice(0, 3)
    .map((line) => ({ line, queue: parted(ours[line], theirs[line]), local: parted(theirs[line], ours[line]) }))
}

function parted(line = '(none)', other = '(none)'): string {
  const at = [...line].findIndex((letter, index) => letter !== other[index])
  return line.slice(Math.max(0, at - 120), Math.max(0, at) + 200)
}
