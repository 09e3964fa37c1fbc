import { firstWords, spellings } from './phrase.js'
import type { Word } from './words.js'

/** A phrase found: the row with the closest wording, all rows that the words fit, and the index of the last word. */
export type Best<R> = { readonly row: R; readonly rows: readonly R[]; readonly last: number }

/** What may follow the words read so far. `rows` are the phrases that end with them. */
export type Node<R> = { rows: R[]; gap: Node<R> | null; exact: Map<string, Node<R>>; prefix: Prefixes<Node<R>> }

/** Things kept under the beginning of a word. */
type Prefixes<T> = { readonly under: Map<string, T>; lengths: number[] }

const node = <R>(): Node<R> => ({ rows: [], gap: null, exact: new Map(), prefix: prefixes() })
const prefixes = <T>(): Prefixes<T> => ({ under: new Map(), lengths: [] })
const longestGap = 6

/** The longest phrase of those that stand at `nodes`, whose word is `words[index]`. */
export function longest<R>(nodes: readonly Node<R>[], words: readonly Word[], index: number): Best<R> | null {
  let best: Best<R> | null = null
  for (const here of nodes) {
    if (here.rows.length > 0) best = longer(best, { row: here.rows[0]!, rows: here.rows, last: index })
    best = longer(best, after(here, words, index + 1))
    if (!here.gap) continue
    for (let skip = 1; skip <= longestGap + 1; skip++) {
      const beyond = after(here.gap, words, index + skip)
      if (!beyond) continue
      best = longer(best, beyond)
      break
    }
  }
  return best
}

function longer<R>(best: Best<R> | null, other: Best<R> | null): Best<R> | null {
  if (!best || !other) return best ?? other
  if (other.last !== best.last) return other.last > best.last ? other : best
  return { ...best, rows: [...best.rows, ...other.rows] }
}

function after<R>(here: Node<R>, words: readonly Word[], index: number): Best<R> | null {
  const word = words[index]?.folded
  if (word === undefined || (here.exact.size === 0 && here.prefix.lengths.length === 0)) return null
  return longest(nextOf(here, word), words, index)
}

/** The exact word first, then its beginnings, the longest first: of two that fit the same words the closer one is meant. */
function nextOf<T>({ exact, prefix }: { exact: Map<string, T>; prefix: Prefixes<T> }, word: string): readonly T[] {
  const next: T[] = []
  const same = exact.get(word)
  if (same !== undefined) next.push(same)
  for (const length of prefix.lengths) {
    const begun = length <= word.length ? prefix.under.get(word.slice(0, length)) : undefined
    if (begun !== undefined) next.push(begun)
  }
  return next
}

/** The phrases with the same first word, read no further until a text has that word: a plan uses few of a large lexicon. */
type Opening<R> = { readonly word: string; readonly rows: R[]; node: Node<R> | null }

const mostWords = 20_000

/** Finds the nodes at the first word of a phrase; kept for each word, since texts use the same ones over and over. */
export function openings<R extends { readonly phrase: string }>(
  rows: readonly R[],
): (word: string) => readonly Node<R>[] {
  const first = { exact: new Map<string, Opening<R>>(), prefix: prefixes<Opening<R>>() }
  for (const row of rows)
    for (const word of firstWords(row.phrase)) under(first, word, () => ({ word, rows: [], node: null })).rows.push(row)
  const known = new Map<string, readonly Node<R>[]>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    if (known.size >= mostWords) known.clear()
    const nodes = nextOf(first, word).map(grown)
    known.set(word, nodes)
    return nodes
  }
}

function grown<R extends { readonly phrase: string }>(opening: Opening<R>): Node<R> {
  if (opening.node) return opening.node
  const start = node<R>()
  for (const row of opening.rows)
    for (const [first, ...rest] of spellings(row.phrase)) if (first === opening.word) plant(start, rest, row)
  opening.node = start
  return start
}

function plant<R>(start: Node<R>, steps: readonly string[], row: R): void {
  let here = start
  for (const step of steps) {
    if (step === '…') here.gap ??= node()
    here = step === '…' ? here.gap! : under(here, step, node<R>)
  }
  here.rows.push(row)
}

/** What is kept under a step, an exact word or with `*` the beginning of one; made where there is nothing yet. */
function under<T>({ exact, prefix }: { exact: Map<string, T>; prefix: Prefixes<T> }, step: string, make: () => T): T {
  const begins = step.endsWith('*')
  const [key, kept] = begins ? [step.slice(0, -1), prefix.under] : [step, exact]
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  if (begins && !prefix.lengths.includes(key.length))
    prefix.lengths = [...prefix.lengths, key.length].sort((a, b) => b - a)
  return made
}
