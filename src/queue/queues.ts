import { FlowProducer, Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { STAGES, type Stage } from '../plan/stage.js'
import type { JobData } from './job.js'
import { connectRedis } from './redis.js'
import type { Settings } from './settings.js'

export type StageQueue = Queue<JobData, void, Stage>

export type Queues = {
  readonly redis: Redis
  readonly prefix: string
  readonly settings: Settings
  readonly of: (stage: Stage) => StageQueue
  readonly flows: FlowProducer
  readonly close: () => Promise<void>
}

/** How many events of a queue Redis keeps: nobody reads them, and they would take most of its memory. */
const events = { events: { maxLen: 100 } }

/** The queues of all stages over one connection. `prefix` keeps those of several services on one Redis apart. */
export async function openQueues(redisUrl: string, prefix: string, settings: Settings): Promise<Queues> {
  const redis = await connectRedis(redisUrl)
  const shared = { connection: redis, prefix }
  const queues = new Map<Stage, StageQueue>(
    STAGES.map((stage) => [stage, new Queue<JobData, void, Stage>(stage, { ...shared, streams: events })]),
  )
  const flows = new FlowProducer(shared)
  // Every queue must have a listener; outages are told once, by the connection itself.
  for (const queue of queues.values()) queue.on('error', () => {})
  flows.on('error', () => {})
  return {
    redis,
    prefix,
    settings,
    of: (stage) => queues.get(stage)!,
    flows,
    close: async () => {
      // Without Redis there is nobody to say goodbye to, and BullMQ would wait for it.
      if (redis.status === 'ready') await Promise.allSettled([...queues.values(), flows].map((one) => one.close()))
      redis.disconnect()
    },
  }
}
