import type { Finding } from '../plan/finding.js'
import type { FindingOpinion, OpinionFinding } from '../plan/opinion.js'
import type { Report } from '../plan/report.js'
import { rules } from '../rules/index.js'
import { type Markup, markup } from './markup.js'
import { opinionNotes, opinionSummary, verdictWords } from './opinion.js'

/** For pages with a second opinion only: without one they stay what they were. */
export const opinionStyle = `
.opinion { margin: .5rem 0; padding: .5rem 1rem; border: 1px dashed currentColor; }
.from-model { margin: .5rem 0; padding: .5rem 1rem; border: 1px dashed currentColor; }
`

/** What the model thinks of a finding, under it. */
export function opinionOf(finding: Finding, one: FindingOpinion | null): Markup[] {
  if (!one) return []
  const quoted =
    one.evidence && one.evidence.quote !== finding.quote ? [markup` It points at: “${one.evidence.quote}”`] : []
  return [markup`<p class="opinion"><strong>${verdictWords[one.verdict]}:</strong> ${one.reason}${quoted}</p>\n`]
}

/** The second opinion as a part of the page of its own, apart from the findings and from their counts. */
export function opinionPart({ opinion, findings }: Report): Markup[] {
  if (!opinion) return []
  return [
    markup`<section>
<h2>Second opinion <span>By a language model (${opinion.model}). It changes no finding and is in no count.</span></h2>
<p>${opinionSummary(opinion, findings)}</p>
${opinionNotes(opinion).map((note) => markup`<p class="note"><strong>Note:</strong> ${note}</p>\n`)}${pointed(opinion.findings)}</section>
`,
  ]
}

function pointed(findings: readonly OpinionFinding[]): Markup[] {
  if (findings.length === 0) return []
  return [
    markup`<h3>What only the model points at</h3>
<ul>
${findings.map(pointedItem)}</ul>
`,
  ]
}

function pointedItem({ about, section, quote, reason }: OpinionFinding): Markup {
  const title = rules.find(({ code }) => code === about)?.title ?? about
  return markup`<li class="from-model">
<p class="what"><strong class="severity">Opinion</strong> ${reason}</p>
<blockquote>${quote}</blockquote>
<p>${section === null ? '' : `Section ${section}. `}It comes nearest to: ${title}.</p>
</li>
`
}
