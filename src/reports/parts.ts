import type { Part, Report } from '../plan/report.js'
import type { PlacedFinding } from './placed.js'
import { sectionTitle } from './words.js'

export type TitledPart = {
  readonly part: Part
  readonly title: string
  readonly id: string
  readonly findings: readonly PlacedFinding[]
}

/** The parts of the document with their titles, and the findings that stand in each. */
export function titledParts(report: Report, findings: readonly PlacedFinding[]): TitledPart[] {
  const seen = new Map<string, number>()
  return report.parts.map((part, at) => {
    const plain = titleOf(report, part, at)
    const times = (seen.get(plain) ?? 0) + 1
    seen.set(plain, times)
    return {
      part,
      title: numbered(plain, times),
      id: `part-${at + 1}`,
      findings: findings.filter(({ block }) => block !== null && block >= part.from && block < part.to),
    }
  })
}

function titleOf(report: Report, part: Part, at: number): string {
  if (part.letters.length > 0) return sectionTitle(part.letters)
  if (report.kind !== 'plan') return part.heading.replace(/\s+/g, ' ') || 'The first lines'
  return at === 0 ? 'Before the sections' : 'Outside the sections'
}

/** A section that comes in several places has a title for each: a screen reader lists the parts of the page by them. */
function numbered(title: string, times: number): string {
  if (times === 1) return title
  return times === 2 ? `${title}, continued` : `${title}, continued (${times - 1})`
}
