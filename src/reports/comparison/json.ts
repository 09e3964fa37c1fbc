import type { Comparison, Version } from './comparison.js'

/** The comparison as one JSON object: the findings of each list as in a report line, hints among them. */
export function comparisonJson({ before, after, difference, notes }: Comparison): string {
  const { resolved, added, still } = difference
  return `${JSON.stringify({
    schema: 'goldthread.comparison/1',
    old: versionOf(before),
    new: versionOf(after),
    counts: { resolved: resolved.length, new: added.length, still: still.length },
    resolved,
    added,
    still,
    notes,
  })}\n`
}

function versionOf({ file, report: { kind, status, level } }: Version) {
  return { file, document: { kind, status, level } }
}
