import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WrongCall } from '../errors.js'
import { STAGES } from '../plan/stage.js'
import type { Store } from '../store/index.js'
import type { Gauge, Metrics } from './metrics.js'
import type { Pool } from './pool.js'
import type { Queues } from './queues.js'

export type Watched = {
  readonly queues: Queues
  readonly store: Store
  readonly metrics: Metrics
  readonly load: Pool['load']
  readonly stopping: () => boolean
}

/** How long Redis and the store may take to answer before they count as gone. Milliseconds. */
const patience = 2_000

/**
 * The pages of a worker: `/health` answers while its own thread is free, `/ready` while it takes jobs and Redis and the store answer,
 * `/metrics` is for Prometheus. Gives back the port, which the system chooses where `port` is 0.
 */
export async function serveHealth(
  watched: Watched,
  host: string,
  port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = ({ status, body }: Answer) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      response.end(body)
    }
    page(watched, request.method, request.url).then(answer, () => answer({ status: 500, body: 'not well\n' }))
  })
  await listening(server, host, port)
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Answer = { readonly status: number; readonly body: string }

async function page(watched: Watched, method = 'GET', url = '/'): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: 'only GET\n' }
  if (url === '/health') return { status: 200, body: 'alive\n' }
  if (url === '/ready') return ready(watched)
  if (url === '/metrics') return { status: 200, body: watched.metrics.text(await gauges(watched)) }
  return { status: 404, body: 'There are /health, /ready and /metrics.\n' }
}

async function ready(watched: Watched): Promise<Answer> {
  const { redis, store } = await reached(watched)
  const stopping = watched.stopping()
  const word = (there: boolean) => (there ? 'answers' : 'does not answer')
  return {
    status: redis && store && !stopping ? 200 : 503,
    body: `redis ${word(redis)}\nstore ${word(store)}\n${stopping ? 'stopping\n' : ''}`,
  }
}

async function reached({ queues, store }: Watched): Promise<{ redis: boolean; store: boolean }> {
  const [one, other] = await Promise.all([inTime(queues.redis.ping()), inTime(store.check())])
  return { redis: one, store: other }
}

function inTime(work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience)
    work
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer))
  })
}

async function gauges(watched: Watched): Promise<Gauge[]> {
  const { queues, load } = watched
  const { redis, store } = await reached(watched)
  const { busy, waiting } = load()
  return [
    { name: 'goldthread_redis_up', help: 'Whether Redis answers.', values: [{ value: Number(redis) }] },
    { name: 'goldthread_store_up', help: 'Whether the store answers.', values: [{ value: Number(store) }] },
    { name: 'goldthread_threads_busy', help: 'Threads of this worker at work.', values: [{ value: busy }] },
    {
      name: 'goldthread_tasks_waiting',
      help: 'Tasks of this worker that wait for a thread.',
      values: [{ value: waiting }],
    },
    {
      name: 'process_resident_memory_bytes',
      help: 'Memory of this worker.',
      values: [{ value: process.memoryUsage.rss() }],
    },
    ...(redis ? [await depths(queues)] : []),
  ]
}

/** How many jobs each queue holds, by state. */
async function depths(queues: Queues): Promise<Gauge> {
  const counted = await Promise.all(
    STAGES.map(async (stage) => [stage, await queues.of(stage).getJobCounts()] as const),
  )
  const states = ['wait', 'prioritized', 'active', 'delayed', 'waiting-children']
  return {
    name: 'goldthread_queue_jobs',
    help: 'Jobs in the queue of a stage, by state.',
    values: counted.flatMap(([stage, counts]) =>
      states.map((state) => ({
        labels: { stage, state },
        value: counts[state] ?? counts[state === 'wait' ? 'waiting' : state] ?? 0,
      })),
    ),
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(
        new WrongCall(`The health pages cannot listen on ${host}:${port}. Choose another GOLDTHREAD_HEALTH_PORT.`),
      ),
    )
    server.listen(port, host, resolve)
  })
}
