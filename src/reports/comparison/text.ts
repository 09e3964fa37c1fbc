import { findingLine } from '../text.js'
import { count, kindWords } from '../words.js'
import { type Comparison, groupsOf, type Version } from './comparison.js'

/** The comparison as lines for a terminal. */
export function comparisonText(comparison: Comparison): string {
  const groups = groupsOf(comparison)
  return [
    versionLine('Older', comparison.before),
    versionLine('Newer', comparison.after),
    ...comparison.notes.map((note) => `  Note: ${note}`),
    `  ${groups.map(({ title, findings }) => `${findings.length} ${title.toLowerCase()}`).join(', ')}`,
    ...groups.flatMap(({ title, findings }) =>
      findings.length === 0 ? [] : ['', `${title} (${findings.length})`, ...findings.map(findingLine)],
    ),
    '',
  ].join('\n')
}

function versionLine(title: string, { file, report }: Version): string {
  const findings = report.findings.filter(({ counted }) => counted).length
  return `${title}: ${file} (${kindWords(report)}, ${count(findings, 'finding')})`
}
