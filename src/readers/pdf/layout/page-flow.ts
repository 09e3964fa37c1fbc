import type { Page, Word } from '../page.js'
import type { Span } from './bands.js'
import { withBullets } from './bullets.js'
import { drawnOrder } from './drawn.js'
import type { RoughFlow } from './flow.js'
import { layOut } from './regions.js'
import type { Tables } from './tables.js'

/** What a page is laid out by. */
export type PageLayout = {
  readonly page: Page
  readonly body: readonly Word[]
  readonly tables: Tables
  /** How far lines may reach. */
  readonly room: Span
  readonly leadOf: (size: number) => number
}

/** The body of one page in reading order; `before` is that of the page before. */
export function layOutPage({ page, body, tables, room, leadOf }: PageLayout, before: RoughFlow): RoughFlow {
  const words = withBullets(body, page.drawings.dots)
  const orderOf = drawnOrder(body)
  const around = { page: page.number, leadOf, orderOf, strokes: tables.strokes, carried: carriedColumns(before) }
  return layOut({ words, lattices: tables.lattices, room }, around)
}

function carriedColumns(before: RoughFlow): number[] | null {
  const last = before.at(-1)
  if (last?.kind !== 'grid' || last.ruled) return null
  const starts = new Map(last.cells.map(({ column, left }) => [column, left]))
  return [...starts].sort((a, b) => a[0] - b[0]).map(([, left]) => left)
}
