import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UnreadableDocument } from '../../../src/errors.js'
import type { SourceDocument } from '../../../src/plan/document.js'
import { readDocument } from '../../../src/readers/index.js'
import { isWinAnsi, plainPdf } from '../../support/plain-pdf.js'
import particulars from './particulars.json' with { type: 'json' }
import { type Plant, plants } from './plants.js'
import { needless, recallOf, type Tally } from './recall.js'

/** Every corpus that ships with the project: plans, advice and samples, in Word and PDF. */
const folders = ['corpora/plans/docs', 'corpora/samples']
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name)),
)
const read = (bytes: Uint8Array) => readDocument(bytes, { secondReader: false })

const documents: { path: string; document: SourceDocument }[] = []
for (const path of files) {
  const document = await read(new Uint8Array(readFileSync(path))).catch((error) => {
    if (error instanceof UnreadableDocument && error.code === 'no-text') return null
    throw error
  })
  if (document) documents.push({ path, document })
}

const idOf = (path: string) =>
  path
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')
const valuesOf = (path: string) =>
  Object.entries(particulars)
    .find(([ids]) => ids.split(' ').includes(idOf(path)))?.[1]
    .split('; ') ?? []

function total(tallies: readonly Tally[]): { recall: number; missed: string[]; all: number } {
  const all = tallies.reduce((sum, tally) => sum + tally.all, 0)
  const found = tallies.reduce((sum, tally) => sum + tally.found, 0)
  return { recall: found / all, missed: tallies.flatMap(({ missed }) => missed), all }
}

describe('the particulars that the writers of the corpora put into their documents', () => {
  test('every document is labelled', () => {
    expect(documents.filter(({ path }) => path.startsWith('corpora/plans') && valuesOf(path).length === 0)).toEqual([])
  })

  test.each(['docx', 'pdf'])('are hidden in %s, all but one in a hundred', (format) => {
    const own = documents.filter(({ path }) => path.endsWith(format) && valuesOf(path).length > 0)
    const { recall, missed, all } = total(own.map(({ path, document }) => recallOf(document, valuesOf(path))))
    expect(all).toBeGreaterThan(400)
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.99)
  })

  test('are hidden without hiding what is none: at most two words in a thousand', () => {
    const counts = documents
      .filter(({ path }) => valuesOf(path).length > 0)
      .map(({ path, document }) => needless(document, valuesOf(path)))
    const words = counts.reduce((sum, one) => sum + one.words, 0)
    const hidden = counts.flatMap((one) => one.hidden)
    expect(hidden.length / words, hidden.join(' ')).toBeLessThan(0.002)
  })
})

describe.each([11, 22])('particulars planted among the lines of every document (draw %i)', (draw) => {
  test('are hidden in the Word files, all but one in a hundred', async () => {
    const tallies: Tally[] = []
    for (const [at, { path }] of documents.entries()) {
      if (!path.endsWith('.docx')) continue
      const { file, used } = inWord(new Uint8Array(readFileSync(path)), plants(draw * 1000 + at))
      tallies.push(
        recallOf(
          await read(file),
          used.flatMap(({ values }) => values),
        ),
      )
    }
    const { recall, missed, all } = total(tallies)
    expect(all).toBeGreaterThan(400)
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.99)
  })

  test('are hidden in PDFs of the same lines, all but one in a hundred', async () => {
    const tallies: Tally[] = []
    for (const [at, { document }] of documents.entries()) {
      const used = plants(draw * 1000 + at).filter(({ text }) => isWinAnsi(text))
      const paragraphs = document.blocks.map(({ text }) => text)
      for (const [place, { text }] of used.entries()) paragraphs.splice((place + 1) * 4, 0, text)
      tallies.push(
        recallOf(
          await read(plainPdf(paragraphs)),
          used.flatMap(({ values }) => values),
        ),
      )
    }
    const { recall, missed, all } = total(tallies)
    expect(all).toBeGreaterThan(900)
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.99)
  })
})

/** A Word file with a planted sentence after every fourth paragraph, in text, lists and table cells alike. */
function inWord(file: Uint8Array, planted: readonly Plant[]): { file: Uint8Array; used: readonly Plant[] } {
  const parts = unzipSync(file)
  let paragraph = 0
  let next = 0
  const xml = strFromU8(parts['word/document.xml']!).replace(/<\/w:p>/g, (end) => {
    const plant = ++paragraph % 4 === 0 ? planted[next] : undefined
    if (!plant) return end
    next++
    return `${end}<w:p><w:r><w:t xml:space="preserve">${plant.text.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`
  })
  parts['word/document.xml'] = strToU8(xml)
  return { file: zipSync(parts), used: planted.slice(0, next) }
}
