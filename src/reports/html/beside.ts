import type { Report } from '../../plan/report.js'
import { levelWords } from '../levels.js'
import { type Markup, markup } from '../markup.js'
import type { TitledPart } from '../parts.js'
import type { PlacedFinding } from '../placed.js'
import { count } from '../words.js'
import { chunksOf } from './chunks.js'
import { documentText } from './document-text.js'
import { findingCards } from './finding-card.js'
import { type TableView, tableViews } from './tables.js'

/** Where the parts are, with the number of their findings. */
export function partList(parts: readonly TitledPart[], whole: number): Markup {
  return markup`<nav aria-labelledby="parts">
<h2 id="parts">On this page</h2>
<ul class="parts">
${whole > 0 ? [markup`<li><a href="#whole">The document as a whole</a> ${counted(whole)}</li>\n`] : []}${parts.map(
  ({ id, title, findings }) => markup`<li><a href="#${id}">${title}</a> ${counted(findings.length)}</li>\n`,
)}<li><a href="#order">What was found in order</a></li>
<li><a href="#unchecked">What was not checked</a></li>
<li><a href="#review">The reviewer’s record</a></li>
<li><a href="#about">What the findings mean</a></li>
</ul>
</nav>
`
}

function counted(number: number): Markup {
  return number === 0 ? markup`` : markup`<span class="many">${count(number, 'finding')}</span>`
}

/** Findings on the whole of the document, then its text part by part with the findings beside their words. */
export function besideText(report: Report, parts: readonly TitledPart[], whole: readonly PlacedFinding[]): Markup {
  const views = tableViews(report)
  return markup`<section class="beside" aria-labelledby="beside">
<h2 id="beside">${levelWords(report).beside}</h2>
${
  whole.length === 0
    ? []
    : [
        markup`<section aria-labelledby="whole">
<h2 id="whole" class="part">The document as a whole</h2>
<div class="whole">
${findingCards(whole)}</div>
</section>
`,
      ]
}${parts.map((one) => partSection(report, views, one))}</section>
`
}

function partSection(report: Report, views: readonly TableView[], { part, title, id, findings }: TitledPart): Markup {
  const columns = (table: number) => report.tables[table]?.columns ?? 1
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}" class="part">${title}</h2>
${chunksOf(report, views, part, findings).map(
  (chunk) => markup`<div class="row${chunk.findings.length === 0 ? ' clear' : ''}">
<div class="text">
${documentText(chunk, findings, columns)}</div>
${chunk.findings.length === 0 ? [] : [markup`<div class="notes">\n${findingCards(chunk.findings)}</div>\n`]}</div>
`,
)}</section>
`
}
