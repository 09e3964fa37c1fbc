import { createHash } from 'node:crypto'
import { type Database, marks } from './database.js'

/** A document on its way into the store; `name` is what people call its file. */
export type NewDocument = { readonly name: string; readonly bytes: Uint8Array }

/** The name of a document everywhere: the SHA-256 of its bytes, in 64 hex digits. */
export function documentId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function documents(database: Database) {
  return {
    /** Keeps the documents and gives back their ids, in their order. One that is there already stays as it is. */
    async add(added: readonly NewDocument[]): Promise<string[]> {
      const ids = added.map(({ bytes }) => documentId(bytes))
      const missing = await notThere(database, ids)
      const now = new Date().toISOString()
      const statements = added.flatMap(({ name, bytes }, at) =>
        missing.has(ids[at]!)
          ? [
              {
                sql: 'INSERT INTO documents (id, name, bytes, added_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
                values: [ids[at]!, name, bytes, now],
              },
            ]
          : [],
      )
      if (statements.length > 0) await database.together(statements)
      return ids
    },

    async bytes(id: string): Promise<Uint8Array | null> {
      const [row] = await database.rows('SELECT bytes FROM documents WHERE id = ?', [id])
      return row ? (row.bytes as Uint8Array) : null
    },
  }
}

/** Asked first, so that a document that was sent before does not cross the network again. */
async function notThere(database: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await database.rows(`SELECT id FROM documents WHERE id IN (${marks(ids.length)})`, ids)
  const there = new Set(rows.map(({ id }) => id))
  return new Set(ids.filter((id) => !there.has(id)))
}
