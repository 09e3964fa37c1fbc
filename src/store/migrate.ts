import type { Database } from './database.js'
import { migrations } from './migrations.js'

/** Brings the database up to the newest schema. Any number of processes may do so at once: each step is taken by one of them. */
export async function migrate(database: Database): Promise<void> {
  await database.together([
    ...lock(database),
    { sql: 'CREATE TABLE IF NOT EXISTS schema_steps (number INTEGER PRIMARY KEY, taken_at TEXT NOT NULL)' },
  ])
  for (let step = await taken(database); step < migrations.length; step = await taken(database)) {
    await take(database, step)
  }
}

async function taken(database: Database): Promise<number> {
  const [row] = await database.rows('SELECT count(*) AS steps FROM schema_steps')
  return Number(row?.steps)
}

/** The step's own row comes first: who comes second fails on it, finds the step taken and goes on. */
async function take(database: Database, step: number): Promise<void> {
  try {
    await database.together([
      ...lock(database),
      {
        sql: 'INSERT INTO schema_steps (number, taken_at) VALUES (?, ?)',
        values: [step, new Date().toISOString()],
      },
      ...migrations[step]!.map((sql) => ({
        sql: sql.replace(/\bBYTES\b/, database.kind === 'sqlite' ? 'BLOB' : 'BYTEA'),
      })),
    ])
  } catch (error) {
    if ((await taken(database)) <= step) throw error
  }
}

/** PostgreSQL lets two transactions make one table at once and fails one of them; SQLite has one writer anyway. */
function lock({ kind }: Database): { sql: string }[] {
  return kind === 'postgres' ? [{ sql: `SELECT pg_advisory_xact_lock(hashtext('goldthread schema'))` }] : []
}
