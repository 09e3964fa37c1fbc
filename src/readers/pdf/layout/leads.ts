import type { Page, Word } from '../page.js'
import { linesOf } from './lines.js'

/** Distance of lines from size of type, as most programs set it. */
const USUAL = 1.2
const CLOSEST = 0.95
const FURTHEST = 2.3
/** A distance counts as usual where at least this share of all neighbouring lines has it. */
const SHARE = 0.12

/**
 * From a type size to the distance between the lines of one paragraph in it, both in points, as measured in `pages`:
 * the smallest distance that comes back often, since paragraphs may stand further apart, but never closer.
 */
export function measureLeads(pages: readonly Page[]): (size: number) => number {
  const bySize = new Map<number, number[]>()
  for (const page of pages) {
    for (const [size, distance] of neighbours(page.words)) {
      const key = rounded(size)
      bySize.set(key, [...(bySize.get(key) ?? []), distance])
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
function neighbours(words: readonly Word[]): [number, number][] {
  const pieces = linesOf(words).flatMap((line) => pieceWords(line.words))
  return pieces.flatMap((piece, index) => {
    const below = pieces
      .slice(index + 1, index + 30)
      .find(
        (other) =>
          other.baseline < piece.baseline - 0.5 * piece.size &&
          Math.min(other.right, piece.right) - Math.max(other.left, piece.left) >
            0.5 * Math.min(other.right - other.left, piece.right - piece.left),
      )
    if (!below || Math.abs(below.size - piece.size) > 0.05 * piece.size) return []
    const distance = piece.baseline - below.baseline
    return distance < CLOSEST * piece.size || distance > FURTHEST * piece.size ? [] : [[piece.size, distance]]
  })
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
  const count = (distance: number) => distances.filter((other) => Math.abs(other - distance) <= 0.3).length
  const sorted = [...distances].sort((a, b) => a - b)
  const found = sorted.find((distance) => count(distance) >= Math.max(2, SHARE * distances.length))
  return found === undefined ? [] : [[size, found]]
}
