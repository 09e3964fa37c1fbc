import type { Origin } from '../plan/document.js'

/** The origins of the text from `start` to `end`, at least one character of it; `origins` follow one another and do not overlap. */
export function originsOf(origins: readonly Origin[], start: number, end: number): readonly Origin[] {
  const from = firstEndingAfter(origins, start)
  let to = from
  while (to < origins.length && origins[to]!.start < Math.max(end, start + 1)) to++
  return origins.slice(from, to)
}

/** The last origin before a place of the text, else the first of all: where a mark can stand whose own words have none. */
export function nearestOrigin(origins: readonly Origin[], start: number): Origin | undefined {
  return origins[Math.max(0, firstEndingAfter(origins, start) - 1)]
}

function firstEndingAfter(origins: readonly Origin[], start: number): number {
  let [low, high] = [0, origins.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (origins[middle]!.end > start) high = middle
    else low = middle + 1
  }
  return low
}
