import { describe, expect, test } from 'vitest'
import { located } from '../../src/opinion/locate.js'
import { disguise } from '../../src/opinion/pseudonyms/index.js'
import { sheetOf } from '../../src/opinion/pseudonyms/sheet.js'
import type { ShownSection } from '../../src/opinion/questions.js'
import type { SectionLetter } from '../../src/plan/section.js'
import { documentOf } from '../support/document.js'

/** Sections of one line or more each, as the model is shown them, and the real text. */
function shown(lines: Partial<Record<SectionLetter, readonly string[]>>): { text: string; sections: ShownSection[] } {
  const all = Object.entries(lines) as [SectionLetter, readonly string[]][]
  const document = documentOf(all.flatMap(([, texts]) => texts))
  const about = { names: ['Tomasz'], surname: 'Nowak', pronoun: null, birth: null, year: null, age: null }
  const { clean, hidden } = disguise(document, about)
  let at = 0
  const sections = all.map(([letter, texts]) => {
    const blocks = document.blocks.slice(at, at + texts.length)
    at += texts.length
    return { letter, sheet: sheetOf(clean, hidden, blocks) }
  })
  return { text: document.text, sections }
}

const plan = shown({
  E: ['By July 2027 Tomasz Nowak will eat his packed lunch in the hall “most days”.', 'Tomasz will read.'],
  F: ['Mrs Dlamini, a teaching assistant, sits beside Tomasz at lunch.', 'Tomasz will read.'],
})
const find = (quote: string, section: SectionLetter | null) => located(quote, section, plan.sections, plan.text)

describe('a quote is found', () => {
  test('word for word, and what it says are the real words of the document', () => {
    const evidence = find('[CHILD] will eat his packed lunch', 'E')!
    expect(evidence).toMatchObject({ section: 'E', quote: 'Tomasz Nowak will eat his packed lunch', foundBy: 'exact' })
    expect(plan.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  test('in the section that it names before any other', () => {
    expect(find('[CHILD] will read.', 'F')).toMatchObject({
      section: 'F',
      start: plan.text.lastIndexOf('Tomasz will read.'),
    })
    expect(find('[CHILD] will read.', 'E')).toMatchObject({
      section: 'E',
      start: plan.text.indexOf('Tomasz will read.'),
    })
  })

  test('in another section where it names the wrong one', () => {
    expect(find('sits beside [CHILD] at lunch', 'E')).toMatchObject({ section: 'F', foundBy: 'exact' })
  })

  test.each([
    ['will eat his packed lunch in the hall "most days"', 'will eat his packed lunch in the hall “most days'],
    ['WILL EAT  HIS PACKED-LUNCH', 'will eat his packed lunch'],
    ['will eat his packed lunch\nin the hall', 'will eat his packed lunch in the hall'],
    ['…child will eat his packed lunch…', 'Tomasz Nowak will eat his packed lunch'],
  ])('but for signs, case and white space: %s', (quote, words) => {
    expect(find(quote, 'E')).toMatchObject({ quote: words, foundBy: 'normalised' })
  })

  test('nearly, where at least 85 of a hundred signs are the same', () => {
    expect(find('[CHILD] will eat a packed lunch in the hall', 'E')).toMatchObject({
      quote: 'Tomasz Nowak will eat his packed lunch in the hall',
      foundBy: 'fuzzy',
    })
  })

  test('with a token that it cut, whole', () => {
    expect(find('HILD] will eat his packed lunch', 'E')).toMatchObject({
      quote: expect.stringContaining('Tomasz Nowak will eat'),
    })
  })
})

describe('a quote is not found', () => {
  test.each([
    ['[CHILD] will swim a length without help by Easter.', 'E'],
    // Nearly right, but of another section than the one it names: then only word for word counts.
    ['a teaching assistant, sits near [CHILD] at lunch', 'E'],
    ['Tomasz Nowak will eat his packed lunch', 'E'],
    ['', 'E'],
    ['“…”', 'E'],
    ['in', 'E'],
    ['x'.repeat(5000), 'E'],
  ] as const)('where nothing in the document says so: %s', (quote, section) => expect(find(quote, section)).toBeNull())
})

test('places are right where the document has signs that nobody sees', () => {
  const { text, sections } = shown({ E: ['Toma\u00adsz will re\u200bad \u{e0041}aloud to his cousin.'] })
  const evidence = located('[CHILD] will read aloud', 'E', sections, text)!
  expect(text.slice(evidence.start, evidence.end)).toBe('Toma\u00adsz will re\u200bad \u{e0041}aloud')
})
