import { describe, expect, test } from 'vitest'
import { htmlReport } from '../../../src/reports/html/index.js'
import { findingOf, reportOf } from '../../support/report.js'

const plan = [
  '# Amina’s draft plan',
  '# Section A: views',
  'Amina likes maps & “trains”.',
  '# Section B: needs',
  'Amina finds reading hard. She has regular support with it.',
  '# Section C: health',
  'None.',
  '# Section D: care',
  'None.',
  '# Section E: outcomes',
  'Amina will read ten words.',
]
const findings = [
  findingOf({ code: 'section.missing', section: 'G', severity: 'must-fix', message: 'Section G is not in the plan.' }),
  findingOf({ section: 'B', quote: 'reading hard. She has regular support', severity: 'must-fix' }),
  findingOf({ section: 'B', quote: 'regular support with it', severity: 'consider' }),
  findingOf({ section: 'E', quote: null, code: 'outcome.none' }),
]
const html = htmlReport('plans/amina.docx', reportOf(plan, findings))
const all = (pattern: RegExp, text = html) => [...text.matchAll(pattern)].map((match) => match[1]!)
const words = (text: string) =>
  text
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<a class="ref.*?<\/a>|<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')

describe('the page of a document', () => {
  test('shows all of its text', () => {
    for (const line of plan) expect(words(html)).toContain(line.replace(/^# /, ''))
  })

  test('links each quote to its finding and back', () => {
    expect(all(/<a class="ref [^"]*" href="#finding-(\d)"/g)).toEqual(['2', '3'])
    expect(all(/href="#words-(\d)"/g)).toEqual(['2', '3'])
    expect(all(/id="words-(\d)"/g)).toEqual(['2', '3'])
  })

  test('has every id once, and no link into nothing', () => {
    const ids = all(/\sid="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(all(/href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('marks words that two findings share once, with the graver of them', () => {
    expect(html).toContain(
      '<span id="words-2"></span><mark class="must-fix">reading hard. She has </mark><span id="words-3"></span><mark class="must-fix">regular support</mark>',
    )
    expect(html).toContain('<mark class="consider"> with it</mark>')
  })

  test('says how grave each finding is in words', () => {
    expect(all(/<span class="severity">([^<]*)<\/span>/g)).toEqual([
      'Must fix:',
      'Must fix:',
      'Consider:',
      'Should fix:',
    ])
  })

  test('puts findings on a section at its heading, and on what is missing before the text', () => {
    const at = (words: string) => html.indexOf(words)
    expect(at('id="finding-1"')).toBeLessThan(at('Before the sections</h2>'))
    expect(at('id="finding-4"')).toBeGreaterThan(at('Section E: outcomes</p>'))
    expect(at('id="finding-4"')).toBeLessThan(at('Amina will read ten words.</p>'))
  })

  test('lists what must be mended before the draft is issued', () => {
    const mend = html.slice(html.indexOf('id="mend"'), html.indexOf('id="parts"'))
    expect(mend).toContain('before the draft is issued')
    expect(all(/href="#finding-(\d)"/g, mend)).toEqual(['1', '2'])
  })

  test('has a decision for each finding, and a sign-off', () => {
    expect(all(/name="decision-(\d)" value="Mend"/g)).toEqual(['1', '2', '3', '4'])
    expect(html).toContain('Level 2 sign-off')
    for (const label of ['Reviewer’s name', 'Role', 'Date', 'Signature']) expect(html).toContain(label)
  })

  test('loads nothing and runs nothing', () => {
    expect(html).toContain(`content="default-src &#39;none&#39;`)
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(/)
  })
})

describe('text of a document', () => {
  test('is never markup, wherever it is shown', () => {
    const hostile = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)> " onmouseover="alert(1)'
    const page = htmlReport(`${hostile.replaceAll('/', '∕')}.docx`, {
      ...reportOf(
        [...plan, hostile],
        [findingOf({ quote: hostile, message: hostile, suggestion: hostile, code: hostile })],
      ),
      warnings: [{ code: 'low-coverage', message: hostile }],
    })
    expect(page).not.toMatch(/<script|<img|"\s+onmouseover|<\/style><\/title><script/)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
  })
})

describe('the words of the page', () => {
  const advice = [
    '# Occupational therapy advice',
    '# Needs',
    'Lottie cannot hold a pencil.',
    '# Outcomes',
    'Lottie will write her name.',
    '# Provision',
    'Weekly therapy.',
  ]

  test('speak to the author of advice at Level 1', () => {
    const page = htmlReport('ot.docx', reportOf(advice, [findingOf({ severity: 'must-fix' })]))
    expect(page).toContain('Level 1: advice quality control')
    expect(page).toContain('What to mend before you send your advice')
    expect(page).toContain('Send it back to the author')
  })

  test('say of a document of another kind that it was not checked', () => {
    const page = htmlReport('letter.docx', reportOf(['A letter', 'Dear Sir']))
    expect(page).toContain('so it was not checked')
    expect(page).not.toContain('At a glance')
    expect(page).not.toContain('must be mended')
  })

  test('give no grade', () => {
    expect(words(html)).toContain('gives no grade')
    expect(words(html)).not.toMatch(
      /\b(?:score|grade [A-F]|outstanding|inadequate|requires improvement|pass(?:ed)?|fail(?:ed)?)\b/i,
    )
  })
})
