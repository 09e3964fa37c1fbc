import type { Flow } from '../layout/flow.js'
import { joinFlows } from './join-flows.js'

/** The flow of one page, and where its page could have held more. */
export type PageFlow = {
  readonly flow: Flow
  /** Lowest place that any page of this height writes to, in points from the bottom. */
  readonly foot: number
}

/** One flow of all pages: paragraphs and tables that a page break parts become whole again. */
export function joinPages(pages: readonly PageFlow[]): Flow {
  let all: Flow = []
  for (const [index, { flow }] of pages.entries()) all = joinFlows(all, flow, pages[index - 1]?.foot ?? 0)
  return withoutBoxes(all)
}

/** A box round some paragraphs is a frame, not a table. */
function withoutBoxes(flow: Flow): Flow {
  return flow.flatMap((piece): Flow => {
    if (piece.kind === 'paragraph') return [piece]
    const cells = piece.cells.map((cell) => ({ ...cell, flow: withoutBoxes(cell.flow) }))
    return cells.length === 1 ? (cells[0]?.flow ?? []) : [{ ...piece, cells }]
  })
}
