import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../support/port.js'
import { startRedis } from '../support/redis.js'
import { newFolder } from '../support/temporary.js'
import { writeCopies } from './documents.js'
import { figure } from './table.js'

const number = Number(process.env.BENCH_DOCUMENTS ?? 500)

type Time = { readonly wall: number; readonly cpu: number; readonly out: string }

/** How often everything is measured in turn. The machine may have other work: the fastest of each counts, as the least disturbed. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 3)

/** The queue engine against the local one on the same documents and cores, and two workers against one. */
export async function bench(): Promise<boolean> {
  const { folder, release } = newFolder()
  try {
    const documents = writeCopies(join(folder, 'documents'), number)
    const engines = {
      local: () => timed(() => command(['scan', documents, '--format', 'jsonl'], { GOLDTHREAD_THREADS: '2' })),
      single: () => timed(() => command(['scan', documents, '--format', 'jsonl'], { GOLDTHREAD_THREADS: '1' })),
      queue: () => byQueue(folder, documents, [2]),
      one: () => byQueue(folder, documents, [1]),
      two: () => byQueue(folder, documents, [1, 1]),
    }
    const times: Record<keyof typeof engines, Time[]> = { local: [], single: [], queue: [], one: [], two: [] }
    for (let round = 1; round <= rounds; round++) {
      for (const [name, run] of Object.entries(engines) as [keyof typeof engines, () => Promise<Time>][]) {
        const time = await run()
        times[name].push(time)
        if (time.out !== times.local[0]!.out) throw new Error('The engines differ.')
        process.stdout.write(
          `  round ${round}: ${name.padEnd(6)} ${time.wall.toFixed(1)} s, processor ${time.cpu.toFixed(1)} s\n`,
        )
      }
    }
    const least = (name: keyof typeof engines, what: 'wall' | 'cpu') =>
      Math.min(...times[name].map((time) => time[what]))
    figure(`local engine, 2 threads, ${number} documents`, least('local', 'wall'), 's')
    figure('local engine, 1 thread', least('single', 'wall'), 's')
    figure('queue engine, one worker of 2 threads', least('queue', 'wall'), 's')
    figure('queue engine, one worker of 1 thread', least('one', 'wall'), 's')
    figure('queue engine, two workers of 1 thread', least('two', 'wall'), 's')
    figure('queue over local, processor time with Redis', least('queue', 'cpu') / least('local', 'cpu'), 'times')
    // What this machine gives to anybody who uses its second core.
    figure('two threads over one, local engine', least('single', 'wall') / least('local', 'wall'), 'times')
    const reached = [
      figure('queue over local', least('queue', 'wall') / least('local', 'wall'), 'times', { most: 1.15 }),
      figure('two workers over one', least('one', 'wall') / least('two', 'wall'), 'times', { least: 1.8 }),
    ]
    return reached.every(Boolean)
  } finally {
    release()
  }
}

let runs = 0

/** Workers of so many threads each are running and idle when the clock starts, as those of a service are. */
async function byQueue(folder: string, documents: string, threads: readonly number[]): Promise<Time> {
  const before = childTime()
  const redis = await startRedis()
  const settings = { REDIS_URL: redis.url, GOLDTHREAD_DATA: join(folder, `data-${runs++}`) }
  const workers = threads.map((count) => spawned(['work', '--concurrency', String(count)], settings))
  await Promise.all(workers.map(({ err }) => until(() => err().includes(' started '))))
  const began = performance.now()
  const out = await command(['scan', documents, '--queue', '--format', 'jsonl'], settings)
  const wall = (performance.now() - began) / 1000
  for (const { child } of workers) child.kill('SIGTERM')
  await Promise.all(workers.map(({ ended }) => ended))
  await redis.release()
  return { wall, cpu: childTime() - before, out }
}

async function timed(work: () => Promise<string>): Promise<Time> {
  const before = childTime()
  const began = performance.now()
  const out = await work()
  return { wall: (performance.now() - began) / 1000, cpu: childTime() - before, out }
}

function command(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<string> {
  return spawned(args, settings).ended
}

function spawned(args: readonly string[], settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['dist/src/cli/main.js', ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  let err = ''
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stderr.on('data', (part: Buffer) => (err += part))
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(Buffer.concat(parts).toString())))
  return { child, ended, err: () => err }
}

/** Seconds of processor time of all processes that this one started and that have ended (proc(5), cutime and cstime). */
function childTime(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return Number.NaN
  }
}
