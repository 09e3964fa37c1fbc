import { createHash } from 'node:crypto'
import { type Markup, markup } from '../markup.js'
import { style as common } from './style.js'

export type Page = {
  readonly title: string
  readonly body: Markup
  /** Rules of this page's own, after those of every page. */
  readonly style?: string
  /** A script of our own; the page has to be whole without it. */
  readonly script?: string
}

/** A page in one file: nothing is loaded from elsewhere, and no script runs but our own. */
export function page({ title, body, style = '', script }: Page): string {
  const scripts = script === undefined ? "'none'" : `'sha256-${createHash('sha256').update(script).digest('base64')}'`
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts}; base-uri 'none'; form-action 'none'`
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: common + style }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the main part</a>
<header class="top"><p>Goldthread</p></header>
<main id="main">
${body}</main>
<footer class="bottom"><p>Goldthread points and explains; people judge. A report without findings does not mean that a plan is lawful or good. This page holds personal data: keep it as you keep the plan.</p></footer>
${script === undefined ? [] : [{ markup: `<script>${script}</script>\n` }]}</body>
</html>
`.markup
}
