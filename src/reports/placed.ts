import type { Finding } from '../plan/finding.js'
import type { FindingOpinion } from '../plan/opinion.js'
import type { Report } from '../plan/report.js'
import { opinionOn } from './opinion.js'

/** A finding with its number in the report. */
export type PlacedFinding = {
  readonly finding: Finding
  readonly number: number
  /** The block that it stands beside; null where it is about the document as a whole. */
  readonly block: number | null
  /** What a model thinks of it, where one was asked. */
  readonly opinion: FindingOpinion | null
}

/** The findings in the order in which the document is read, those on the whole of it first, numbered from 1. */
export function placedFindings(report: Report): PlacedFinding[] {
  return report.findings
    .map((finding, index) => ({ finding, index, block: blockOf(report, finding) }))
    .sort(
      (a, b) =>
        (a.block ?? -1) - (b.block ?? -1) || (a.finding.start ?? -1) - (b.finding.start ?? -1) || a.index - b.index,
    )
    .map(({ finding, block }, at) => ({
      finding,
      block,
      number: at + 1,
      opinion: opinionOn(report.opinion, finding),
    }))
}

function blockOf({ blocks, sections }: Report, { start, section }: Finding): number | null {
  if (start === null) return sections.find(({ letter }) => letter === section)?.block ?? null
  const at = blocks.findIndex(({ end }) => end > start)
  return at < 0 ? null : at
}
