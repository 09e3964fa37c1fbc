import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportOn } from '../../../src/analyse.js'
import type { SourceDocument } from '../../../src/plan/document.js'
import { readPdf } from '../../../src/readers/pdf/index.js'
import { highlightedPdf } from '../../../src/reports/highlights/index.js'
import { type FoundHighlight, highlightsIn } from '../../support/pdf-highlights.js'

const bytes = readFileSync('corpora/samples/yusuf-draft-plan.pdf')
let document: SourceDocument

beforeAll(async () => {
  document = await readPdf(bytes, { secondReader: false })
})

async function highlighted(...places: readonly { start: number; end: number }[]) {
  const marks = places.map((place, at) => ({
    ...place,
    severity: 'must-fix' as const,
    lines: ['Must fix: “é”', `${at}`],
  }))
  const result = await highlightedPdf(bytes, document, marks)
  if ('problem' in result) throw new Error(result.problem)
  return { bytes: result.bytes, found: await highlightsIn(result.bytes) }
}

const squashed = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const wordsOf = (found: readonly FoundHighlight[]) => squashed(found.map(({ words }) => words).join(' '))

describe('highlights in a PDF', () => {
  test('hold the words of every paragraph, over all its lines', async () => {
    const { found } = await highlighted(...document.blocks)
    expect(wordsOf(found).length / squashed(document.text).length).toBeGreaterThan(0.995)
    for (const [at, block] of document.blocks.entries()) {
      if (block.text.length < 120) continue
      expect(wordsOf(found.filter(({ note }) => note.endsWith(`\n${at}`)))).toBe(squashed(block.text))
    }
  })

  test('hold a few words in the middle of a line, and nothing beside them', async () => {
    const block = document.blocks.find(({ text }) => text.length > 300)!
    const words = block.text.split(' ').slice(3, 7).join(' ')
    const start = block.start + block.text.indexOf(words)
    expect(wordsOf((await highlighted({ start, end: start + words.length })).found)).toBe(squashed(words))
  })

  test('go on over a page break, one on each page with the same note', async () => {
    const turn = document.origins.findIndex(
      (origin, at) => at > 0 && 'page' in origin && pageOf(document.origins[at - 1]!) < origin.page,
    )
    const [before, after] = [document.origins[turn - 4]!, document.origins[turn + 4]!]
    const { found } = await highlighted({ start: before.start, end: after.end })
    expect(found.map(({ page }) => page)).toEqual([pageOf(before), pageOf(after)])
    expect(new Set(found.map(({ note }) => note)).size).toBe(1)
    expect(wordsOf(found)).toBe(squashed(document.text.slice(before.start, after.end)))
  })

  test('say who they are from and what is wrong, and bring their own look', async () => {
    const { found } = await highlighted(document.blocks[3]!)
    expect(found).toMatchObject([{ author: 'Goldthread', note: 'Must fix: “é”\n0', drawn: true }])
  })

  test('change nothing that is read, and give the same findings', async () => {
    const again = await readPdf((await highlighted(...document.blocks)).bytes, { secondReader: false })
    expect(again.text).toBe(document.text)
    expect(reportOn(again).findings).toEqual(reportOn(document).findings)
  })

  test('are the same bytes each time', async () => {
    const [one, two] = [await highlighted(document.blocks[5]!), await highlighted(document.blocks[5]!)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
  })

  test('are refused where no word has a place', async () => {
    const placeless = { ...document, origins: [] }
    const marks = [{ start: 0, end: 5, severity: 'consider' as const, lines: [] }]
    expect(await highlightedPdf(bytes, placeless, marks)).toEqual({
      problem: expect.stringContaining('Save it as a PDF'),
    })
  })
})

const pageOf = (origin: SourceDocument['origins'][number]) => ('page' in origin ? origin.page : 0)
