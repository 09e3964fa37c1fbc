import type { Store } from '../store/index.js'
import { addFlows, lostOf } from './flow.js'
import { jobSchema } from './job.js'
import type { Queues } from './queues.js'

/** How many documents one round looks at, the oldest first: what it does not reach has its turn when these are done. */
const most = 1_000

/**
 * Sends again what was asked for, has no outcome and is not in the queue: Redis was restarted without its memory, or a sender ended
 * between the store and the queue. Gives back how many these were. Any number of workers may do it at once.
 */
export async function sweep(store: Store, queues: Queues, olderThan: number): Promise<number> {
  await store.results.clear()
  const waiting = await store.requests.open(new Date(Date.now() - olderThan), most)
  const lost = await lostOf(queues, waiting)
  await addFlows(
    queues,
    lost.flatMap(({ document, version, options, urgent }) => {
      const data = jobSchema.safeParse({ document, version, options })
      return data.success ? [{ ...data.data, urgent }] : []
    }),
  )
  return lost.length
}
