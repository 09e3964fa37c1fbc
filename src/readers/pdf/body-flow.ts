import { joinPages } from './flow/join-pages.js'
import type { Flow, RoughFlow } from './layout/flow.js'
import { measureLeads } from './layout/leads.js'
import { layOutPage } from './layout/page-flow.js'
import { type Typography, withParagraphs } from './layout/paragraphs.js'
import { findTables } from './layout/tables.js'
import { partMargins } from './margins.js'
import type { Aside, Element, Page, Word } from './page.js'

export type Body = {
  readonly flow: Flow
  readonly type: Typography
  /** Running heads and feet, once for each page that they stand on. */
  readonly margins: readonly Aside[]
}

/** Tags are believed where they cover at least this share of the words. */
const TRUSTED = 0.9

/** The body of a document in reading order, page breaks mended, apart from what runs along the edges of its pages. */
export function bodyOf(pages: readonly Page[]): Body {
  const tables = pages.map((page) => findTables(page.drawings, page.words, page.width))
  const ruled = pages.map((page, index) => ({ page, lattices: tables[index]?.lattices ?? [] }))
  const { bodies, margins } = partMargins(ruled)
  const leadOf = measureLeads(pages)
  const type: Typography = { leadOf, elementsOf: elementsIn(pages) }
  const flows = pages.map((page, index) => {
    const body = bodies[index] ?? []
    const rough: RoughFlow = layOutPage(page, body, tables[index] ?? { lattices: [], strokes: [] }, null, leadOf)
    return { flow: withParagraphs(rough, type), foot: footOf(pages, bodies, page.height) }
  })
  return { flow: joinPages(flows), type, margins }
}

/** The lowest place that the bodies of pages of one height reach. */
function footOf(pages: readonly Page[], bodies: readonly (readonly Word[])[], height: number): number {
  const bottoms = pages.flatMap((page, index) =>
    Math.abs(page.height - height) < 1 ? (bodies[index] ?? []).map(({ bottom }) => bottom) : [],
  )
  return bottoms.reduce((lowest, bottom) => Math.min(lowest, bottom), height)
}

function elementsIn(pages: readonly Page[]): (page: number) => readonly Element[] {
  const words = pages.flatMap((page) => page.words.filter((word) => !word.artifact && !word.alone))
  const tagged = words.filter((word) => word.tag >= 0)
  if (tagged.length < TRUSTED * words.length) return () => []
  const byNumber = new Map(pages.map((page) => [page.number, page.elements]))
  return (page) => byNumber.get(page) ?? []
}
