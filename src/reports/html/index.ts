import { basename } from 'node:path'
import type { Report } from '../../plan/report.js'
import { levelWords } from '../levels.js'
import { type Markup, markup } from '../markup.js'
import { opinionPart, opinionStyle } from '../opinion-html.js'
import { titledParts } from '../parts.js'
import { placedFindings } from '../placed.js'
import { kindWords } from '../words.js'
import { aboutPart } from './about.js'
import { besideText, partList } from './beside.js'
import { glance, mustMend, particularsList } from './glance.js'
import { orderPart } from './in-order.js'
import { uncheckedPart } from './not-checked.js'
import { page } from './page.js'
import { recordPart } from './record.js'

/** The report on one document as one self-contained page: the document's own text with the findings beside their words. */
export function htmlReport(file: string, report: Report): string {
  const name = basename(file)
  const body = markup`<p class="kind">${kindWords(report)}</p>
<h1>${name}</h1>
<p class="lead">${levelWords(report).lead}</p>
${report.warnings.map(({ message }) => markup`<p class="note"><strong>Note:</strong> ${message}</p>\n`)}${particularsList(file, report)}${report.kind === 'other' ? uncheckedPart(report) : reviewed(report)}`
  return page({ title: `${name}: what to look at`, body, style: report.opinion ? opinionStyle : '' })
}

function reviewed(report: Report): Markup {
  const findings = placedFindings(report)
  const whole = findings.filter(({ block }) => block === null)
  const parts = titledParts(report, findings)
  return markup`${glance(report)}${mustMend(report, findings)}${partList(parts, whole.length)}${besideText(report, parts, whole)}${opinionPart(report)}${orderPart(report)}${uncheckedPart(report)}${recordPart(report, findings)}${aboutPart(findings)}`
}
