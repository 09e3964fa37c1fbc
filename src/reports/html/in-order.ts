import type { Passage } from '../../plan/passage.js'
import type { Report } from '../../plan/report.js'
import { quoteOf, shownEvidence } from '../evidence.js'
import { type Markup, markup } from '../markup.js'
import { type InOrder, inOrder } from '../order.js'
import { standards, standardWords } from '../words.js'

/** What was looked at and found in order, standard by standard, with words of the document that show it. */
export function orderPart(report: Report): Markup {
  const all = inOrder(report)
  return markup`<section aria-labelledby="order">
<h2 id="order">What was found in order</h2>
<p>These were looked at, and nothing was found against them. It says what the document shows, not how good it is.</p>
${standards.map((standard) =>
  standardPart(
    standard,
    all.filter((one) => one.standard === standard),
  ),
)}</section>
`
}

function standardPart(standard: (typeof standards)[number], own: readonly InOrder[]): Markup {
  return markup`<h3>${standard} ${standardWords[standard]}</h3>
${
  own.length === 0
    ? markup`<p>Nothing that was looked at under this standard is in order.</p>`
    : markup`<ul class="order">
${shownEvidence(own).map(({ one, quotes }) => orderItem(one, quotes))}</ul>`
}
`
}

function orderItem({ says, items }: InOrder, quotes: readonly Passage[]): Markup {
  const many = items === null ? '' : `: ${items.clear} of ${items.all}`
  return markup`<li>${says}${many}${quotes.map((quote) => markup`<span class="quote">${quoteOf(quote)}</span>`)}</li>\n`
}
