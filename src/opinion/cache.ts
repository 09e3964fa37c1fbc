import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { privateFolder } from './folder.js'

/** Answers that were given before, by the hash of all that was asked. They hold tokens and no real names. */
export type Cache = {
  get(key: string): Promise<string | null>
  put(key: string, content: string): Promise<void>
}

/** A cache of one file for each answer. A file that cannot be read counts as none, one that cannot be written is done without. */
export async function cacheIn(folder: string): Promise<Cache> {
  await privateFolder(folder)
  const place = (key: string) => join(folder, `${key}.json`)
  return {
    get: (key) => readFile(place(key), 'utf8').catch(() => null),
    put: async (key, content) => {
      const draft = join(folder, `${randomUUID()}.tmp`)
      await writeFile(draft, content, { mode: 0o600 })
        .then(() => rename(draft, place(key)))
        .catch(() => undefined)
    },
  }
}
