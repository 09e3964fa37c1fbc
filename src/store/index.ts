import { join } from 'node:path'
import type { Database } from './database.js'
import { documents } from './documents.js'
import { migrate } from './migrate.js'
import { outcomes } from './outcomes.js'
import { requests } from './requests.js'
import { results } from './results.js'

export type { NewDocument } from './documents.js'
export { documentId } from './documents.js'
export type { Failure, Outcome } from './outcomes.js'
export type { Request, Waiting } from './requests.js'
export type { Key } from './results.js'

export type StorePlace = {
  /** The folder of the embedded store. */
  readonly data: string
  /** PostgreSQL, in place of the embedded store. */
  readonly databaseUrl: string | null
}

export type Store = Awaited<ReturnType<typeof openStore>>

/**
 * The store with its newest schema. `maker` is for the threads of a worker: what they write can be made again as long as the document
 * and its request are there, so they need not wait for the disk. Throws `OutOfReach` where the database does not answer, `WrongCall`
 * where its address is wrong.
 */
export async function openStore(place: StorePlace, { maker = false } = {}) {
  const database = await openDatabase(place, maker)
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return storeOf(database)
}

/** The store over a database that has its schema. */
export function storeOf(database: Database) {
  return {
    kind: database.kind,
    documents: documents(database),
    requests: requests(database),
    results: results(database),
    outcomes: outcomes(database),
    /** Throws `OutOfReach` where the database does not answer. */
    check: async (): Promise<void> => {
      await database.rows('SELECT 1 AS one')
    },
    close: () => database.close(),
  }
}

/** Each driver is loaded only where it is used. */
async function openDatabase({ data, databaseUrl }: StorePlace, maker: boolean): Promise<Database> {
  if (databaseUrl !== null) return (await import('./postgres.js')).openPostgres(databaseUrl, maker ? 1 : 2)
  return (await import('./sqlite.js')).openSqlite(join(data, 'goldthread.db'), !maker)
}
