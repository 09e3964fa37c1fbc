import type { Database } from './database.js'
import type { Key } from './results.js'

/** A document that is to be read and checked. `options` are the reader's settings. */
export type Request = Key & { readonly options: object }

/** One that waits: an urgent one, such as a draft that is to be issued, goes before a backlog. */
export type Waiting = Request & { readonly urgent: boolean }

export function requests(database: Database) {
  return {
    /** Notes what is asked for; one that has ended already is not noted, and one that is noted can only become more urgent. */
    async add(asked: readonly Waiting[]): Promise<void> {
      const now = new Date().toISOString()
      if (asked.length === 0) return
      await database.together(
        asked.map(({ document, version, options, urgent }) => ({
          sql: `INSERT INTO requests (document, version, options, urgent, sent_at)
            SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS INTEGER), CAST(? AS TEXT)
            WHERE NOT EXISTS (SELECT 1 FROM outcomes WHERE document = ? AND version = ?)
            ON CONFLICT (document, version) DO UPDATE SET sent_at = excluded.sent_at,
              urgent = CASE WHEN requests.urgent > excluded.urgent THEN requests.urgent ELSE excluded.urgent END`,
          values: [document, version, JSON.stringify(options), urgent ? 1 : 0, now, document, version],
        })),
      )
    },

    /** Up to `limit` requests without an outcome that were sent before `time`, the oldest first. */
    async open(before: Date, limit: number): Promise<Waiting[]> {
      const rows = await database.rows(
        'SELECT document, version, options, urgent FROM requests WHERE sent_at < ? ORDER BY sent_at LIMIT ?',
        [before.toISOString(), limit],
      )
      return rows.map(({ document, version, options, urgent }) => ({
        document: document as string,
        version: version as string,
        options: JSON.parse(options as string),
        urgent: urgent === 1,
      }))
    },
  }
}
