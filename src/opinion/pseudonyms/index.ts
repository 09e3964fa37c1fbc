import type { SourceDocument } from '../../plan/document.js'
import type { Child } from '../../plan/plan.js'
import { type Clean, cleanOf } from './clean.js'
import { type Hidden, hidden } from './entities.js'
import { fieldsOf } from './fields.js'
import { type Identity, identityOf } from './identity.js'
import type { Known } from './known.js'
import { secretsIn } from './secrets.js'

/** A document with all that could tell who it is about marked, each with the token that stands for it. */
export type Disguise = {
  readonly clean: Clean
  readonly hidden: readonly Hidden[]
  readonly child: Identity
  /** The words by which the check knows what must not be left. */
  readonly known: readonly Known[]
}

/** What of a document is looked through; the heads and feet of its pages never leave, but tell names. */
export type Looked = Pick<SourceDocument, 'text' | 'blocks'> & Partial<Pick<SourceDocument, 'margins'>>

/** Finds in a document what must not leave the machine; what the parser knows of the child is looked for in every form. */
export function disguise(document: Looked, about: Child | null): Disguise {
  const clean = cleanOf(document)
  const fields = fieldsOf(clean.blocks)
  const child = identityOf(about, fields)
  const { secrets, known } = secretsIn(clean, fields, child, headsOf(document))
  return { clean, child, hidden: hidden(clean.text, secrets, child), known: [...known.values()] }
}

function headsOf({ margins = [] }: Looked): string[] {
  return margins.filter(({ place }) => place === 'header' || place === 'footer').map(({ text }) => text)
}

/** How many stretches were hidden, by kind. */
export function hiddenCounts(all: readonly Hidden[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
