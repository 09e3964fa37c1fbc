import type { Ending } from '../errors.js'
import type { Report } from '../plan/report.js'
import type { Stage } from '../plan/stage.js'
import { type Database, marks } from './database.js'
import type { Request } from './requests.js'
import type { Key } from './results.js'

/** How a document ended: with its report, or with the reason why there is none. */
export type Outcome = { readonly report: Report } | { readonly error: Ending }

/** A document that ended without a report. `name` is what its file was called. */
export type Failure = Request &
  Ending & {
    readonly name: string
    readonly stage: Stage
    readonly at: string
  }

export function outcomes(database: Database) {
  return {
    /** Ends a document: keeps its outcome and clears away what led to it. Only the first outcome counts; says whether this was it. */
    async put({ document, version, options }: Request, outcome: Outcome, stage: Stage): Promise<boolean> {
      const report = 'report' in outcome ? JSON.stringify(outcome.report) : null
      const error = 'error' in outcome ? JSON.stringify(outcome.error) : null
      const key = [document, version]
      const [added] = await database.together([
        {
          sql: `INSERT INTO outcomes (document, version, options, report, error, stage, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          values: [...key, JSON.stringify(options), report, error, error && stage, new Date().toISOString()],
        },
        { sql: 'DELETE FROM results WHERE document = ? AND version = ?', values: key },
        { sql: 'DELETE FROM requests WHERE document = ? AND version = ?', values: key },
      ])
      return added === 1
    },

    async get({ document, version }: Key): Promise<Outcome | null> {
      const [row] = await database.rows('SELECT report, error FROM outcomes WHERE document = ? AND version = ?', [
        document,
        version,
      ])
      if (!row) return null
      return row.report === null
        ? { error: JSON.parse(row.error as string) }
        : { report: JSON.parse(row.report as string) as Report }
    },

    /** Which of the documents have ended under this version. */
    async ended(version: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
      if (ids.length === 0) return new Set()
      const rows = await database.rows(
        `SELECT document FROM outcomes WHERE version = ? AND document IN (${marks(ids.length)})`,
        [version, ...ids],
      )
      return new Set(rows.map(({ document }) => document as string))
    },

    /** The documents that ended without a report, the oldest first. */
    async failures(): Promise<Failure[]> {
      const rows = await database.rows(`SELECT o.document, o.version, o.options, o.error, o.stage, o.made_at, d.name
        FROM outcomes o JOIN documents d ON d.id = o.document
        WHERE o.error IS NOT NULL ORDER BY o.made_at, o.document`)
      return rows.map(({ document, version, options, error, stage, made_at, name }) => ({
        document: document as string,
        version: version as string,
        options: JSON.parse(options as string),
        name: name as string,
        stage: stage as Stage,
        at: made_at as string,
        ...(JSON.parse(error as string) as Ending),
      }))
    },

    /** Takes back that a document ended without a report, so that it can be tried again. A report is never taken back. */
    async forgive({ document, version }: Key): Promise<void> {
      await database.together([
        {
          sql: 'DELETE FROM outcomes WHERE document = ? AND version = ? AND error IS NOT NULL',
          values: [document, version],
        },
      ])
    },
  }
}
