import { beforeAll, describe, expect, test } from 'vitest'
import { reportOn } from '../../src/analyse.js'
import type { SourceDocument } from '../../src/plan/document.js'
import { readDocx } from '../../src/readers/docx/index.js'
import { readPdf } from '../../src/readers/pdf/index.js'
import { normalised } from '../../src/text/words.js'
import { documentOf, type Piece } from '../support/document.js'
import { plainPdf } from '../support/plain-pdf.js'
import { wordFile } from '../support/tiny-plan.js'

/** A plan with a fault or two in each section; those of the same kind stand beside items that are well written. */
const paragraphs = [
  '# Education, Health and Care Plan',
  'Name of child: Tariq Lowther',
  'Date of birth: 14 March 2016',
  'Pronouns: he/him',
  'Status: Final plan',
  'Date of request for assessment: 5 January 2026',
  'Date of final plan: 20 July 2026',
  '# Section A: Views, interests and aspirations',
  'Tariq’s views',
  'Tariq likes cricket and building things. He wants to be a bus driver.',
  'Parents’ views',
  'Not received.',
  '# Section B: Special educational needs',
  'Tariq reads 25 words a minute, so he can’t follow a worksheet without help and leaves questions out.',
  'Tariq has ADHD, combined type.',
  'Connor finds the dinner hall loud and hides under the table.',
  '# Section C: Health needs',
  'Tariq has asthma. When he runs in cold air he wheezes and has to stop.',
  '# Section D: Social care needs',
  'Not known to social care.',
  '# Section E: Outcomes',
  'By July 2028 Tariq will read 70 words a minute from a Year 4 text.',
  'Tariq will improve his behaviour.',
  'By July 2028 Tariq will have weekly sessions of “Lego Therapy”.',
  '# Section F: Special educational provision',
  'A specialist teacher teaches Tariq reading for 45 minutes twice a week, one to one.',
  'Tariq will have access to regular support from staff as required.',
  'The teacher gives her a card to show when she needs a break, in every lesson.',
  '# Section G: Health provision',
  'None.',
  '# Section H1: Social care provision under the Chronically Sick and Disabled Persons Act',
  'None.',
  '# Section H2: Other social care provision',
  '[Insert provision here]',
  '# Section I: Placement',
  'Thistledown Primary School, a mainstream primary school.',
  '# Section J: Personal budget',
  'No personal budget has been requested.',
  '# Section K: Advice and information',
  'Educational psychology advice, Dr Hester Quill, Educational Psychologist, 9 February 2026',
  'School advice, Joan Marsh, SENCo, 11 February 2026',
  'Medical advice, Dr Samuel Oyelaran, Community Paediatrician, 16 February 2024',
]

/** The findings of a document, each as a line that layout, kinds of quotation marks and line breaks leave as it is. */
const findingsOf = (document: SourceDocument): string[] =>
  reportOn(document)
    .findings.map(({ code, section, subject, quote }) =>
      [code, section ?? '-', normalised(subject ?? ''), normalised(quote ?? '')].join(' | '),
    )
    .sort()

const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
let expected: string[]
beforeAll(() => {
  expected = findingsOf(documentOf(paragraphs))
})

test('the plan has a finding of every main kind', () => {
  const codes = new Set(expected.map((line) => line.split(' | ')[0]))
  expect([...codes].sort()).toMatchInlineSnapshot(`
    [
      "advice.missing",
      "advice.out-of-date",
      "clarity.placeholder",
      "health.need-unmet",
      "identity.other-name",
      "identity.pronoun",
      "need.diagnosis-only",
      "need.strengths-missing",
      "outcome.is-provision",
      "outcome.not-measurable",
      "outcome.not-specific",
      "outcome.not-timebound",
      "provision.vague",
      "section.none-unreasoned",
      "timescale.exceeded",
      "voice.child-secondhand",
      "voice.not-carried-through",
      "voice.parent-missing",
    ]
  `)
})

describe('the same plan gives the same findings', () => {
  test('as a Word file', () => {
    expect(findingsOf(readDocx(wordFile(paragraphs)))).toEqual(expected)
  })

  test('as a PDF', async () => {
    const plain = paragraphs.map((text) => text.replace(/^# /, ''))
    expect(findingsOf(await readPdf(plainPdf(plain), { secondReader: false }))).toEqual(expected)
  })

  test('with straight quotation marks', () => {
    expect(findingsOf(documentOf(paragraphs.map(straight)))).toEqual(expected)
  })

  test('with its paragraphs as list items', () => {
    const inside = paragraphs.map((text, at) => (at > 12 && !text.startsWith('# ') ? `- ${text}` : text))
    expect(findingsOf(documentOf(inside))).toEqual(expected)
  })

  test('with each section in a table under its heading', () => {
    expect(
      findingsOf(documentOf(tabled((heading, lines) => [heading, { table: lines.map((line) => [line]) }]))),
    ).toEqual(expected)
  })

  test('with headings in the left column and text in the right', () => {
    expect(
      findingsOf(documentOf(tabled((heading, lines) => [{ table: [[`${heading.replace(/^# /, '**')}**`, lines]] }]))),
    ).toEqual(expected)
  })

  test('with a heading in capitals', () => {
    expect(
      findingsOf(documentOf(paragraphs.map((text) => (text.startsWith('# Section') ? text.toUpperCase() : text)))),
    ).toEqual(expected)
  })

  test('with the sections B to H2 in another order', () => {
    const parts = sectionsOf()
    const [before, a, b, c, d, e, f, g, ...rest] = parts
    expect(findingsOf(documentOf([before, a, b, f, e, c, g, d, ...rest].flat() as string[]))).toEqual(expected)
  })
})

describe('another child with the same plan', () => {
  const girl: Record<string, string> = {
    he: 'she',
    He: 'She',
    his: 'her',
    His: 'Her',
    him: 'her',
    her: 'him',
    she: 'he',
    Tariq: 'Maryam',
    Lowther: 'Frost',
  }
  const boy: Record<string, string> = { Tariq: 'Oluwaseun', Lowther: 'Adeyemi-Clarke' }
  const renamed = (words: Record<string, string>) => (text: string) =>
    text.replace(/\p{L}+/gu, (word) => words[word] ?? word)

  test.each([
    ['a boy of another name', boy],
    ['a girl', girl],
  ])('%s', (_, words) => {
    const swap = renamed(words)
    const low = renamed(
      Object.fromEntries(Object.entries(words).map(([from, to]) => [from.toLowerCase(), normalised(to)])),
    )
    expect(findingsOf(documentOf(paragraphs.map(swap)))).toEqual(expected.map(low).sort())
  })
})

/** The paragraphs of each section, those before the first section first. */
function sectionsOf(): string[][] {
  const parts: string[][] = [[]]
  for (const text of paragraphs) {
    if (text.startsWith('# Section')) parts.push([])
    parts.at(-1)!.push(text)
  }
  return parts
}

/** Each section laid out by `lay`, which gets its heading and its lines. */
function tabled(lay: (heading: string, lines: string[]) => Piece[]): Piece[] {
  const [before, ...parts] = sectionsOf()
  return [...before!, ...parts.flatMap(([heading, ...lines]) => lay(heading!, lines))]
}
