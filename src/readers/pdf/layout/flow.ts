import type { Box } from '../box.js'
import type { Word } from '../page.js'

/** Words on one line of one column or cell, from left to right. */
export type Line = Box & {
  readonly words: readonly Word[]
  readonly baseline: number
  /** Of its largest words, raised and lowered ones left out. */
  readonly size: number
  readonly page: number
  /** Where its room ends, if before that of its column: beside a box that the text flows round. */
  readonly to: number | null
}

/** Lines one below the other that have the same room: a column of a page, or what stands in a table cell. */
export type Column = {
  readonly kind: 'column'
  readonly lines: readonly Line[]
  /** How far its lines may reach to the left and the right, in points. */
  readonly from: number
  readonly to: number
  /** Takes up the text of the column before it. */
  readonly follows: boolean
}

/** Lines that belong together; over a page break they stand on several pages. */
export type Paragraph = {
  readonly kind: 'paragraph'
  readonly lines: readonly Line[]
  readonly from: number
  readonly to: number
}

export type GridCell<Piece> = Box & {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** In a row that the file marks, or repeats, as a header row. */
  readonly header: boolean
  readonly flow: readonly Flowing<Piece>[]
}

/** A table; where it goes over several pages, its bottom and page are those of its last part. */
export type Grid<Piece> = Box & {
  readonly kind: 'grid'
  readonly page: number
  /** Its columns are drawn, and not only seen from how its words stand. */
  readonly ruled: boolean
  /** Drawn, but without a line below its last row or above its first. */
  readonly openBelow: boolean
  readonly openAbove: boolean
  readonly rows: number
  readonly columns: number
  readonly cells: readonly GridCell<Piece>[]
  /** Text of header rows that were printed again on later pages, and are left out. */
  readonly repeats: readonly string[]
}

export type Flowing<Piece> = Piece | Grid<Piece>

/** What a page holds in reading order, before and after its lines are made into paragraphs. */
export type RoughFlow = readonly Flowing<Column>[]
export type Flow = readonly Flowing<Paragraph>[]
