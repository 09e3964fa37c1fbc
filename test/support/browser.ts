import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const path = '/usr/bin/chromium'

/** Whether pages can be tried in a real browser. With CI set, a missing one is a failure and not a reason to skip. */
export const hasBrowser = existsSync(path) || Boolean(process.env.CI)

/** Chromium without a window, and without a word to the network. */
export function startBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath: path, args: ['--headless', '--no-sandbox', '--disable-gpu', ...quiet] })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds against the page, each as its rule and the first element: none should be there. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (runOnly) => {
    const { axe: found } = globalThis as unknown as { axe: Axe }
    const { violations } = await found.run({ runOnly })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  }, rules)
}

type Axe = {
  run: (options: { runOnly: string[] }) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}
