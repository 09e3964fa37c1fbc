import { basename } from 'node:path'
import type { PlanDate } from '../plan/plan.js'
import type { Report } from '../plan/report.js'
import { LETTERS } from '../plan/section.js'
import { rules } from '../rules/index.js'
import { levelWords } from './levels.js'
import { dayWords, sortWords, yearWords } from './words.js'

export type Particular = { readonly label: string; readonly value: string }

/** What is known of the document and the child, as far as it says. */
export function particularsOf(file: string, report: Report): Particular[] {
  return [
    { label: 'Document', value: basename(file) },
    { label: 'What it is', value: sortWords(report) },
    { label: 'Checked at', value: levelWords(report).level },
    ...childParticulars(report),
    ...dateParticulars(report),
    ...(report.kind === 'plan' ? [{ label: 'Sections', value: sectionsFound(report) }] : []),
    { label: 'Checked against', value: `${rules.length} rules for the quality standards QS1 to QS5` },
  ]
}

function childParticulars({ child }: Report): Particular[] {
  if (!child) return []
  const name = [child.names[0], child.surname].filter(Boolean).join(' ')
  const age = [child.year === null ? '' : yearWords(child.year), child.age === null ? '' : `aged ${child.age}`]
    .filter(Boolean)
    .join(', ')
  return [
    { label: 'Child or young person', value: name },
    { label: 'Born', value: child.birth ? dayWords(child.birth.iso) : '' },
    { label: 'Year group', value: age },
  ].filter(({ value }) => value !== '')
}

function dateParticulars({ dates, kind }: Report): Particular[] {
  if (!dates) return []
  const rows: readonly (readonly [string, PlanDate | null])[] = [
    ['Assessment requested', dates.requested],
    ['Advice requested', dates.adviceRequested],
    ['Draft issued', dates.draft],
    ['Final issued', dates.final],
    [kind === 'advice' ? 'Advice dated' : 'Plan dated', dates.draft || dates.final ? null : dates.own],
  ]
  return rows.flatMap(([label, date]) => (date ? [{ label, value: dayWords(date.iso) }] : []))
}

function sectionsFound({ sections }: Report): string {
  const found = new Set(sections.map(({ letter }) => letter))
  const missing = LETTERS.filter((letter) => !found.has(letter) && !(found.has('H') && /^H/.test(letter)))
  return missing.length === 0 ? 'All found' : `${missing.length} not found: ${missing.join(', ')}`
}
