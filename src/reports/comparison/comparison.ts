import { basename } from 'node:path'
import type { Finding } from '../../plan/finding.js'
import type { Report } from '../../plan/report.js'
import { kindWords } from '../words.js'
import { type Difference, differenceOf } from './difference.js'

/** One of the two versions. */
export type Version = { readonly file: string; readonly report: Report }

export type Comparison = {
  readonly before: Version
  readonly after: Version
  readonly difference: Difference
  /** What a reader should know before trusting the difference. */
  readonly notes: readonly string[]
}

export function compareVersions(before: Version, after: Version): Comparison {
  const difference = differenceOf(before.report.findings, after.report.findings)
  return { before, after, difference, notes: [...notesOn(before), ...notesOn(after), ...kindNote(before, after)] }
}

function notesOn({ file, report }: Version): string[] {
  return report.warnings.map(({ message }) => `${basename(file)}: ${message}`)
}

function kindNote(before: Version, after: Version): string[] {
  if (before.report.kind === after.report.kind) return []
  return [
    `These are two kinds of document (${kindWords(before.report)}; ${kindWords(after.report)}), so most findings differ.`,
  ]
}

/** The three lists with their titles, those that count first and hints left out. */
export function groupsOf({ difference: { added, still, resolved } }: Comparison) {
  const counted = (findings: readonly Finding[]) => findings.filter((finding) => finding.counted)
  return [
    { id: 'new', title: 'New', lead: 'In the newer version, and not in the older one.', findings: counted(added) },
    { id: 'still', title: 'Still there', lead: 'In both versions.', findings: counted(still) },
    {
      id: 'resolved',
      title: 'Resolved',
      lead: 'In the older version, and no longer in the newer one.',
      findings: counted(resolved),
    },
  ] as const
}
