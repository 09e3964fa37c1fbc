import { basename } from 'node:path'
import { page } from '../html/page.js'
import { type Markup, markup } from '../markup.js'
import { severities, tallyOf } from '../tally.js'
import { count, dayWords, severityWords } from '../words.js'
import type { BatchRow } from './row.js'
import { sortScript } from './sort-script.js'

/** The list over a batch as a page: every document with its counts and its report files; columns can be sorted where scripts run. */
export function indexPage(rows: readonly BatchRow[], summaries: readonly { title: string; name: string }[]): string {
  const findings = rows.flatMap((row) => row.findings)
  const unread = rows.filter(({ error }) => error !== null).length
  const other = rows.filter(({ error, level }) => error === null && level === null).length
  const body = markup`<h1>${count(rows.length, 'document')}</h1>
<p class="lead">${count(tallyOf(findings).all, 'finding')} to look at. The counts say how much there is to look at, not how good a plan is: no grade is given.</p>
${unread === 0 ? [] : [markup`<p class="note"><strong>Note:</strong> ${count(unread, 'document')} could not be read. The list says why.</p>\n`]}${other === 0 ? [] : [markup`<p class="note"><strong>Note:</strong> ${count(other, 'document')} ${other === 1 ? 'is' : 'are'} neither a plan nor professional advice, and ${other === 1 ? 'was' : 'were'} not checked.</p>\n`]}${summaries.length === 0 ? [] : [markup`<p>All of it as lists: ${summaries.map(link)}</p>\n`]}${list(rows)}`
  return page({ title: `${count(rows.length, 'document')}: what to look at`, body, script: sortScript })
}

function list(rows: readonly BatchRow[]): Markup {
  return markup`<div class="scroll" role="region" aria-label="Documents" tabindex="0">
<table class="documents">
<caption>Documents and their findings</caption>
<thead><tr><th scope="col">Document</th><th scope="col">What it is</th><th scope="col">Child or young person</th><th scope="col">Dated</th>${severities.map(
    (one) => markup`<th scope="col" class="figure">${severityWords[one]}</th>`,
  )}<th scope="col" class="figure">All</th><th scope="col">Files</th></tr></thead>
<tbody>
${rows.map(tableRow)}</tbody>
</table>
</div>
`
}

function tableRow(row: BatchRow): Markup {
  const { file, error, sort, level, child, date, findings, warnings, files } = row
  const [first, ...others] = files
  const name = basename(file)
  const title = first ? markup`<a href="${addressOf(first.name)}">${name}</a>` : markup`${name}`
  const said = error ? [error.message] : warnings
  const tally = tallyOf(findings)
  const checked = error === null && level !== null
  return markup`<tr>
<th scope="row">${title}${said.map((line) => markup`<span class="said">${line}</span>`)}</th>
<td>${sort}${level === null ? '' : `, Level ${level}`}</td>
<td>${child}</td>
<td data-sort="${date ?? ''}">${date === null ? '' : dayWords(date)}</td>
${[...severities, 'all' as const].map((one) => markup`<td class="figure">${checked ? tally[one] : '–'}</td>`)}
<td>${others.map(link)}</td>
</tr>
`
}

function link({ title, name }: { readonly title: string; readonly name: string }): Markup {
  return markup`<a class="file" href="${addressOf(name)}">${title}</a> `
}

/** File names come from documents' names: no part of one may be taken for an address of its own. */
function addressOf(name: string): string {
  return `./${encodeURIComponent(name)}`
}
