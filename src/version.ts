import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }

/** What a report depends on: the rooms that `analyse.ts` reaches, and the phrase lists. A test holds this list against the imports. */
export const rooms = [
  'analyse',
  'errors',
  'plan',
  'text',
  'readers',
  'parser',
  'judgement',
  'rules',
  'opinion',
] as const

let known: string | undefined

/**
 * Sixteen hex digits that change whenever a rule, a phrase list, a reader, a package or the program's own version does. Results are
 * kept under it, so that none is ever taken for that of other rules. Worked out once in a process.
 */
export function rulesVersion(): string {
  known ??= hashed()
  return known
}

/** The version under which results are kept: the rules' and the settings that a document was read with. */
export function versionOf(options: object): string {
  return createHash('sha256')
    .update(JSON.stringify([rulesVersion(), ...Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))]))
    .digest('hex')
    .slice(0, 16)
}

function hashed(): string {
  const hash = createHash('sha256')
  const { version, dependencies, overrides } = manifest
  hash.update(JSON.stringify({ version, dependencies, overrides }))
  const here = fileURLToPath(new URL('.', import.meta.url))
  const own = filesBelow(here).filter((path) =>
    rooms.some((room) => path.replace(/\.[jt]s$/, '') === room || path.startsWith(`${room}/`)),
  )
  const corpora = fileURLToPath(new URL('../corpora/', import.meta.url))
  const lists = filesBelow(corpora).filter((path) => /^(?:lexicons|sources)\/.*\.json$/.test(path))
  for (const [folder, paths] of [
    [here, own],
    [corpora, lists],
  ] as const) {
    for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(folder + path))
  }
  return hash.digest('hex').slice(0, 16)
}

/** The paths of all files below, with `/` and sorted, whatever the system. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/\\/g, '/').replace(/^\//, ''))
    .sort()
}
