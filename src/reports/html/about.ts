import sources from '#corpora/sources/sources.json' with { type: 'json' }
import { rules } from '../../rules/index.js'
import type { Rule } from '../../rules/rule.js'
import { type Markup, markup } from '../markup.js'
import type { PlacedFinding } from '../placed.js'
import { severityWords } from '../words.js'

/** What the findings of this report mean, once for each code: why they matter and where they come from. */
export function aboutPart(findings: readonly PlacedFinding[]): Markup {
  const codes = new Set(findings.map(({ finding }) => finding.code))
  const met = rules.filter(({ code }) => codes.has(code))
  if (met.length === 0) return markup``
  return markup`<section aria-labelledby="about">
<h2 id="about">What the findings mean</h2>
<div class="about">
${met.map(aboutRule)}</div>
</section>
`
}

function aboutRule({ code, title, why, fix, source, severity, standard }: Rule): Markup {
  const from = sources[source as keyof typeof sources]
  return markup`<div>
<h3 id="about-${code}">${title}</h3>
<p class="code">${code}, ${standard}, ${severityWords[severity].toLowerCase()}</p>
<p>${why}</p>
<p><strong>How to mend it:</strong> ${fix}</p>
<p><strong>Where this comes from:</strong> ${from.title}. ${from.says}</p>
</div>
`
}
