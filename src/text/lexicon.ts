import type { Passage } from '../plan/passage.js'
import { type Word, wordsIn, wordsOf } from './words.js'

/**
 * One row of a lexicon in `corpora/lexicons`. In a phrase `*` stands for any ending ('improv*'), `…` for up to six words, and
 * `/` parts words of which any will do ('his/her own'). Hyphens count as spaces, case and the kind of apostrophe do not count.
 */
export type Row = { readonly phrase: string; readonly note: string; readonly source: string }

/** A phrase of a lexicon found in a passage. */
export type Match<R extends Row = Row> = Passage & { readonly row: R }

export type Lexicon<R extends Row = Row> = {
  readonly rows: readonly R[]
  /** All matches in reading order; of two that begin together the longer, and none inside another. */
  find(passage: Passage): Match<R>[]
  /** Whether any phrase occurs. */
  in(passage: Passage): boolean
  /** The same for a text that is no passage of a document. */
  inText(text: string): boolean
  /** The longest phrase that begins at `words[index]`, and the index of its last word. */
  at(words: readonly Word[], index: number): { readonly row: R; readonly last: number } | null
}

type Node<R> = {
  exact: Map<string, Node<R>>
  /** By their beginnings, and the lengths that these have: a large lexicon has thousands. */
  prefix: Map<string, Node<R>>
  lengths: number[]
  gap: Node<R> | null
  row: R | null
}

const longestGap = 6

/** Makes a matcher of `rows`. Throws where a phrase has no word. */
export function compileLexicon<R extends Row>(rows: readonly R[]): Lexicon<R> {
  const root = node<R>()
  for (const row of rows) for (const steps of spellings(row.phrase)) plant(root, steps, row)
  const firstMatch = (words: readonly Word[]) => words.some((_, index) => longest(root, words, index) !== null)
  return {
    rows,
    in: (passage) => firstMatch(wordsIn(passage)),
    inText: (text) => firstMatch(wordsOf(text)),
    find: (passage) => matches(root, wordsIn(passage), passage),
    at: (words, index) => longest(root, words, index),
  }
}

function matches<R extends Row>(root: Node<R>, words: readonly Word[], passage: Passage): Match<R>[] {
  const found: Match<R>[] = []
  for (let index = 0; index < words.length; index++) {
    const best = longest(root, words, index)
    if (!best) continue
    const start = words[index]!.start
    const end = words[best.last]!.end
    found.push({ start, end, text: passage.text.slice(start - passage.start, end - passage.start), row: best.row })
    index = best.last
  }
  return found
}

type Best<R> = { last: number; row: R }

function longest<R>(from: Node<R>, words: readonly Word[], index: number): Best<R> | null {
  const word = words[index]?.folded
  if (word === undefined) return null
  let best: Best<R> | null = null
  const follow = (next: Node<R>) => {
    if (next.row && (!best || index > best.last)) best = { last: index, row: next.row }
    const further = longest(next, words, index + 1)
    if (further && (!best || further.last > best.last)) best = further
    if (next.gap) {
      for (let skip = 1; skip <= longestGap + 1; skip++) {
        const beyond = longest(next.gap, words, index + skip)
        if (beyond && (!best || beyond.last > best.last)) best = beyond
        if (beyond) break
      }
    }
  }
  const exact = from.exact.get(word)
  if (exact) follow(exact)
  for (const length of from.lengths) {
    const next = length <= word.length ? from.prefix.get(word.slice(0, length)) : undefined
    if (next) follow(next)
  }
  return best
}

function node<R>(): Node<R> {
  return { exact: new Map(), prefix: new Map(), lengths: [], gap: null, row: null }
}

/** Every way of writing a phrase: 'his/her own way' has two. */
export function spellings(phrase: string): string[][] {
  const steps = phrase
    .replaceAll('…', ' … ')
    .split(/\s+/)
    .filter(Boolean)
    .map((step) => step.split('/').map(stepWords))
  if (!steps.some((choices) => choices.some((words) => words[0] !== undefined && words[0] !== '…'))) {
    throw new Error(`The phrase "${phrase}" has no word.`)
  }
  return steps.reduce<string[][]>(
    (before, choices) => before.flatMap((start) => choices.map((words) => [...start, ...words])),
    [[]],
  )
}

function stepWords(step: string): string[] {
  if (step === '…') return ['…']
  const words = wordsOf(step).map(({ folded }) => folded)
  const last = words.length - 1
  return words.map((word, index) => (index === last && step.endsWith('*') ? `${word}*` : word))
}

function plant<R>(root: Node<R>, steps: readonly string[], row: R): void {
  let here = root
  for (const step of steps) here = childFor(here, step)
  here.row ??= row
}

function childFor<R>(parent: Node<R>, step: string): Node<R> {
  if (step === '…') {
    parent.gap ??= node()
    return parent.gap
  }
  if (step.endsWith('*')) {
    const start = step.slice(0, -1)
    const known = parent.prefix.get(start)
    if (known) return known
    const child = node<R>()
    parent.prefix.set(start, child)
    // The longest first: of two that fit the same words, the closer one is meant.
    if (!parent.lengths.includes(start.length)) parent.lengths = [...parent.lengths, start.length].sort((a, b) => b - a)
    return child
  }
  const known = parent.exact.get(step)
  if (known) return known
  const child = node<R>()
  parent.exact.set(step, child)
  return child
}
