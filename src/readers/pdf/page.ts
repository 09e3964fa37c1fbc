import type { Box } from './box.js'

/** The four ways in which lines of text can run, in degrees from left to right, anticlockwise. */
export type Direction = 0 | 90 | 180 | 270

/**
 * A word as it stands on a page: `left` to `right` from its first glyph's start to its last one's end, `bottom` and `top`
 * by the size of the type and not by the glyphs, so that all words of a line are alike.
 */
export type Word = Box & {
  readonly text: string
  readonly baseline: number
  /** In points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Where its last character starts: the end of the word without a hyphen. */
  readonly stem: number
  /** Number of the page, from 1. */
  readonly page: number
  /** Index in the page's elements, -1 where the file does not say. */
  readonly tag: number
  /** The file itself sets it apart from the page's content: a running head, a repeated header row. */
  readonly artifact: boolean
  /** Stands for a whole line of its own, spaces and all: a form field's value, a note, a line of sideways text. */
  readonly alone: boolean
}

/** A drawn line: at `at` on its own axis's cross axis, `from` left or bottom `to` right or top. */
export type Rule = { readonly axis: 'across' | 'down'; readonly at: number; readonly from: number; readonly to: number }

/** What is drawn on a page besides text. */
export type Drawings = {
  readonly rules: readonly Rule[]
  /** Coloured rectangles behind text. */
  readonly shades: readonly Box[]
  /** Small drawn shapes that may be bullets. */
  readonly dots: readonly Box[]
}

/** One element of a page's tag tree, with its place in the list of them; parents come before children. */
export type Element = {
  /** The standard structure type ('P', 'TD', 'LI'); custom ones are already mapped. */
  readonly role: string
  /** -1 at the top. */
  readonly parent: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A page as the file has it, turned so that most of its text runs from left to right; its corner is at 0, 0. */
export type Page = {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly drawings: Drawings
  /** Empty where the page is not tagged. */
  readonly elements: readonly Element[]
  /** Text that is no part of the page's content: comments, watermarks. */
  readonly asides: readonly Aside[]
  /** The box in the page's own user space, as annotations want it. */
  readonly placeOf: (box: Box) => Box
}

export type Aside = { readonly place: 'header' | 'footer' | 'footnote' | 'comment'; readonly text: string }
