import { type Box, encloses, widthOf } from '../box.js'
import type { Word } from '../page.js'
import type { Band, Span } from './bands.js'
import type { DrawnOrder } from './drawn.js'
import type { Lattice } from './lattice.js'
import type { TagPlaces } from './stretches.js'

/** A part of a page that is read on its own: the page itself, a column, a table cell. */
export type Region = {
  readonly words: readonly Word[]
  /** Tables by drawn lines in it, nested ones included. */
  readonly lattices: readonly Lattice[]
  /** How far its lines may reach, where that is known. */
  readonly room: Span | null
}

/** What holds for the whole page. */
export type Surroundings = {
  readonly page: number
  /** Usual distance of lines for a type size, both in points. */
  readonly leadOf: (size: number) => number
  readonly orderOf: DrawnOrder
  /** Drawn lines and coloured areas that are no tables by themselves, but may part the rows of one. */
  readonly strokes: readonly Box[]
  readonly tags: TagPlaces
  /** Tables that are only a coloured area behind some text. */
  readonly panels: ReadonlySet<Lattice>
  /** Where the columns of a table without lines begin that stands at the foot of the page before. */
  readonly carried: readonly number[] | null
}

export function outermost(lattices: readonly Lattice[]): Lattice[] {
  return lattices.filter((inner) => !lattices.some((outer) => outer !== inner && isInside(inner, outer)))
}

export function isInside(inner: Lattice, outer: Lattice): boolean {
  return (
    encloses(outer, inner, 2) &&
    widthOf(outer) * (outer.top - outer.bottom) > widthOf(inner) * (inner.top - inner.bottom)
  )
}

export function reaches(lattice: Lattice, band: Band): boolean {
  return lattice.top >= band.y && lattice.bottom <= band.y + band.size
}
