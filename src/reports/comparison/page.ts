import { basename } from 'node:path'
import type { Finding } from '../../plan/finding.js'
import { page } from '../html/page.js'
import { type Markup, markup } from '../markup.js'
import { severities, tallyOf } from '../tally.js'
import { kindWords, severityWords } from '../words.js'
import { type Comparison, groupsOf, type Version } from './comparison.js'

type Group = ReturnType<typeof groupsOf>[number]

/** The comparison as one self-contained page. */
export function comparisonPage(comparison: Comparison): string {
  const groups = groupsOf(comparison)
  const body = markup`<p class="kind">What changed between two versions</p>
<h1>${basename(comparison.after.file)}</h1>
<dl class="particulars">
${version('Older version', comparison.before)}${version('Newer version', comparison.after)}</dl>
${comparison.notes.map((note) => markup`<p class="note"><strong>Note:</strong> ${note}</p>\n`)}${table(groups)}
<p>A finding is known again by its code, its section and its words. Words that moved within their section, or changed only their looks, change nothing here.</p>
${groups.map(groupPart)}`
  return page({ title: `${basename(comparison.after.file)}: what changed`, body })
}

function version(title: string, { file, report }: Version): Markup {
  return markup`<div><dt>${title}</dt><dd>${basename(file)}</dd><dd class="sort">${kindWords(report)}</dd></div>\n`
}

function table(groups: readonly Group[]): Markup {
  return markup`<table class="counts">
<caption>Findings by what became of them</caption>
<thead><tr><th scope="col">What became of them</th>${severities.map((one) => markup`<th scope="col" class="figure">${severityWords[one]}</th>`)}<th scope="col" class="figure">All</th></tr></thead>
<tbody>
${groups.map(({ id, title, findings }) => {
  const tally = tallyOf(findings)
  const figures = [...severities, 'all' as const].map((one) => markup`<td class="figure">${tally[one]}</td>`)
  return markup`<tr><th scope="row"><a href="#${id}">${title}</a></th>${figures}</tr>\n`
})}</tbody>
</table>`
}

function groupPart({ id, title, lead, findings }: Group): Markup {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p>${findings.length === 0 ? 'None.' : lead}</p>
<div class="whole">
${findings.map((finding, at) => card(finding, `${id}-${at + 1}`))}</div>
</section>
`
}

function card({ severity, section, message, quote, suggestion, standard, code }: Finding, id: string): Markup {
  return markup`<article class="finding ${severity}" aria-labelledby="${id}">
<h3 id="${id}"><span class="severity">${severityWords[severity]}:</span> ${section === null || message.startsWith(`Section ${section} `) ? '' : `Section ${section}: `}${message}</h3>
${quote === null ? [] : [markup`<blockquote class="quote">${quote}</blockquote>\n`]}<p><strong>How to mend it:</strong> ${suggestion}</p>
<p class="ways"><span class="code">${standard} ${code}</span></p>
</article>
`
}
