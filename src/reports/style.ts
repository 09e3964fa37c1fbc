/** The style sheet of every page that is written to a file: system fonts, dark on light, colour never alone. */
export const style = `
:root { --ink: #0b0c0c; --quiet: #484f54; --line: #b1b4b6; --ground: #f3f2f1; --red: #942514; --amber: #8a4b00; --blue: #144e81; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Arial, sans-serif; color: var(--ink); background: #fff; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem; }
.brand { margin: 0; font-weight: 700; color: var(--quiet); }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: 1.375rem; }
h2 span { display: block; font-size: 1rem; font-weight: 400; color: var(--quiet); }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.125rem; }
.lead { font-size: 1.1875rem; }
.note { padding: .5rem 1rem; border-left: 6px solid var(--blue); background: var(--ground); }
.findings { margin: 0; padding: 0; list-style: none; }
.findings > li { margin: 0 0 1rem; padding: .75rem 1rem; border: 1px solid var(--line); border-left-width: 8px; }
.findings > li.must-fix { border-left-color: var(--red); }
.findings > li.should-fix { border-left-color: var(--amber); }
.findings > li.consider { border-left-color: var(--blue); }
.findings p { margin: .25rem 0; }
.severity { display: inline-block; margin-right: .5rem; padding: 0 .5rem; border: 1px solid currentColor; }
.must-fix .severity { color: var(--red); }
.should-fix .severity { color: var(--amber); }
.consider .severity { color: var(--blue); }
blockquote { margin: .5rem 0; padding: .5rem 1rem; background: var(--ground); white-space: pre-line; overflow-wrap: anywhere; }
.code { font: .875rem ui-monospace, Consolas, monospace; color: var(--quiet); }
footer { color: var(--quiet); border-top: 1px solid var(--line); }
@media print { body { font-size: 10.5pt; } .findings > li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`
