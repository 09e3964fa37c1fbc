import type { Report } from '../../plan/report.js'
import { type Markup, markup } from '../markup.js'
import { uncheckedIn } from '../unchecked.js'

/** What was not checked or not fully read: nobody should take silence for praise. */
export function uncheckedPart(report: Report): Markup {
  const { reading, nothingToCheck, forPeople } = uncheckedIn(report)
  return markup`<section aria-labelledby="unchecked">
<h2 id="unchecked">What was not checked, or not fully read</h2>
${group('Reading', reading)}${group('Nothing to check it on', nothingToCheck)}${group('Only a person can judge', forPeople)}</section>
`
}

function group(title: string, lines: readonly string[]): Markup {
  if (lines.length === 0) return markup``
  return markup`<h3>${title}</h3>
<ul>
${lines.map((line) => markup`<li>${line}</li>\n`)}</ul>
`
}
