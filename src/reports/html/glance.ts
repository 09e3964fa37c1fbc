import type { Report } from '../../plan/report.js'
import { levelWords } from '../levels.js'
import { type Markup, markup } from '../markup.js'
import { mendGroups } from '../mend.js'
import { type Particular, particularsOf } from '../particulars.js'
import type { PlacedFinding } from '../placed.js'
import { byStandard, severities, type Tally, tallyOf } from '../tally.js'
import { count, severityWords, standardWords } from '../words.js'

export function particularsList(file: string, report: Report): Markup {
  return markup`<dl class="particulars">
${particularsOf(file, report).map(particular)}</dl>
`
}

function particular({ label, value }: Particular): Markup {
  return markup`<div><dt>${label}</dt><dd>${value}</dd></div>\n`
}

/** How many findings there are, by standard and severity. Numbers only: a grade is for people to give. */
export function glance(report: Report): Markup {
  const hints = report.findings.filter((finding) => !finding.counted).length
  return markup`<section aria-labelledby="glance">
<h2 id="glance">At a glance</h2>
<div class="scroll" role="region" aria-label="Table of findings" tabindex="0">
<table class="counts">
<caption>Findings by quality standard and how much they matter</caption>
<thead><tr><th scope="col">Quality standard</th>${severities.map((one) => markup`<th scope="col" class="figure">${severityWords[one]}</th>`)}<th scope="col" class="figure">All</th></tr></thead>
<tbody>
${byStandard(report.findings).map(({ standard, tally }) => tallyRow(markup`<strong>${standard}</strong> <span class="words">${standardWords[standard]}</span>`, tally))}</tbody>
<tfoot>${tallyRow(markup`All standards`, tallyOf(report.findings))}</tfoot>
</table>
</div>
${hints === 0 ? [] : [markup`<p>There ${hints === 1 ? 'is' : 'are'} also ${count(hints, 'hint')}, left out of these counts.</p>\n`]}</section>
`
}

function tallyRow(title: Markup, tally: Tally): Markup {
  return markup`<tr><th scope="row">${title}</th>${[...severities, 'all' as const].map((one) => markup`<td class="figure">${tally[one]}</td>`)}</tr>\n`
}

/** What has to be mended first: one finding in its own words, several of a kind together, each with a way to its place. */
export function mustMend(report: Report, findings: readonly PlacedFinding[]): Markup {
  const words = levelWords(report)
  const groups = mendGroups(findings)
  return markup`<section aria-labelledby="mend">
<h2 id="mend">${words.mend}</h2>
${
  groups.length === 0
    ? markup`<p>${words.clean}</p>`
    : markup`<p>${words.mendLead}</p>
<ul class="mend">
${groups.map(({ says, findings: own }) => markup`<li>${says} ${own.map(wayTo)}</li>\n`)}</ul>`
}
</section>
`
}

function wayTo({ number, finding }: PlacedFinding): Markup {
  const place = finding.section === null ? '' : ` in Section ${finding.section}`
  return markup`<a class="way" href="#finding-${number}"><span class="unseen">Finding </span>${number}<span class="unseen">${place}</span></a> `
}
