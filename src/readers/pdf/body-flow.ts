import { joinPages } from './flow/join-pages.js'
import type { Span } from './layout/bands.js'
import type { Flow, RoughFlow } from './layout/flow.js'
import { measureLeads } from './layout/leads.js'
import { linesOf } from './layout/lines.js'
import { layOutPage } from './layout/page-flow.js'
import { type Typography, withParagraphs } from './layout/paragraphs.js'
import { findTables, type Tables } from './layout/tables.js'
import { partMargins } from './margins.js'
import type { Aside, Element, Page, Word } from './page.js'

export type Body = {
  readonly flow: Flow
  readonly type: Typography
  /** Running heads and feet, once for each page that they stand on. */
  readonly margins: readonly Aside[]
  /** Header rows of tables that were printed again and are left out. */
  readonly repeats: readonly string[]
}

const NO_TABLES: Tables = { lattices: [], panels: new Set(), strokes: [] }

/** Tags are believed where they cover at least this share of the words. */
const TRUSTED = 0.9

/** The body of a document in reading order, page breaks mended, apart from what runs along the edges of its pages. */
export function bodyOf(pages: readonly Page[]): Body {
  const tables = pages.map((page) => findTables(page.drawings, page.words, page.width))
  const lines = pages.map((page) => linesOf(page.words))
  const ruled = pages.map((page, index) => ({
    page,
    lines: lines[index] ?? [],
    lattices: tables[index]?.lattices ?? [],
  }))
  const { bodies, margins } = partMargins(ruled)
  const leadOf = measureLeads(lines)
  const type: Typography = { leadOf, elementsOf: elementsIn(pages) }
  const feet = feetOf(pages, bodies)
  const roomOn = roomsOf(pages, bodies)
  let before: RoughFlow = []
  const flows = pages.map((page, index) => {
    const body = bodies[index] ?? []
    const layout = {
      page,
      body,
      tables: tables[index] ?? NO_TABLES,
      room: roomOn(page.width),
      leadOf,
      elements: type.elementsOf(page.number),
    }
    before = layOutPage(layout, before)
    return { flow: withParagraphs(before, type), foot: feet.get(Math.round(page.height)) ?? 0 }
  })
  const flow = joinPages(flows)
  return { flow, type, margins, repeats: repeatsIn(flow) }
}

function repeatsIn(flow: Flow): string[] {
  return flow.flatMap((piece) =>
    piece.kind === 'grid' ? [...piece.repeats, ...piece.cells.flatMap((cell) => repeatsIn(cell.flow))] : [],
  )
}

/** The lowest place that the bodies of pages of one height reach, by that height. */
function feetOf(pages: readonly Page[], bodies: readonly (readonly Word[])[]): Map<number, number> {
  const feet = new Map<number, number>()
  for (const [index, { height }] of pages.entries()) {
    const key = Math.round(height)
    let lowest = feet.get(key) ?? height
    for (const { bottom } of bodies[index] ?? []) if (bottom < lowest) lowest = bottom
    feet.set(key, lowest)
  }
  return feet
}

/** How far lines may reach on pages of one width: as far as any does, and as near to the right edge as to the left. */
function roomsOf(pages: readonly Page[], bodies: readonly (readonly Word[])[]): (width: number) => Span {
  const rooms = new Map<number, Span>()
  for (const [index, { width }] of pages.entries()) {
    const room = rooms.get(Math.round(width))
    let [from, to] = [room?.from ?? width, room?.to ?? 0]
    for (const { left, right } of bodies[index] ?? []) {
      if (left < from) from = left
      if (right > to) to = right
    }
    rooms.set(Math.round(width), { from, to: Math.max(to, width - from) })
  }
  return (width) => rooms.get(Math.round(width)) ?? { from: 0, to: width }
}

function elementsIn(pages: readonly Page[]): (page: number) => readonly Element[] {
  const words = pages.flatMap((page) => page.words.filter((word) => !word.artifact && !word.alone))
  const tagged = words.filter((word) => word.tag >= 0)
  if (tagged.length < TRUSTED * words.length) return () => []
  const byNumber = new Map(pages.map((page) => [page.number, page.elements]))
  return (page) => byNumber.get(page) ?? []
}
