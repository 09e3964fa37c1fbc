import type { Word } from '../page.js'
import type { Line } from './flow.js'

/** Distance of lines from size of type, as most programs set it. */
const USUAL = 1.2
const CLOSEST = 0.95
const FURTHEST = 2.3
/** A distance counts as usual where at least this share of all neighbouring lines has it. */
const SHARE = 0.12

/**
 * From a type size to the distance between the lines of one paragraph in it, both in points, as measured in the lines of all pages:
 * the smallest distance that comes back often, since paragraphs may stand further apart, but never closer.
 */
export function measureLeads(pages: readonly (readonly Line[])[]): (size: number) => number {
  const bySize = new Map<number, number[]>()
  for (const lines of pages) {
    for (const [size, distance] of neighbours(lines)) {
      const distances = bySize.get(rounded(size))
      if (distances) distances.push(distance)
      else bySize.set(rounded(size), [distance])
    }
  }
  const leads = new Map([...bySize].flatMap(([size, distances]) => leadFrom(size, distances)))
  const [main] = [...bySize].sort((a, b) => b[1].length - a[1].length)
  const ratio = main && leads.has(main[0]) ? (leads.get(main[0]) as number) / main[0] : USUAL
  return (size) => leads.get(rounded(size)) ?? size * ratio
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2
}

/** Size and distance of each line piece and the one straight below it. */
function neighbours(lines: readonly Line[]): [number, number][] {
  const pieces = lines.flatMap((line) => pieceWords(line.words))
  return pieces.flatMap((piece, index) => {
    const below = pieceBelow(pieces, index)
    if (!below || Math.abs(below.size - piece.size) > 0.05 * piece.size) return []
    const distance = piece.baseline - below.baseline
    return distance < CLOSEST * piece.size || distance > FURTHEST * piece.size ? [] : [[piece.size, distance]]
  })
}

function pieceBelow(pieces: readonly Piece[], index: number): Piece | undefined {
  const piece = pieces[index] as Piece
  for (let next = index + 1; next < Math.min(pieces.length, index + 30); next++) {
    const other = pieces[next] as Piece
    const shared = Math.min(other.right, piece.right) - Math.max(other.left, piece.left)
    const least = Math.min(other.right - other.left, piece.right - piece.left)
    if (other.baseline < piece.baseline - 0.5 * piece.size && shared > 0.5 * least) return other
  }
  return undefined
}

type Piece = { left: number; right: number; baseline: number; size: number }

/** Parts a line at its wide gaps. */
function pieceWords(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  for (const { left, right, baseline, size, alone } of words) {
    const piece = pieces.at(-1)
    if (alone) continue
    if (piece && left - piece.right < size) piece.right = right
    else pieces.push({ left, right, baseline, size })
  }
  return pieces
}

function leadFrom(size: number, distances: readonly number[]): [number, number][] {
  const sorted = [...distances].sort((a, b) => a - b)
  const least = Math.max(2, Math.ceil(SHARE * distances.length))
  // In sorted order, enough of them are alike where the one so many places on is hardly larger.
  const found = sorted.find(
    (distance, index) => (sorted[index + least - 1] ?? Number.POSITIVE_INFINITY) - distance <= 0.4,
  )
  return found === undefined ? [] : [[size, found]]
}
