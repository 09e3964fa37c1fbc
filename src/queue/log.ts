/**
 * Writes one line of a worker's log: what happened, and facts about it, which are ids, names of stages, codes and numbers and never a
 * word of a document.
 */
export type Log = (event: string, facts?: Readonly<Record<string, string | number>>) => void

/** A log of lines with the time (ISO 8601) in front, handed to `write`. */
export function createLog(write: (line: string) => void): Log {
  return (event, facts = {}) => {
    const pairs = Object.entries(facts).map(([name, value]) => `${name}=${value}`)
    write([new Date().toISOString(), event, ...pairs].join(' '))
  }
}
