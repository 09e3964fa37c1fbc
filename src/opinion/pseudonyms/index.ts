import type { SourceDocument } from '../../plan/document.js'
import type { Child } from '../../plan/plan.js'
import { type Clean, cleanOf } from './clean.js'
import { type Hidden, hidden } from './entities.js'
import type { Known } from './known.js'
import { secretsIn } from './secrets.js'

/** A document with all that could tell who it is about marked, each with the token that stands for it. */
export type Disguise = {
  readonly clean: Clean
  readonly hidden: readonly Hidden[]
  /** The words by which the check knows what must not be left. */
  readonly known: readonly Known[]
}

/** Finds what must not leave the machine. The running heads and feet of the pages are looked through for names as well. */
export function disguise(document: SourceDocument, child: Child | null): Disguise {
  const clean = cleanOf(document)
  const { secrets, known } = secretsIn(clean, child)
  return { clean, hidden: hidden(clean.text, secrets, child), known: [...known.values()] }
}

/** How many stretches were hidden, by kind. */
export function hiddenCounts(all: readonly Hidden[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
