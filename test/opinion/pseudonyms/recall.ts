import { type Disguise, disguise } from '../../../src/opinion/pseudonyms/index.js'
import { parse } from '../../../src/parser/index.js'
import type { SourceDocument } from '../../../src/plan/document.js'

export type Tally = { found: number; all: number; missed: string[] }

export function disguised(document: SourceDocument): Disguise {
  const read = parse(document)
  return disguise(document, read.kind === 'other' ? null : read.child)
}

/** How many of the places where one of `values` stands in the document are hidden whole. */
export function recallOf(document: SourceDocument, values: readonly string[]): Tally {
  const { clean, hidden } = disguised(document)
  const covered = new Uint8Array(clean.text.length)
  for (const { start, end } of hidden) covered.fill(1, start, end)
  const tally: Tally = { found: 0, all: 0, missed: [] }
  for (const value of new Set(values)) {
    for (const { index, 0: shown } of clean.text.matchAll(patternOf(value))) {
      const open = [...shown].some(
        (sign, at) => /[\p{L}\p{N}]/u.test(sign) && !covered[index + at] && !small(shown, at),
      )
      tally.all++
      if (open)
        tally.missed.push(
          `${value}: ${clean.text.slice(Math.max(0, index - 40), index + shown.length + 30).replace(/\n/g, ' / ')}`,
        )
      else tally.found++
    }
  }
  return tally
}

/** White space of any sort stands for a space, since a reader may break a line there. */
function patternOf(value: string): RegExp {
  const source = value
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu')
}

/** 'and', 'the', 'of', 'Mrs' inside a value tell nothing. */
function small(shown: string, at: number): boolean {
  const before = /[\p{L}]*$/u.exec(shown.slice(0, at))![0]
  const after = /^[\p{L}]*/u.exec(shown.slice(at))![0]
  return /^(?:and|the|of|mr|mrs|ms)$/i.test(before + after)
}

/** The hidden words of a document that belong to none of its particulars: what was hidden for nothing. */
export function needless(document: SourceDocument, values: readonly string[]): { words: number; hidden: string[] } {
  const { clean, hidden } = disguised(document)
  const telling = new Set(values.flatMap((value) => value.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
  const parts = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
  return {
    words: parts(clean.text).length,
    hidden: hidden
      .flatMap(({ start, end }) =>
        touches(clean.text.slice(start, end), telling) ? [] : parts(clean.text.slice(start, end)),
      )
      .filter((word) => !/^\d+$/.test(word)),
  }
}

/** A hidden stretch that holds a particular may hold the words around it too ('Larkmere Primary School'). */
function touches(text: string, telling: ReadonlySet<string>): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => telling.has(word))
}
