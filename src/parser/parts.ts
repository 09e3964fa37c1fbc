import type { SourceDocument } from '../plan/document.js'
import type { Advice, Other, Plan, Reviewable } from '../plan/plan.js'
import type { Part } from '../plan/report.js'
import { LETTERS, type SectionLetter } from '../plan/section.js'
import { blocksBelow, type Unit, unitsOf } from './units.js'

/** The document in stretches for showing it as it reads: by lettered section, or by the headings of an advice report. */
export function partsOf(document: SourceDocument, read: Reviewable | Other): Part[] {
  if (document.blocks.length === 0) return []
  if (read.kind === 'plan') return planParts(document, read)
  if (read.kind === 'advice') return adviceParts(document, read)
  return [{ letters: [], heading: '', from: 0, to: document.blocks.length }]
}

function adviceParts({ blocks }: SourceDocument, { parts }: Advice): Part[] {
  const starts = parts.flatMap(({ block, heading }) => (block === null ? [] : [{ from: block, heading }]))
  const all = starts[0]?.from === 0 ? starts : [{ from: 0, heading: '' }, ...starts]
  return all.map(({ from, heading }, at) => ({
    letters: [],
    heading,
    from,
    to: all[at + 1]?.from ?? blocks.length,
  }))
}

/** What cannot be parted without tearing a table row: a paragraph, or the rows of a table that a merged cell ties together. */
type Piece = {
  readonly from: number
  readonly to: number
  readonly letters: ReadonlySet<SectionLetter>
  /** Whether a section begins in it. */
  readonly opens: boolean
}

function planParts(document: SourceDocument, plan: Plan): Part[] {
  const pieces = withLetters(piecesOf(unitsOf(document)), plan)
  const groups: Piece[] = []
  for (const piece of pieces) {
    const last = groups[groups.length - 1]
    if (last && goesOn(last, piece)) groups[groups.length - 1] = { ...last, to: piece.to }
    else groups.push(piece)
  }
  const headings = new Map(plan.sections.map(({ block, heading }) => [block, heading]))
  return groups.map(({ from, to, letters }) => ({
    letters: inOrder(letters),
    heading: headingIn(from, to, headings),
    from,
    to,
  }))
}

function goesOn(group: Piece, piece: Piece): boolean {
  const within = [...piece.letters].every((letter) => group.letters.has(letter))
  return piece.opens
    ? within && piece.letters.size === group.letters.size
    : within && piece.letters.size > 0 === group.letters.size > 0
}

function headingIn(from: number, to: number, headings: ReadonlyMap<number, string>): string {
  for (let block = from; block < to; block++) {
    const heading = headings.get(block)
    if (heading !== undefined) return heading
  }
  return ''
}

function inOrder(letters: ReadonlySet<SectionLetter>): SectionLetter[] {
  const order: readonly SectionLetter[] = [...LETTERS, 'H']
  return order.filter((letter) => letters.has(letter))
}

type Range = { readonly from: number; readonly to: number }

function piecesOf(units: readonly Unit[]): Range[] {
  return units.flatMap((unit) => {
    if (unit.kind === 'block') return [{ from: unit.index, to: unit.index + 1 }]
    const pieces: Range[] = []
    let tiedTo = 0
    for (const row of unit.rows) {
      const blocks = blocksBelow(row.cells.flatMap((cell) => cell.units))
      const range = { from: blocks[0]!.index, to: blocks[blocks.length - 1]!.index + 1 }
      const last = pieces[pieces.length - 1]
      if (last && row.row < tiedTo) pieces[pieces.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
      else pieces.push(range)
      tiedTo = Math.max(tiedTo, ...row.cells.map((cell) => row.row + cell.rowSpan))
    }
    return pieces
  })
}

/** Blocks of no section between two sections (a heading that comes again) belong to the one that follows. */
function withLetters(ranges: readonly Range[], plan: Plan): Piece[] {
  const owners = new Map<number, Set<SectionLetter>>()
  const heads = new Set(plan.sections.map(({ block }) => block))
  const own = (block: number, letter: SectionLetter) => owners.set(block, (owners.get(block) ?? new Set()).add(letter))
  for (const { letter, block, lines } of plan.sections) {
    own(block, letter)
    for (const line of lines) own(line.block, letter)
  }
  const pieces = ranges.map(({ from, to }) => {
    const blocks = Array.from({ length: to - from }, (_, at) => from + at)
    const letters = new Set(blocks.flatMap((block) => [...(owners.get(block) ?? [])]))
    return { from, to, letters, opens: blocks.some((block) => heads.has(block)) }
  })
  const first = pieces.findIndex(({ letters }) => letters.size > 0)
  for (let at = pieces.length - 2; at > first && first >= 0; at--) {
    const [piece, next] = [pieces[at]!, pieces[at + 1]!]
    if (piece.letters.size === 0) pieces[at] = { ...piece, letters: next.letters }
  }
  return pieces
}
