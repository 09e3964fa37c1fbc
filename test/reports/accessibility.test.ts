import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indexPage } from '../../src/reports/batch/index-page.js'
import { readRow, unreadRow } from '../../src/reports/batch/row.js'
import { compareVersions } from '../../src/reports/comparison/comparison.js'
import { comparisonPage } from '../../src/reports/comparison/page.js'
import { htmlReport } from '../../src/reports/html/index.js'
import { hasBrowser, startBrowser, violationsOn } from '../support/browser.js'
import type { Piece } from '../support/document.js'
import { findingOf, reportOf } from '../support/report.js'

const long = 'A speech and language therapist works with Amina on her sounds, for 30 minutes every Tuesday. '.repeat(2)
const plan: Piece[] = [
  '# Amina’s draft plan',
  'A-file-name-without-any-place-to-break-it-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on',
  '# Section A: views',
  'Amina says: “I like maps.” Mum hopes that she will travel.',
  '# Section B: needs',
  '- Amina finds reading hard. She has regular support with it.',
  '# Section C: health',
  'None.',
  '# Section D: care',
  {
    table: [
      ['**Need**', '**Since**'],
      ['Short breaks', '2024'],
    ],
    header: true,
  },
  '# Section E: outcomes',
  'Amina will read ten words.',
  '# Section F: provision',
  {
    table: [
      ['**What**', '**Who**', '**How often**'],
      [long, 'Therapist', 'Weekly'],
      ['Access to a laptop', 'TA', 'Daily'],
    ],
  },
]
const findings = [
  findingOf({
    code: 'section.missing',
    section: 'G',
    severity: 'must-fix',
    message: `“{{${'a_long_word'.repeat(9)}}}”`,
  }),
  findingOf({
    section: 'B',
    quote: 'reading hard. She has regular support',
    severity: 'must-fix',
    code: 'need.diagnosis-only',
  }),
  findingOf({ section: 'B', quote: 'regular support with it', severity: 'consider' }),
  findingOf({ section: 'F', quote: 'Access to a laptop', code: 'provision.vague' }),
  findingOf({ section: 'E', counted: false }),
]
const advice: Piece[] = [
  '# Therapy advice',
  '# Needs',
  'Lottie cannot hold a pencil.',
  '# Outcomes',
  'x',
  '# Provision',
  'y',
]
const report = reportOf(plan, findings)
const pages = {
  'a plan': htmlReport('plans/amina.docx', report),
  'a plan without findings': htmlReport('plans/amina.docx', reportOf(plan)),
  'an advice report': htmlReport('ot.pdf', reportOf(advice, [findingOf({ quote: 'Lottie cannot hold a pencil.' })])),
  'another document': htmlReport('letter.docx', reportOf(['A letter', 'Dear Sir'])),
  'a batch': indexPage(
    [
      readRow('b.docx', report, [{ title: 'Report', name: 'b.html' }]),
      readRow('a.docx', reportOf(plan), [{ title: 'Report', name: 'a.html' }]),
      unreadRow('c.pdf', { code: 'encrypted', message: 'Save a copy without the password.' }),
    ],
    [{ title: 'Workbook', name: 'summary.xlsx' }],
  ),
  'a comparison': comparisonPage(
    compareVersions({ file: 'a.docx', report }, { file: 'b.docx', report: reportOf(plan, findings.slice(2)) }),
  ),
}

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  async function shown(html: string, width: number, use: (page: Page) => Promise<void>, scripts = true): Promise<void> {
    // The policy of the page would keep axe out too.
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      bypassCSP: true,
      javaScriptEnabled: scripts,
    })
    try {
      const page = await context.newPage()
      await page.setContent(html)
      await use(page)
    } finally {
      await context.close()
    }
  }

  describe.each(Object.entries(pages))('the page of %s', (_, html) => {
    test.each([1280, 390])('has nothing that axe finds fault with, and fits %i points', async (width) => {
      await shown(html, width, async (page) => {
        expect(await violationsOn(page)).toEqual([])
        const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
        expect(await page.evaluate(wider)).toBe(0)
      })
    })
  })

  test('findings and words lead to one another without scripts', async () => {
    await shown(
      pages['a plan'],
      1280,
      async (page) => {
        await page.locator('a.ref').first().click()
        expect(page.url()).toMatch(/#finding-\d$/)
        await page.locator('article:target >> text=See the words').click()
        expect(page.url()).toMatch(/#words-\d$/)
        await page.locator('input[name=whole]').first().check()
        expect(await page.locator('input[name=whole]').first().isChecked()).toBe(true)
      },
      false,
    )
  })

  test('a batch can be sorted up and down, and says so', async () => {
    await shown(pages['a batch'], 1280, async (page) => {
      const names = () =>
        page.locator('tbody th').evaluateAll((cells) => cells.map((cell) => cell.textContent?.slice(0, 6)))
      expect(await names()).toEqual(['b.docx', 'a.docx', 'c.pdfS'])
      await page.getByRole('button', { name: 'Document' }).click()
      expect(await names()).toEqual(['a.docx', 'b.docx', 'c.pdfS'])
      expect(await page.locator('thead th').first().getAttribute('aria-sort')).toBe('ascending')
      await page.getByRole('button', { name: 'Must fix' }).click()
      await page.getByRole('button', { name: 'Must fix' }).click()
      expect((await names())[0]).toBe('b.docx')
      expect(await violationsOn(page)).toEqual([])
    })
  })
})
