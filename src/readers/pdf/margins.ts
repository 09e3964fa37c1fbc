import { heightOf, holds } from './box.js'
import type { Line } from './layout/flow.js'
import type { Lattice } from './layout/lattice.js'
import { lineText } from './layout/lines.js'
import type { Aside, Page, Word } from './page.js'

/** A page, its words as lines from top to bottom, and the tables that are drawn on it. */
export type RuledPage = {
  readonly page: Page
  readonly lines: readonly Line[]
  readonly lattices: readonly Lattice[]
}

export type Parted = {
  /** Words of the pages' bodies, page by page. */
  readonly bodies: readonly (readonly Word[])[]
  /** Every running head and foot that was taken out, once for each page that it stood on. */
  readonly margins: readonly Aside[]
}

/** Running heads and feet stand in this share of a page's height at its top and bottom. */
const ZONE = 0.15
/** Lines at an edge that may be one. */
const MOST_LINES = 6

type Edge = 'header' | 'footer'

/** A line near an edge of its page. */
type Candidate = {
  readonly line: Line
  readonly page: number
  readonly edge: Edge
  /** How many lines stand between it and the edge. */
  readonly rank: number
  readonly distance: number
  readonly text: string
}

/**
 * Parts what is printed on page after page at the same place from what the pages say. Page numbers may count on from
 * page to page; any other difference makes it text.
 */
export function partMargins(pages: readonly RuledPage[]): Parted {
  const inside = new Set(pages.flatMap(({ lines }) => lines.slice(MOST_LINES, -MOST_LINES)).map(lineText))
  const candidates = pages.flatMap(candidatesOn)
  const repeated = new Set(groups(candidates).flatMap((group) => runningLines(group, pages.length, inside)))
  const accepted = candidates.filter((candidate) => repeated.has(candidate) || isSetApart(candidate, pages.length))
  const taken = withoutGaps(accepted.filter((candidate) => !cutsTable(candidate, accepted, pages)))
  const words = new Set(taken.flatMap(({ line }) => line.words))
  return {
    bodies: pages.map(({ page }) => page.words.filter((word) => !words.has(word))),
    margins: taken.map(({ edge, text }) => ({ place: edge, text })),
  }
}

function candidatesOn({ page, lines, lattices }: RuledPage): Candidate[] {
  const zone = ZONE * page.height
  const usable = (line: Line) => lattices.every((lattice) => !holds(lattice, line) || heightOf(lattice) < zone)
  const at = (edge: Edge, line: Line, rank: number): Candidate => {
    const distance = edge === 'header' ? page.height - line.baseline : line.baseline
    return { line, page: page.number, edge, rank, distance, text: lineText(line) }
  }
  const heads = lines.slice(0, MOST_LINES).map((line, rank) => at('header', line, rank))
  const feet = lines
    .slice(-MOST_LINES)
    .reverse()
    .map((line, rank) => at('footer', line, rank))
  return [...heads, ...feet].filter(({ line, distance }) => distance < zone && usable(line))
}

/** Candidates that say the same, numbers left out, at the same distance from the same edge. */
function groups(candidates: readonly Candidate[]): Candidate[][] {
  const alike = new Map<string, Candidate[][]>()
  for (const candidate of candidates) {
    const key = `${candidate.edge} ${withoutNumbers(candidate.text)}`
    const known = alike.get(key) ?? []
    const group = known.find(([first]) => Math.abs((first?.distance ?? 0) - candidate.distance) < 4)
    if (group) group.push(candidate)
    else alike.set(key, [...known, [candidate]])
  }
  return [...alike.values()].flat()
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#')
}

function runningLines(group: readonly Candidate[], pages: number, inside: ReadonlySet<string>): readonly Candidate[] {
  const often = group.length >= 3 || (group.length >= 2 && group.length >= 0.6 * pages)
  if (!often || !numbersCount(group)) return []
  // Column titles that a table repeats on each page also stand where the table begins.
  if (group.some(({ line, text }) => inside.has(text) && isParted(line))) return []
  return group
}

/** Each number stays the same on all pages, or counts with the pages. */
function numbersCount(group: readonly Candidate[]): boolean {
  const rows = group.map(({ text, page }) => ({ page, numbers: (text.match(/\d+/g) ?? []).map(Number) }))
  const [first] = rows
  return (first?.numbers ?? []).every((number, place) => {
    const same = rows.every(({ numbers }) => numbers[place] === number)
    return same || rows.every(({ numbers, page }) => (numbers[place] ?? 0) - page === number - (first?.page ?? 0))
  })
}

function isParted(line: Line): boolean {
  return line.words.some((word, index) => {
    const before = line.words[index - 1]
    return before !== undefined && word.left - before.right > 1.5 * word.size
  })
}

const PAGE_NUMBER = /^(page\s*[|:]?\s*)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?$/i

/** Marked as no part of the page's content, or the page number of a document of one page. */
function isSetApart({ line, text, edge, rank }: Candidate, pages: number): boolean {
  if (line.words.every((word) => word.artifact)) return true
  return pages === 1 && edge === 'footer' && rank === 0 && PAGE_NUMBER.test(text)
}

/** A line of a table is only taken out with all of the table: the header row that a short last page repeats is not. */
function cutsTable(candidate: Candidate, accepted: readonly Candidate[], pages: readonly RuledPage[]): boolean {
  const ruled = pages.find(({ page }) => page.number === candidate.page)
  const lattice = ruled?.lattices.find((other) => holds(other, candidate.line))
  if (!ruled || !lattice) return false
  const taken = new Set(accepted.filter(({ page }) => page === candidate.page).flatMap(({ line }) => line.words))
  return ruled.page.words.some((word) => holds(lattice, word) && !taken.has(word))
}

/** A running head has nothing but other running heads between it and the edge. */
function withoutGaps(accepted: readonly Candidate[]): Candidate[] {
  const key = ({ page, edge }: Candidate, rank: number) => `${page} ${edge} ${rank}`
  const known = new Set(accepted.map((candidate) => key(candidate, candidate.rank)))
  return accepted.filter((candidate) =>
    Array.from({ length: candidate.rank }, (_, rank) => rank).every((rank) => known.has(key(candidate, rank))),
  )
}
