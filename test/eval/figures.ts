import type { Counts } from './documents.js'

/** Precision, recall and F1; null where nothing was there to rest on. */
export function figures({ tp, fp, fn }: Counts): {
  precision: number | null
  recall: number | null
  f1: number | null
} {
  return {
    precision: tp + fp > 0 ? tp / (tp + fp) : null,
    recall: tp + fn > 0 ? tp / (tp + fn) : null,
    f1: tp + fp + fn > 0 ? (2 * tp) / (2 * tp + fp + fn) : null,
  }
}

export function sum(counts: Iterable<Counts>): Counts {
  const total = { tp: 0, fp: 0, fn: 0 }
  for (const { tp, fp, fn } of counts) {
    total.tp += tp
    total.fp += fp
    total.fn += fn
  }
  return total
}

/**
 * The 95% interval of F1 when the documents (or items) are drawn again with replacement, 1,000 times. The draw is seeded, so the
 * same input gives the same interval. Null where no draw has anything to count.
 */
export function interval(units: readonly Counts[]): [number, number] | null {
  const draw = random(20_251)
  const values: number[] = []
  for (let round = 0; round < 1000; round++) {
    const total = sum(units.map(() => units[Math.floor(draw() * units.length)]!))
    const { f1 } = figures(total)
    if (f1 !== null) values.push(f1)
  }
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  return [values[Math.floor(values.length * 0.025)]!, values[Math.ceil(values.length * 0.975) - 1]!]
}

/** The generator mulberry32: small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
