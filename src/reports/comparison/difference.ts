import type { Finding } from '../../plan/finding.js'

/** What became of the findings from one version of a document to the next. */
export type Difference = {
  readonly resolved: readonly Finding[]
  readonly added: readonly Finding[]
  /** As they stand in the newer version. */
  readonly still: readonly Finding[]
}

/**
 * Compares by fingerprint: where the same fault stands twice, one of the two may be resolved and the other still there. What is
 * left is then compared by words: a layout may join to an item what another keeps in a column beside it, so a finding of the same
 * code and section whose words hold the other's is the same one.
 */
export function differenceOf(before: readonly Finding[], after: readonly Finding[]): Difference {
  const exact = matchesOf(before, after, ({ fingerprint }, other) => fingerprint === other.fingerprint)
  const rest = matchesOf(
    before.filter((finding) => !exact.old.has(finding)),
    after.filter((finding) => !exact.new.has(finding)),
    sameWords,
  )
  const matched = (finding: Finding) => exact.old.has(finding) || rest.old.has(finding)
  const known = (finding: Finding) => exact.new.has(finding) || rest.new.has(finding)
  return {
    resolved: before.filter((finding) => !matched(finding)),
    added: after.filter((finding) => !known(finding)),
    still: after.filter(known),
  }
}

/** Pairs each newer finding with the first older one that is the same and not yet taken. */
function matchesOf(
  before: readonly Finding[],
  after: readonly Finding[],
  same: (older: Finding, newer: Finding) => boolean,
): { readonly old: ReadonlySet<Finding>; readonly new: ReadonlySet<Finding> } {
  const old = new Set<Finding>()
  const found = new Set<Finding>()
  for (const newer of after) {
    const older = before.find((finding) => !old.has(finding) && same(finding, newer))
    if (!older) continue
    old.add(older)
    found.add(newer)
  }
  return { old, new: found }
}

/** Fewer letters than this are in many quotes. */
const tellingLength = 20

function sameWords(older: Finding, newer: Finding): boolean {
  if (older.code !== newer.code || older.section !== newer.section) return false
  const [a, b] = [lettersOf(older), lettersOf(newer)]
  return Math.min(a.length, b.length) >= tellingLength && (a.includes(b) || b.includes(a))
}

function lettersOf({ quote }: Finding): string {
  return (quote ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
