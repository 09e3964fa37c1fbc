import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Libsql from 'libsql'
import { OutOfReach } from '../errors.js'
import type { Database, Row, Statement, Value } from './database.js'

/** How long a statement waits for another process that is writing. Milliseconds. */
const patience = 10_000

/** Faults of the disk or of another writer, which pass; any other fault is one of this program. */
const passing = /^SQLITE_(?:BUSY|LOCKED|IOERR|FULL|CANTOPEN|READONLY|NOMEM)/

/**
 * The embedded database in `file`, made with its folder where it is not there. Several processes of one machine may share it.
 * `durable`: each write is on the disk before it counts, and outlives a power cut.
 */
export function openSqlite(file: string, durable: boolean): Database {
  const database = reached(() => opened(file, durable))
  const known = new Map<string, Libsql.Statement>()
  const prepared = (sql: string) => {
    const statement = known.get(sql) ?? database.prepare(sql)
    known.set(sql, statement)
    return statement
  }
  return {
    kind: 'sqlite',
    rows: async (sql, values = []) => reached(() => (prepared(sql).all(...values.map(bound)) as Row[]).map(read)),
    together: async (statements) =>
      reached(() =>
        statements.length === 1 ? ran(prepared, statements) : inTransaction(database, prepared, statements),
      ),
    close: async () => {
      known.clear()
      database.close()
    },
  }
}

function opened(file: string, durable: boolean): Libsql.Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new Libsql(file, { timeout: patience })
  database.pragma('journal_mode = WAL')
  database.pragma(`synchronous = ${durable ? 'FULL' : 'NORMAL'}`)
  return database
}

type Prepare = (sql: string) => Libsql.Statement

function ran(prepared: Prepare, statements: readonly Statement[]): number[] {
  return statements.map(({ sql, values = [] }) => prepared(sql).run(...values.map(bound)).changes)
}

function inTransaction(database: Libsql.Database, prepared: Prepare, statements: readonly Statement[]): number[] {
  database.exec('BEGIN IMMEDIATE')
  try {
    const changes = ran(prepared, statements)
    database.exec('COMMIT')
    return changes
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function bound(value: Value): Exclude<Value, Uint8Array> | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

/** libsql gives bytes as an ArrayBuffer where it lists rows. */
function read(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof ArrayBuffer ? new Uint8Array(value) : value]),
  )
}

function reached<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (passing.test(code) || /^E[A-Z]+$/.test(code)) {
      throw new OutOfReach(
        'The embedded store cannot be used. Check that GOLDTHREAD_DATA is a folder that can be written.',
      )
    }
    throw error
  }
}
