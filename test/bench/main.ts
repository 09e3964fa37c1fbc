import { built } from '../support/program.js'

/** Each benchmark measures on this machine, prints what it measured beside what is asked for, and says whether it was reached. */
const benchmarks: Readonly<Record<string, () => Promise<{ readonly bench: () => Promise<boolean> }>>> = {
  queue: () => import('./queue.js'),
  adding: () => import('./adding.js'),
  reports: () => import('./reports.js'),
  rules: () => import('./rules.js'),
}

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : Object.keys(benchmarks)
const unknown = names.filter((name) => !(name in benchmarks))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.\n`,
  )
  process.exit(2)
}

await built()
let reached = true
for (const name of names) {
  process.stdout.write(`\n${name}\n`)
  reached = (await (await benchmarks[name]!()).bench()) && reached
}
process.exitCode = reached ? 0 : 1
