import { Piscina } from 'piscina'
import type { StorePlace } from '../store/index.js'
import type { Done, Perform } from './perform.js'
import type { Settings } from './settings.js'
import type { Task } from './stage-task.js'

export type Pool = {
  readonly perform: Perform
  /** How many threads are at work, and how many tasks wait for one. */
  readonly load: () => { readonly busy: number; readonly waiting: number }
  /** Ends all threads; what they were doing comes back as `stopped`. */
  readonly close: () => Promise<void>
}

/** The file of a stage's task. */
const fileOf = (stage: string) => new URL(`../../workers/${stage}.js`, import.meta.url).href

/**
 * Threads that do the stages, so that the worker's own thread is always free to tell Redis that it is alive. A task that runs over its
 * stage's limit is ended with its thread, and another thread takes its place.
 */
export function openPool(threads: number, place: StorePlace, settings: Settings): Pool {
  const piscina = new Piscina({ filename: fileOf('read'), minThreads: threads, maxThreads: threads })
  const free = turnstile(threads)
  let closed = false
  return {
    load: free.load,
    perform: async (stage, data, givenUp) => {
      // The limit is counted from when a thread is free, not from when the task began to wait for one.
      await free.enter()
      const limit = new AbortController()
      const timer = setTimeout(() => limit.abort(), settings.stages[stage].timeLimit)
      try {
        if (closed) return { state: 'stopped' }
        const task: Task = { data, place, givenUp }
        return (await piscina.run(task, { filename: fileOf(stage), signal: limit.signal })) as Done
      } catch {
        return { state: closed ? 'stopped' : limit.signal.aborted ? 'too-slow' : 'crashed' }
      } finally {
        clearTimeout(timer)
        free.leave()
      }
    },
    close: async () => {
      closed = true
      await piscina.destroy()
    },
  }
}

/** Lets `places` in at a time, in the order in which they came. */
function turnstile(places: number) {
  const waiting: (() => void)[] = []
  let inside = 0
  return {
    enter: async () => {
      if (inside < places) inside++
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    leave: () => {
      const next = waiting.shift()
      if (next) next()
      else inside--
    },
    load: () => ({ busy: inside, waiting: waiting.length }),
  }
}
