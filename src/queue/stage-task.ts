import { OutOfReach, UnreadableDocument } from '../errors.js'
import { openStore, type Store, type StorePlace } from '../store/index.js'
import { type JobData, jobSchema } from './job.js'
import type { Done, GivenUp } from './perform.js'

export type Task = { readonly data: unknown; readonly place: StorePlace; readonly givenUp: readonly GivenUp[] }

/** Does the work of a stage with the thread's own store; true if there is something to check. */
export type Work = (data: JobData, store: Store, givenUp: readonly GivenUp[]) => Promise<boolean>

let store: Promise<Store> | undefined

/** The task of a thread of the pool for one stage: whatever happens comes back as plain data, and no error's own words with it. */
export function stageTask(work: Work): (task: Task) => Promise<Done> {
  return async ({ data, place, givenUp }) => {
    try {
      store ??= openStore(place, { maker: true })
      return { state: 'done', judged: await work(jobSchema.parse(data), await store, givenUp) }
    } catch (error) {
      if (error instanceof OutOfReach) {
        // A store that could not be opened is opened anew next time.
        await store?.catch(() => (store = undefined))
        return { state: 'out-of-reach' }
      }
      if (error instanceof UnreadableDocument) return { state: 'unreadable', code: error.code }
      return { state: 'faulty', where: whereOf(error) }
    }
  }
}

/** The error's kind and the places that it came through. Its message is left out. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.constructor.name, ...frames.slice(0, 4).map((line) => line.trim())].join(' ')
}
