import { setTimeout as pause } from 'node:timers/promises'

/** Lets calls through in the order in which they come; one whose signal is given waits no longer for its minute. */
export type Gate = <T>(call: () => Promise<T>, signal: AbortSignal) => Promise<T>

/** A gate for at most `concurrency` calls at once, of which at most `perMinute` begin within a minute. */
export function gateOf(concurrency: number, perMinute: number, minute = 60_000): Gate {
  const begun: number[] = []
  const waiting: (() => void)[] = []
  let running = 0
  let line: Promise<void> = Promise.resolve()

  const enter = async (signal: AbortSignal) => {
    while (running >= concurrency) await new Promise<void>((free) => waiting.push(free))
    const full = begun.length >= perMinute ? begun[begun.length - perMinute]! + minute - Date.now() : 0
    if (full > 0 && !signal.aborted) await pause(full, undefined, { signal }).catch(() => undefined)
    if (!signal.aborted) begun.push(Date.now())
    if (begun.length > perMinute) begun.shift()
    running++
  }

  return async (call, signal) => {
    // One after another, so that nobody overtakes while the first waits for its minute.
    line = line.then(() => enter(signal))
    await line
    try {
      return await call()
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}
