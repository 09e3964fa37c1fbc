import { readFileSync, writeFileSync } from 'node:fs'
import { groups } from './catalogue.js'
import type { Counts, DocumentScore } from './documents.js'
import { figures, sum } from './figures.js'
import type { Tally } from './items.js'

/** F1 of each group of the labelled documents and of each code of the item banks, to three places. */
export type Baseline = {
  readonly documents: Readonly<Record<string, number>>
  readonly items: Readonly<Record<string, number>>
}

const place = new URL('./baseline.json', import.meta.url)

export function baselineOf(scores: readonly DocumentScore[], tally: ReadonlyMap<string, Tally>): Baseline {
  const rounded = (counts: Counts) => Math.round((figures(counts).f1 ?? 0) * 1000) / 1000
  const of = (group: string) => sum(scores.map((score) => score.groups.get(group) ?? { tp: 0, fp: 0, fn: 0 }))
  return {
    documents: Object.fromEntries(groups.map((group) => [group, rounded(of(group))])),
    items: Object.fromEntries(
      [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, counts]) => [code, rounded(counts)]),
    ),
  }
}

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(place, 'utf8')) as Baseline
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(place, `${JSON.stringify(baseline, null, 2)}\n`)
}

/** The names whose figure fell by more than one point in a hundred. */
export function drops(before: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): string[] {
  return Object.entries(before).flatMap(([name, f1]) =>
    (now[name] ?? 0) < f1 - 0.01 ? [`${name}: ${f1} before, ${now[name] ?? 0} now`] : [],
  )
}
