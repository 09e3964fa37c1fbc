import { rules } from '../../rules/index.js'
import { type Markup, markup } from '../markup.js'
import { opinionOf } from '../opinion-html.js'
import type { PlacedFinding } from '../placed.js'
import { severityWords } from '../words.js'

/** One finding: how grave it is, what is wrong, what to do, and the ways to its words and to what it means. */
export function findingCard({ finding, number, opinion }: PlacedFinding): Markup {
  const { severity, message, suggestion, code, standard, quote, counted } = finding
  const back =
    quote === null
      ? []
      : [markup`<a href="#words-${number}">See the words<span class="unseen"> of finding ${number}</span></a>`]
  const why = rules.some((rule) => rule.code === code)
    ? [markup`<a href="#about-${code}">Why it matters<span class="unseen">: ${code}</span></a> `]
    : []
  return markup`<article class="finding ${severity}" id="finding-${number}" aria-labelledby="title-${number}">
<h3 id="title-${number}"><span class="number"><span class="unseen">Finding </span>${number}</span> <span class="severity">${severityWords[severity]}${counted ? '' : ' (a hint)'}:</span> ${message}</h3>
<p><strong>How to mend it:</strong> ${suggestion}</p>
${opinionOf(finding, opinion)}<p class="ways">${back} ${why}<span class="code">${standard} ${code}</span></p>
</article>
`
}

/** The findings of one place, beside its words. */
export function findingCards(findings: readonly PlacedFinding[]): Markup {
  return markup`${findings.map(findingCard)}`
}
