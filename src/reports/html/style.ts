/** The style sheet of every page that is written to a file: system fonts, dark on light, colour never alone, and a sheet for paper. */
export const style = `
:root { --ink: #0b0c0c; --quiet: #484f54; --line: #b1b4b6; --ground: #f4f5f6; --link: #144e81; --must: #8f1d10; --should: #7a4100; --consider: #144e81; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: #fff; }
.top, main, .bottom { max-width: 82rem; margin: 0 auto; padding: .75rem 1.5rem; }
.top { max-width: none; background: var(--ink); }
.top p { max-width: 79rem; margin: 0 auto; font-weight: 700; letter-spacing: .01em; color: #fff; border-left: 6px solid #e2a400; padding-left: .6rem; }
.bottom { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9375rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, input:focus-visible, [tabindex]:focus-visible, button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px #fff, 0 0 0 6px #e2a400; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: .5rem 1.5rem; background: #fff; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.75rem 0 .75rem; font-size: 1.5rem; line-height: 1.25; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.125rem; line-height: 1.3; }
p { margin: 0 0 .75rem; }
.kind { margin: 1.25rem 0 .25rem; color: var(--quiet); font-size: 1.125rem; }
.lead { max-width: 48rem; font-size: 1.1875rem; }
.note { max-width: 60rem; padding: .6rem 1rem; border: 1px solid var(--line); border-left: 6px solid var(--consider); }
.particulars { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem 2rem; margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--ground); }
.particulars dt { color: var(--quiet); font-size: .9375rem; }
.particulars dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.scroll { position: relative; overflow-x: auto; }
table { border-collapse: collapse; }
caption { padding-bottom: .5rem; text-align: left; font-weight: 600; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.counts { width: 100%; max-width: 60rem; margin-bottom: 1rem; }
.counts tbody th { font-weight: 400; }
.counts tfoot th, .counts tfoot td { border-bottom: 2px solid var(--ink); font-weight: 700; }
.figure { width: 7rem; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; }
.mend { max-width: 60rem; padding: 0; list-style: none; }
.mend li { overflow-wrap: anywhere; padding: .5rem 0 .5rem 1rem; border-left: 6px solid var(--must); margin-bottom: .5rem; }
.way { display: inline-block; min-width: 1.75rem; margin: .1rem .1rem; padding: 0 .35rem; border: 1px solid var(--must); border-radius: .9rem; font-size: .9375rem; font-weight: 700; line-height: 1.5rem; text-align: center; text-decoration: none; color: var(--must); background: #fff; }
.mend .many { display: inline; white-space: normal; }
.parts { columns: 2 24rem; padding-left: 1.25rem; }
.parts li { margin-bottom: .35rem; break-inside: avoid; }
.many { color: var(--quiet); white-space: nowrap; }
.part { padding: .6rem 1rem; background: var(--ground); border-top: 2px solid var(--ink); font-size: 1.25rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; align-items: start; }
.text { padding: 0 1rem; overflow-wrap: anywhere; }
.text p, .text li { margin: 0 0 .6rem; }
.text .heading, .text .bold { font-weight: 700; }
.text .heading { margin-top: .4rem; }
.text .prompt { color: var(--quiet); font-style: italic; }
.text .new-row { margin-top: .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.column { display: block; color: var(--quiet); font-size: .9375rem; font-weight: 400; }
.items { margin: 0; padding-left: 1.25rem; list-style: none; }
.items .label { display: inline-block; min-width: 1.25rem; margin-left: -1.25rem; }
.plan { width: 100%; table-layout: fixed; margin: 0 0 -1px; border: 1px solid var(--line); }
.plan th, .plan td { padding: .5rem .6rem; border: 1px solid var(--line); font-size: 1rem; }
.plan th { background: var(--ground); }
.plan p:last-child { margin-bottom: 0; }
mark { padding: .1em 0; color: inherit; background: #fff0bd; text-decoration: underline dashed 2px var(--should); text-underline-offset: .22em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.must-fix { background: #ffe1db; text-decoration: underline solid 2px var(--must); }
mark.consider { background: #e0eefa; text-decoration: underline dotted 2px var(--consider); }
:target + mark, .finding:target { outline: 3px solid var(--ink); outline-offset: 2px; }
.ref { display: inline-block; min-width: 1.5rem; margin: 0 .15rem; padding: 0 .3rem; border-radius: .75rem; font-size: .875rem; font-weight: 700; line-height: 1.5rem; text-align: center; text-decoration: none; color: #fff; background: var(--should); }
.ref.must-fix { background: var(--must); }
.ref.consider { background: var(--consider); }
.finding blockquote { margin: 0 0 .4rem; white-space: pre-line; overflow-wrap: anywhere; }
.particulars .sort { font-weight: 400; }
.whole { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 0 2rem; }
.finding { overflow-wrap: anywhere; margin: 0 0 .75rem; padding: .6rem .9rem .5rem; border: 1px solid var(--line); border-left: 6px dashed var(--should); background: #fff; }
.finding.must-fix { border-left: 6px solid var(--must); }
.finding.consider { border-left: 6px dotted var(--consider); }
.finding h3 { margin: 0 0 .35rem; font-size: 1rem; font-weight: 400; line-height: 1.45; }
.finding p { margin: 0 0 .35rem; font-size: 1rem; line-height: 1.45; }
.number { display: inline-block; font-weight: 700; min-width: 1.5rem; padding: 0 .3rem; border-radius: .75rem; text-align: center; color: #fff; background: var(--should); }
.must-fix .number { background: var(--must); }
.consider .number { background: var(--consider); }
.severity { color: var(--should); font-weight: 700; }
.must-fix .severity, .severity.must-fix { color: var(--must); }
.consider .severity, .severity.consider { color: var(--consider); }
.finding .ways { margin-bottom: 0; font-size: .9375rem; }
.ways a { display: inline-block; margin-right: .75rem; padding: .15rem 0; }
.code { font: .8125rem/1.5 ui-monospace, "Liberation Mono", Consolas, monospace; color: var(--quiet); overflow-wrap: anywhere; }
.order { max-width: 64rem; }
.order li { overflow-wrap: anywhere; margin-bottom: .5rem; }
.quote { display: block; margin-top: .15rem; padding-left: .75rem; border-left: 3px solid var(--line); color: var(--quiet); }
.decisions { width: 100%; min-width: 44rem; }
.decisions th[scope=row] { width: 16rem; font-weight: 400; }
.decisions .code { display: block; }
.decisions td:nth-child(2) { width: 20rem; }
fieldset { margin: 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
label { display: inline-block; margin-right: .75rem; padding: .15rem 0; }
input[type=radio] { width: 1.25rem; height: 1.25rem; margin: 0 .2rem 0 0; vertical-align: -.25rem; accent-color: var(--ink); }
input[type=text] { width: 100%; min-height: 2.5rem; padding: .3rem .5rem; border: 2px solid var(--ink); font: inherit; }
.sign-off { max-width: 64rem; margin-top: 1.5rem; padding: .25rem 1.25rem 1rem; border: 2px solid var(--ink); break-inside: avoid; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .5rem 1.5rem; margin-top: .75rem; }
.fields p { margin: 0; }
.about { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); gap: 0 2.5rem; }
.about p { font-size: 1rem; }
.documents { width: 100%; min-width: 60rem; }
.documents th[scope=row] { min-width: 13rem; max-width: 24rem; overflow-wrap: anywhere; }
.documents tbody tr:nth-child(even) { background: var(--ground); }
.documents th, .documents td { padding-left: .4rem; }
.documents .figure { width: 5.5rem; }
.documents td[data-sort] { white-space: nowrap; }
.said { display: block; margin-top: .2rem; font-size: .9375rem; font-weight: 400; color: var(--quiet); }
.file { display: inline-block; margin-right: .6rem; white-space: nowrap; }
th button { padding: 0; border: 0; background: none; font: inherit; font-weight: 700; color: var(--link); text-decoration: underline; text-underline-offset: .15em; cursor: pointer; min-height: 1.5rem; text-align: inherit; }
th[aria-sort=ascending] button::after { content: " \\25B2"; }
th[aria-sort=descending] button::after { content: " \\25BC"; }
@media screen and (max-width: 52rem) {
  .top, main, .bottom { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.625rem; }
  .row { display: block; }
  .text { padding: 0; }
  .part { margin-left: -1rem; margin-right: -1rem; }
  .notes { margin-left: .75rem; }
  .figure { width: 4rem; white-space: normal; }
  .counts { font-size: .9375rem; }
  .counts .words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .decisions { min-width: 0; }
  .decisions thead { display: none; }
  .decisions caption { display: block; }
  .decisions, .decisions tbody, .decisions tr, .decisions th[scope=row], .decisions td, .decisions td:nth-child(2) { display: block; width: auto; border: 0; padding: 0; }
  .decisions tr { padding: .6rem 0 .8rem; border-bottom: 1px solid var(--line); }
  .counts th, .counts td { padding-right: .4rem; }
}
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  body { font-size: 9.5pt; line-height: 1.4; }
  .top { background: none; padding: 0; }
  .top p { color: var(--ink); margin: 0; }
  .skip, nav { display: none; }
  main, .bottom { max-width: none; padding: 0; }
  h1 { font-size: 18pt; } h2 { margin-top: 16pt; font-size: 13pt; } h3 { font-size: 10.5pt; }
  .lead, .kind { font-size: 10.5pt; }
  .particulars { grid-template-columns: repeat(3, 1fr); gap: 4pt 12pt; padding: 6pt 8pt; font-size: 9pt; }
  .particulars dt { font-size: 8.5pt; }
  h2, h3, .part, caption, thead { break-after: avoid; }
  .finding, .mend li, tr, .about > div, .order li { break-inside: avoid; }
  .row { display: grid; grid-template-columns: 1fr 1fr; gap: 0 10pt; }
  .row.clear { display: block; }
  .text p, .text li { orphans: 3; widows: 3; }
  .text { padding: 0 6pt; }
  .plan th, .plan td { padding: 3pt 4pt; font-size: 8.5pt; }
  .finding { padding: 4pt 6pt; }
  .finding h3, .finding p, .about p { font-size: 9pt; }
  .finding .ways, .ref, .code { font-size: 7.5pt; }
  .ways a { display: none; }
  .ref { line-height: 1.35; min-width: 0; }
  .figure { width: 42pt; }
  label { margin-right: 4pt; }
  .scroll { overflow: visible; }
  .decisions { min-width: 0; font-size: 9pt; }
  .decisions th[scope=row] { width: 32%; } .decisions td:nth-child(2) { width: 30%; }
  input[type=text] { min-height: 18pt; border: 0; border-bottom: 1px solid var(--ink); }
  input[type=radio] { width: 9pt; height: 9pt; vertical-align: -1pt; }
  .about { display: block; }
  a { color: inherit; text-decoration: none; }
  mark, .ref, .number, .part, .particulars { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`
