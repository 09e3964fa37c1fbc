import type { Element, Page, Word } from '../page.js'
import { withBadges } from './badges.js'
import type { Span } from './bands.js'
import { withBullets } from './bullets.js'
import { drawnOrder } from './drawn.js'
import type { RoughFlow } from './flow.js'
import { layOut } from './regions.js'
import { blockElement, cellElement } from './roles.js'
import type { TagPlaces } from './stretches.js'
import type { Tables } from './tables.js'

/** What a page is laid out by. */
export type PageLayout = {
  readonly page: Page
  readonly body: readonly Word[]
  readonly tables: Tables
  /** How far lines may reach. */
  readonly room: Span
  readonly leadOf: (size: number) => number
  /** The tag elements of the page; none where they are not to be trusted. */
  readonly elements: readonly Element[]
}

/** The body of one page in reading order; `before` is that of the page before. */
export function layOutPage({ page, body, tables, room, leadOf, elements }: PageLayout, before: RoughFlow): RoughFlow {
  const placed = withBadges(body)
  const words = withBullets(placed, page.drawings.dots)
  const orderOf = drawnOrder(placed)
  const tags = tagPlaces(elements)
  const { strokes, panels } = tables
  const around = { page: page.number, leadOf, orderOf, tags, strokes, panels, carried: carriedColumns(before) }
  return layOut({ words, lattices: tables.lattices, room }, around)
}

function tagPlaces(elements: readonly Element[]): TagPlaces {
  return {
    cellOf: ({ tag }) => (tag < 0 ? -1 : cellElement(elements, tag)),
    blockOf: ({ tag }) => (tag < 0 ? -1 : blockElement(elements, tag)),
  }
}

function carriedColumns(before: RoughFlow): number[] | null {
  const last = before.at(-1)
  if (last?.kind !== 'grid' || last.ruled) return null
  const starts = new Map(last.cells.map(({ column, left }) => [column, left]))
  return [...starts].sort((a, b) => a[0] - b[0]).map(([, left]) => left)
}
