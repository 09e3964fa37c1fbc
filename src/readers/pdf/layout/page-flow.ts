import type { Page, Word } from '../page.js'
import type { Span } from './bands.js'
import { withBullets } from './bullets.js'
import type { RoughFlow } from './flow.js'
import { layOut } from './regions.js'
import type { Tables } from './tables.js'

/** The body of one page in reading order. `room` is how far its lines may reach. */
export function layOutPage(
  page: Page,
  body: readonly Word[],
  tables: Tables,
  room: Span | null,
  leadOf: (size: number) => number,
): RoughFlow {
  const words = withBullets(body, page.drawings.dots)
  return layOut({ words, lattices: tables.lattices, room }, { page: page.number, leadOf, strokes: tables.strokes })
}
