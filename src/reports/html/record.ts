import type { Report } from '../../plan/report.js'
import { levelWords } from '../levels.js'
import { type Markup, markup } from '../markup.js'
import type { PlacedFinding } from '../placed.js'
import { severityWords } from '../words.js'

/** What a reviewer may decide on one finding. */
export const decisions = ['Mend', 'Leave', 'Discuss'] as const

/** The reviewer's record: a decision on each finding, and the sign-off. It can be filled in on the page and printed, or on paper. */
export function recordPart(report: Report, findings: readonly PlacedFinding[]): Markup {
  return markup`<section class="record" aria-labelledby="review">
<h2 id="review">The reviewer’s record</h2>
<p>Decide on each finding: mend it, leave the words as they are and say why, or discuss it. What you enter stays on this page until you close it: print the page, or save it as a PDF, to keep it.</p>
${findings.length === 0 ? [] : [decisionTable(findings)]}${signOff(report)}</section>
`
}

function decisionTable(findings: readonly PlacedFinding[]): Markup {
  return markup`<div class="scroll" role="region" aria-label="Decisions" tabindex="0">
<table class="decisions">
<caption>Decision on each finding</caption>
<thead><tr><th scope="col">Finding</th><th scope="col">Decision</th><th scope="col">Reason or note</th></tr></thead>
<tbody>
${findings.map(decisionRow)}</tbody>
</table>
</div>
`
}

function decisionRow({ number, finding }: PlacedFinding): Markup {
  const place = finding.section === null ? '' : `, Section ${finding.section}`
  return markup`<tr>
<th scope="row"><a href="#finding-${number}">${number}</a> <span class="severity ${finding.severity}">${severityWords[finding.severity]}</span>${place}<span class="code">${finding.code}</span></th>
<td><fieldset><legend class="unseen">Decision on finding ${number}</legend>${decisions.map(
    (one) => markup`<label><input type="radio" name="decision-${number}" value="${one}"> ${one}</label> `,
  )}</fieldset></td>
<td><input type="text" class="wide" aria-label="Reason or note on finding ${number}" autocomplete="off"></td>
</tr>
`
}

function signOff(report: Report): Markup {
  const { signOff: title, decisions: all } = levelWords(report)
  return markup`<div class="sign-off">
<h3>${title}</h3>
<fieldset><legend>Decision on the whole</legend>${all.map(
    (one) => markup`<label><input type="radio" name="whole" value="${one}"> ${one}</label> `,
  )}</fieldset>
<div class="fields">
${field('reviewer', 'Reviewer’s name')}${field('role', 'Role')}${field('date', 'Date')}${field('signature', 'Signature')}</div>
</div>
`
}

function field(id: string, label: string): Markup {
  return markup`<p><label for="${id}">${label}</label><input type="text" id="${id}" autocomplete="off"></p>\n`
}
