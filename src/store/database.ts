/** What may stand for a `?` of a statement. */
export type Value = string | number | Uint8Array | null
export type Row = Readonly<Record<string, unknown>>
export type Statement = { readonly sql: string; readonly values?: readonly Value[] }

/**
 * The little that the store asks of a database, the same for SQLite and PostgreSQL: statements with `?` for values, in the SQL that
 * both understand. Throws `OutOfReach` where the database does not answer and trying again may help.
 */
export type Database = {
  readonly kind: 'sqlite' | 'postgres'
  readonly rows: (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>
  /** Runs all statements or none, and gives back how many rows each of them changed. */
  readonly together: (statements: readonly Statement[]) => Promise<readonly number[]>
  readonly close: () => Promise<void>
}

/** `?, ?, ?` */
export function marks(number: number): string {
  return Array(number).fill('?').join(', ')
}
