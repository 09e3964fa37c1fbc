import { complain } from './print.js'

/** How often progress is written where it cannot be written over. Milliseconds. */
const interval = 15_000

/** Tells how far a long scan is, on standard error: one line that is written over on a terminal, else a line now and then. */
export function progressOf(total: number): { tell: (done: number, sent: number) => void; end: () => void } {
  const terminal = process.stderr.isTTY
  let last = Date.now()
  let shown = ''
  return {
    tell: (done, sent) => {
      const line = `${done} of ${total} documents done${sent < total ? `, ${sent} sent` : ''}`
      if (terminal && line !== shown) process.stderr.write(`\r${line.padEnd(shown.length)}`)
      else if (!terminal && Date.now() - last >= interval) {
        complain(line)
        last = Date.now()
      }
      shown = line
    },
    end: () => {
      if (terminal && shown) process.stderr.write(`\r${' '.repeat(shown.length)}\r`)
    },
  }
}
