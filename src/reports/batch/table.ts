/** A value of a list: text is never a formula, a day is a date where the file can say so. */
export type Value = string | number | null | { readonly day: string }

export type Column = {
  readonly title: string
  /** In characters. */
  readonly width: number
}

/** A list with titles over its columns, for workbooks and CSV alike. */
export type Table = {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
}

/** Columns as they are written: 'title width'. */
export function columns(...words: readonly (readonly [string, number])[]): Column[] {
  return words.map(([title, width]) => ({ title, width }))
}
