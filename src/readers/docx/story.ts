import type { Block, Cell, Table } from '../../plan/document.js'
import type { Fields } from './fields.js'
import { type Counts, freshCounts } from './labels.js'
import { type Look, noLook } from './looks.js'
import type { Numbering } from './numbering.js'
import type { Styles } from './styles.js'

/** A stretch of text from one run, all of one look. */
export type Piece = {
  readonly text: string
  /** The run it comes from, as Origin counts them; null where it comes from no run. */
  readonly from: { readonly paragraph: number; readonly run: number; readonly at: number } | null
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number
  /** The prompt of an unfilled form field. */
  readonly prompt: boolean
}

/** A paragraph that was read, before the text is laid out. */
export type Draft = Pick<Block, 'kind' | 'level' | 'label' | 'cell'> & { readonly pieces: readonly Piece[] }

/** What holds for the place that is being read, from the tables and form fields around it. */
export type Place = {
  readonly cell: Cell | null
  readonly prompt: boolean
  /** In a check box control: the mark that it shows. */
  readonly tick: string | null
  /** From the style of the table. */
  readonly look: Look
}

export const topPlace: Place = { cell: null, prompt: false, tick: null, look: noLook }

/** What Word shows but this reader cannot read, in words for people. */
export type Unread = 'inserted file' | 'diagram' | 'chart' | 'embedded object'

/** Text that is read from start to end (the body, a header, a note), with all that was found so far. */
export type Story = {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly drafts: Draft[]
  readonly tables: Table[]
  readonly fields: Fields
  readonly counts: Counts
  /** From paragraphs whose end was deleted with changes tracked: it belongs to the next paragraph. */
  readonly carried: Piece[]
  /** Text that is in the file but not shown. */
  readonly hidden: string[]
  readonly unread: Set<Unread>
  readonly seen: { pictures: boolean }
}

export function newStory(styles: Styles, numbering: Numbering): Story {
  return {
    styles,
    numbering,
    drafts: [],
    tables: [],
    fields: [],
    counts: freshCounts(),
    carried: [],
    hidden: [],
    unread: new Set(),
    seen: { pictures: false },
  }
}

/** The story of a text box, which counts its lists apart and adds what it has to `story`. */
export function inside(story: Story): Story {
  return { ...story, fields: [], counts: freshCounts(), carried: [] }
}
