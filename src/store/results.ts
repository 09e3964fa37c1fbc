import type { Database } from './database.js'

/** What everything is kept under: the document's content and the version of the rules and settings. */
export type Key = { readonly document: string; readonly version: string }

export function results(database: Database) {
  return {
    /** Keeps what a stage made, as JSON. A second time changes nothing, nor does one that comes after the outcome. */
    async put({ document, version }: Key, parts: Readonly<Record<string, unknown>>): Promise<void> {
      await database.together(
        Object.entries(parts).map(([part, body]) => ({
          sql: `INSERT INTO results (document, version, part, body)
            SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)
            WHERE NOT EXISTS (SELECT 1 FROM outcomes WHERE document = ? AND version = ?) ON CONFLICT DO NOTHING`,
          values: [document, version, part, JSON.stringify(body), document, version],
        })),
      )
    },

    /** One part; undefined where it is not there. */
    async get({ document, version }: Key, part: string): Promise<unknown> {
      const rows = await database.rows('SELECT body FROM results WHERE document = ? AND version = ? AND part = ?', [
        document,
        version,
        part,
      ])
      return rows[0] && JSON.parse(rows[0].body as string)
    },

    async has({ document, version }: Key, part: string): Promise<boolean> {
      const rows = await database.rows(
        'SELECT 1 AS here FROM results WHERE document = ? AND version = ? AND part = ?',
        [document, version, part],
      )
      return rows.length > 0
    },

    /** Clears what a late job left behind after its document had ended, and gives back how much it was. */
    async clear(): Promise<number> {
      const [cleared = 0] = await database.together([
        {
          sql: `DELETE FROM results WHERE EXISTS (
            SELECT 1 FROM outcomes o WHERE o.document = results.document AND o.version = results.version)`,
        },
      ])
      return cleared
    },

    /** All parts but those named, by name. */
    async allBut({ document, version }: Key, part: string): Promise<ReadonlyMap<string, unknown>> {
      const rows = await database.rows(
        'SELECT part, body FROM results WHERE document = ? AND version = ? AND part <> ?',
        [document, version, part],
      )
      return new Map(rows.map((row) => [row.part as string, JSON.parse(row.body as string)]))
    },
  }
}
