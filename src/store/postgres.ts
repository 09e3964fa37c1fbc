import pg from 'pg'
import { OutOfReach, WrongCall } from '../errors.js'
import type { Database, Row, Statement, Value } from './database.js'

/** How long to wait for a connection, and for an answer. Milliseconds. */
const patience = { connect: 5_000, answer: 30_000 }

/** A PostgreSQL database by its URL. `connections` is how many it may hold at once. */
export function openPostgres(url: string, connections: number): Database {
  const pool = new pg.Pool({
    ...address(url),
    max: connections,
    connectionTimeoutMillis: patience.connect,
    query_timeout: patience.answer,
    keepAlive: true,
    application_name: 'goldthread',
  })
  // An idle connection that breaks is noticed by the next statement.
  pool.on('error', () => {})
  return {
    kind: 'postgres',
    rows: (sql, values = []) => reached(async () => (await pool.query<Row>(numbered(sql), values.map(bound))).rows),
    together: (statements) =>
      reached(async () => {
        const client = await pool.connect()
        let broken = true
        try {
          const changes =
            statements.length === 1 ? await ran(client, statements) : await inTransaction(client, statements)
          broken = false
          return changes
        } finally {
          client.release(broken)
        }
      }),
    close: () => pool.end(),
  }
}

function address(url: string): { connectionString: string } {
  if (!URL.canParse(url) || !/^postgres(?:ql)?:$/.test(new URL(url).protocol)) {
    throw new WrongCall(
      'DATABASE_URL is not the address of a PostgreSQL database (postgres://user:password@host/name).',
    )
  }
  return { connectionString: url }
}

async function ran(client: pg.PoolClient, statements: readonly Statement[]): Promise<number[]> {
  const changes: number[] = []
  for (const { sql, values = [] } of statements) {
    changes.push((await client.query(numbered(sql), values.map(bound))).rowCount ?? 0)
  }
  return changes
}

async function inTransaction(client: pg.PoolClient, statements: readonly Statement[]): Promise<number[]> {
  await client.query('BEGIN')
  const changes = await ran(client, statements)
  await client.query('COMMIT')
  return changes
}

/** PostgreSQL's own marks for values. No statement of the store has a question mark in it otherwise. */
function numbered(sql: string): string {
  let number = 0
  return sql.replace(/\?/g, () => `$${++number}`)
}

function bound(value: Value): Exclude<Value, Uint8Array> | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

/** States in which PostgreSQL itself sends a client away for now (classes 08, 53, 57, 58), or asks for the transaction again (40). */
const passing = /^(?:08|40|53|57|58)/

async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof pg.DatabaseError && !passing.test(error.code ?? '')) throw refused(error)
    // Whatever is not the server's own answer is a fault on the way to it.
    if (error instanceof TypeError || error instanceof RangeError) throw error
    throw new OutOfReach('The database does not answer. Check DATABASE_URL and that PostgreSQL is running.')
  }
}

/** Wrong password, no such database, no right to it: for the operator. The server's words may hold values, so they are not passed on. */
function refused({ code = '' }: pg.DatabaseError): Error {
  if (/^(?:28|3D|42501)/.test(code)) {
    return new WrongCall('PostgreSQL refuses the connection. Check user, password and database name in DATABASE_URL.')
  }
  return new Error(`PostgreSQL refused a statement (${code})`)
}
