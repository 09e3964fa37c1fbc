import { basename } from 'node:path'
import type { Finding } from '../plan/finding.js'
import type { Opinion } from '../plan/opinion.js'
import type { Report } from '../plan/report.js'
import { rules } from '../rules/index.js'
import { type Markup, markup } from './markup.js'
import { opinionOf, opinionPart, opinionStyle } from './opinion-html.js'
import { style } from './style.js'
import { count, kindWords, severityWords, standards, standardWords } from './words.js'

/** The report on one document as one self-contained page: no script, nothing loaded from elsewhere. */
export function htmlReport(file: string, report: Report): string {
  const name = basename(file)
  const counted = report.findings.filter((finding) => finding.counted)
  const hints = report.findings.filter((finding) => !finding.counted)
  const page = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${name}: what to look at</title>
<style>${{ markup: report.opinion ? style + opinionStyle : style }}</style>
</head>
<body>
<header><p class="brand">Goldthread</p></header>
<main>
<h1>${name}</h1>
<p class="lead">${kindWords(report)}. ${report.kind === 'other' ? '' : `${count(counted.length, 'finding')} for a reviewer to look at.`}</p>
${report.warnings.map(({ message }) => markup`<p class="note"><strong>Note:</strong> ${message}</p>\n`)}
${report.kind === 'other' ? [] : [...standards.map((standard) => standardPart(standard, counted, report.opinion)), hintPart(hints, report.opinion), ...opinionPart(report)]}
</main>
<footer><p>Goldthread points and explains; people judge. A report without findings does not mean that a plan is lawful or good.</p></footer>
</body>
</html>
`
  return page.markup
}

function standardPart(
  standard: (typeof standards)[number],
  findings: readonly Finding[],
  opinion: Opinion | undefined,
): Markup {
  const own = findings.filter((finding) => finding.standard === standard)
  return markup`<section>
<h2>${standard} <span>${standardWords[standard]}</span></h2>
${own.length ? bySection(own, opinion) : markup`<p>Nothing was found under this standard.</p>`}
</section>
`
}

function bySection(findings: readonly Finding[], opinion: Opinion | undefined): Markup {
  const letters = [...new Set(findings.map(({ section }) => section))]
  return markup`${letters.map(
    (letter) => markup`<h3>${letter === null ? 'The document as a whole' : `Section ${letter}`}</h3>
<ul class="findings">
${findings.filter(({ section }) => section === letter).map((finding) => findingItem(finding, opinion))}</ul>
`,
  )}`
}

function findingItem(finding: Finding, opinion: Opinion | undefined): Markup {
  const rule = rules.find(({ code }) => code === finding.code)
  return markup`<li class="${finding.severity}">
<p class="what"><strong class="severity">${severityWords[finding.severity]}</strong> ${finding.message}</p>
${finding.quote === null ? [] : [markup`<blockquote>${finding.quote}</blockquote>\n`]}<p><strong>Why it matters:</strong> ${rule?.why ?? ''}</p>
<p><strong>How to mend it:</strong> ${finding.suggestion}</p>
${opinionOf(finding, opinion)}<p class="code">${finding.code}</p>
</li>
`
}

function hintPart(hints: readonly Finding[], opinion: Opinion | undefined): Markup {
  if (hints.length === 0) return markup``
  return markup`<section>
<h2>Also worth a look <span>Left out of every count</span></h2>
${bySection(hints, opinion)}
</section>
`
}
