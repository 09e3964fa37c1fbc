import type { Severity, Standard } from '../plan/finding.js'
import type { Report, ReportLine } from '../plan/report.js'
import type { SectionLetter } from '../plan/section.js'

/** The words that every report uses for the same thing. */
export const severityWords: Readonly<Record<Severity, string>> = {
  'must-fix': 'Must fix',
  'should-fix': 'Should fix',
  consider: 'Consider',
}

export const standardWords: Readonly<Record<Standard, string>> = {
  QS1: 'Views, interests and aspirations are recorded and inform the outcomes',
  QS2: 'Clear, concise and accessible, with SMART outcomes and strengths',
  QS3: 'Holistic: all agencies contribute, in time',
  QS4: 'Needs, strengths and support are specified; the effect of a diagnosis, not the diagnosis alone',
  QS5: 'Education, health and care work together, with transition to adulthood',
}

export const standards = Object.keys(standardWords) as Standard[]

type Kind = NonNullable<ReportLine['document']> | Pick<Report, 'kind' | 'status' | 'level'>

/** 'Draft plan', 'Final plan', 'Plan', 'Professional advice', or that the document is neither. */
export function sortWords({ kind, status }: Kind): string {
  if (kind === 'advice') return 'Professional advice'
  if (kind === 'other') return 'Not a plan or an advice report: not checked'
  return status === 'draft' ? 'Draft plan' : status === 'final' ? 'Final plan' : 'Plan'
}

/** The same with the level that the document is checked at: 'Draft plan, Level 2'. */
export function kindWords(document: Kind): string {
  return document.level === null ? sortWords(document) : `${sortWords(document)}, Level ${document.level}`
}

/** '1 finding', '3 findings'. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** '24 March 2026' for '2026-03-24'; 'March 2026' for '2026-03'. */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  const name = months[(month ?? 0) - 1]
  return [day || null, name, year].filter(Boolean).join(' ')
}

/** What each lettered section is, in the words of regulation 12 made short. */
export const sectionWords: Readonly<Record<SectionLetter, string>> = {
  A: 'Views, interests and aspirations',
  B: 'Special educational needs',
  C: 'Health needs',
  D: 'Social care needs',
  E: 'Outcomes',
  F: 'Special educational provision',
  G: 'Health provision',
  H: 'Social care provision',
  H1: 'Social care provision under the 1970 Act',
  H2: 'Other social care provision',
  I: 'Placement',
  J: 'Personal budget',
  K: 'Advice and information',
}

/** 'Section B: Special educational needs'; of several 'Sections B, E and F'; of none ''. */
export function sectionTitle(letters: readonly SectionLetter[]): string {
  if (letters.length === 0) return ''
  if (letters.length === 1) return `Section ${letters[0]}: ${sectionWords[letters[0]!]}`
  return `Sections ${listed(letters)}`
}

/** 'B, E and F'. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

/** 'Year 4', 'Reception', 'Nursery'. */
export function yearWords(year: number): string {
  return year < 0 ? 'Nursery' : year === 0 ? 'Reception' : `Year ${year}`
}
