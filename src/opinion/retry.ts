import { setTimeout as pause } from 'node:timers/promises'
import { ModelError } from '../errors.js'
import { fault, mayPass } from './faults.js'

/** Pauses before the second and the third try, in milliseconds. */
const pauses = [500, 2000]
/** Who asks to wait for longer gets no further try. */
const longestWait = 20_000

/** Tries up to three times where that may help, and not beyond the signal. Throws the last `ModelError`. */
export async function withRetries<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ModelError) || !mayPass(error) || tries >= pauses.length) throw error
      const wait = error.wait ?? pauses[tries]!
      if (wait > longestWait) throw error
      await pause(wait, undefined, { signal }).catch(() => {
        throw error.code === 'no-connection' ? error : fault('timed-out')
      })
    }
  }
}
