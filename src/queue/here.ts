import { CHECKS } from '../plan/stage.js'
import type { JobData } from './job.js'
import type { Done, GivenUp, Perform } from './perform.js'

/**
 * The runner without Redis: takes a document through the same stages as the queue does, in order and in this process, and leaves its
 * outcome in the store. What the queue would try again is not tried again here. Says whether the store was there all the time.
 */
export async function performHere(perform: Perform, data: JobData): Promise<boolean> {
  const givenUp: GivenUp[] = []
  const read = await perform('read', data, [])
  if (read.state === 'out-of-reach') return false
  if (read.state !== 'done') givenUp.push({ stage: 'read', reason: read.state })
  if (read.state === 'done' && read.judged) {
    for (const stage of CHECKS) {
      const { state }: Done = await perform(stage, data, [])
      if (state === 'out-of-reach') return false
      if (state !== 'done') givenUp.push({ stage, reason: state })
    }
  }
  return (await perform('report', data, givenUp)).state !== 'out-of-reach'
}
