import type { Passage } from './passage.js'
import type { Warning } from './warning.js'

/** Where a block stands in a table. Rows and columns count from 0, spans from 1; a merged cell stands at its top left. */
export type Cell = {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** In a row that the file itself marks as a header row. */
  readonly header: boolean
}

/** One table of a document, by its place in `SourceDocument.tables`; a nested table names the cell it stands in. */
export type Table = {
  readonly rows: number
  readonly columns: number
  readonly parent: Cell | null
}

/** A paragraph: the smallest piece that a reader hands on. Blocks follow one another in reading order and never overlap. */
export type Block = Passage & {
  readonly kind: 'heading' | 'paragraph' | 'list-item'
  /** Of a heading 1 to 9, of a list item its depth from 1, of a paragraph 0. */
  readonly level: number
  /** The number or bullet that is shown in front but is not part of `text` ('A.', '1.2', '•'); '' where there is none. */
  readonly label: string
  readonly cell: Cell | null
  /** True where every visible character is so. */
  readonly bold: boolean
  readonly italic: boolean
  /** Size of most of its characters in points, 0 where the file does not say. */
  readonly size: number
  /** Nothing here but the prompt of an unfilled form field. */
  readonly placeholder: boolean
  /** From 1; null where the format has no fixed pages. */
  readonly page: number | null
}

/** Where a stretch of text comes from in the file, for highlights and Word comments. */
export type Origin =
  | {
      readonly start: number
      readonly end: number
      /** Ordinal of the w:p element in word/document.xml, and of the w:r element in it, from 0 in order of their start tags. */
      readonly paragraph: number
      readonly run: number
      /** The first character's offset in the run's visible text. */
      readonly at: number
    }
  | {
      readonly start: number
      readonly end: number
      /** From 1. */
      readonly page: number
      /** Left, bottom, right, top in points from the page's lower left corner. */
      readonly box: readonly [number, number, number, number]
    }

/** Text that stands outside the body: it is kept apart and never quoted. */
export type Margin = { readonly place: 'header' | 'footer' | 'footnote' | 'comment'; readonly text: string }

/** What a reader makes of a file: one text, and everything else as places in it. */
export type SourceDocument = {
  readonly format: 'docx' | 'pdf'
  /** The blocks' texts in reading order, each ended by a newline. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
  readonly margins: readonly Margin[]
  readonly pages: number | null
  readonly origins: readonly Origin[]
  readonly warnings: readonly Warning[]
  /** Share (0 to 1) of the words found by the second, independent reader that are in `text` or `margins`. */
  readonly coverage: number
}
