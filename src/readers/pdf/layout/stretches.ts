import { around, type Box } from '../box.js'
import type { Word } from '../page.js'
import { isBadgeOf } from './badges.js'
import type { DrawnOrder } from './drawn.js'
import type { Line } from './flow.js'
import { isBullet, isNumber } from './labels.js'
import type { Lattice } from './lattice.js'
import { lineOf } from './lines.js'

/** Lines that the file draws one below the other without a jump (a table cell, a label, a column of text), or a ruled table. */
export type Stretch = Box & { readonly lines: readonly Line[]; readonly lattice: Lattice | null }

/** What the tags say of a word's place; -1 where they say nothing. */
export type TagPlaces = {
  /** The table cell that it is tagged in. */
  readonly cellOf: (word: Word) => number
  /** The paragraph, or what stands for one, that it is tagged in. */
  readonly blockOf: (word: Word) => number
}

/** A gap this wide, as a share of the type size, ends a piece of a line; a word space has a quarter. */
const APART = 1.2
/** A gap this wide does so where others begin at the same place. */
const NARROW = 0.45
/** So does any gap between two paragraphs of the tags. */
const APART_IN_TAGS = 0.2
/** A label stands no further from its item than this. */
const LABEL_REACH = 4
/** Lines of one stretch are no further apart than this multiple of the usual distance. */
const FAR = 2.6
/** Places this near to one another, in points, are one. */
const ALIGNED = 1.5

/** A ruled table, and the words that stand in it. */
export type Ruled = { readonly lattice: Lattice; readonly words: readonly Word[] }

/**
 * The stretches of `words`, and the tables among them, in the order in which the file draws them; null where it does not say for
 * all of them.
 */
export function stretchesOf(
  words: readonly Word[],
  tables: readonly Ruled[],
  orderOf: DrawnOrder,
  tags: TagPlaces,
  leadOf: (size: number) => number,
): Stretch[] | null {
  const drawn = inDrawnOrder(words, orderOf)
  const places = tables.map((table) => ({ ...table, at: firstDrawn(table.words, orderOf) }))
  if (!drawn || places.some(({ at }) => at === null)) return null
  const pieces = piecesOf(drawn, tags, columnStarts(drawn, tags))
  const stretches: { lines: Line[]; at: number; to: number }[] = []
  for (const piece of pieces) {
    const line = lineOf(piece.map(({ word }) => word))
    const [at, to] = [(piece[0] as Placed).order, (piece.at(-1) as Placed).order]
    const last = stretches.at(-1)
    const parted = last && places.some((table) => (table.at ?? 0) > last.to && (table.at ?? 0) < at)
    if (last && !parted && goesOnBelow(last.lines, line, tags, leadOf)) {
      last.lines.push(line)
      last.to = to
    } else stretches.push({ lines: [line], at, to })
  }
  return [
    ...stretches.map(({ lines, at }) => ({ stretch: stretchOf(lines), at })),
    ...places.map(({ lattice, at }) => ({ stretch: ofTable(lattice), at: at ?? 0 })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ stretch }) => stretch)
}

export function stretchOf(lines: readonly Line[]): Stretch {
  return { ...around(lines), lines, lattice: null }
}

function ofTable(lattice: Lattice): Stretch {
  const { left, bottom, right, top } = lattice
  return { left, bottom, right, top, lines: [], lattice }
}

type Placed = { readonly word: Word; readonly order: number }

function firstDrawn(words: readonly Word[], orderOf: DrawnOrder): number | null {
  const orders = words.flatMap((word) => orderOf(word) ?? [])
  return orders.length > 0 ? Math.min(...orders) : null
}

/** Bullets that are drawn as shapes have no order of their own: they stand before the word on their right. */
function inDrawnOrder(words: readonly Word[], orderOf: DrawnOrder): Placed[] | null {
  const placed: Placed[] = []
  for (const word of words) {
    const order = orderOf(word) ?? orderBeside(word, words, orderOf)
    if (order === null) return null
    placed.push({ word, order })
  }
  return placed.sort((a, b) => a.order - b.order)
}

function orderBeside(word: Word, words: readonly Word[], orderOf: DrawnOrder): number | null {
  if (word.alone || !isBullet(word.text)) return null
  const beside = words.filter((other) => other.left >= word.right && Math.abs(other.baseline - word.baseline) < 1)
  const [next] = beside.sort((a, b) => a.left - b.left)
  const order = next && orderOf(next)
  return order === null || order === undefined ? null : order - 0.5
}

/** Words that begin where columns do: after a wide gap or a jump upwards others begin there, or after gaps wider than a space. */
function columnStarts(drawn: readonly Placed[], tags: TagPlaces): (word: Placed) => boolean {
  const pieces = piecesOf(drawn, tags, () => false)
  const first = pieces.flatMap((piece, index) =>
    isJump(pieces[index - 1]?.at(-1), piece[0]) ? [piece[0] as Placed] : [],
  )
  const spaced = drawn.filter((word, index) => isSpaced(drawn[index - 1], word))
  const near = ({ word }: Placed, others: readonly Placed[]) =>
    others.filter((other) => Math.abs(other.word.left - word.left) <= ALIGNED).length
  return (word) => near(word, first) >= 2 || near(word, spaced) >= FEWEST_SPACED
}

/** Gaps a little wider than a space, all of which end at one place, that part columns. */
const FEWEST_SPACED = 3

/** It does not stand below what is drawn before it, but further right. */
function isJump(before: Placed | undefined, next: Placed | undefined): boolean {
  const [last, word] = [before?.word, next?.word]
  return (
    last !== undefined && word !== undefined && word.left >= last.right && word.baseline > last.baseline - word.size
  )
}

function isSpaced(before: Placed | undefined, { word }: Placed): boolean {
  const last = before?.word
  if (!last || Math.abs(last.baseline - word.baseline) > 0.1 * word.size) return false
  return word.left - last.right > NARROW * Math.max(last.size, word.size)
}

/** Words drawn one after the other on one line, without a wide gap between them. */
function piecesOf(words: readonly Placed[], tags: TagPlaces, isStart: (word: Placed) => boolean): Placed[][] {
  const pieces: Placed[][] = []
  for (const word of words) {
    const piece = pieces.at(-1)
    if (piece && isNext(piece, word, tags, isStart(word))) piece.push(word)
    else pieces.push([word])
  }
  return pieces
}

function isNext(piece: readonly Placed[], { word }: Placed, tags: TagPlaces, isStart: boolean): boolean {
  const { word: last } = piece.at(-1) as Placed
  const size = Math.max(last.size, word.size)
  if (Math.abs(last.baseline - word.baseline) > 0.45 * size || word.left < last.left) return false
  if (areInTwo(tags.cellOf, last, word)) return false
  const gap = (word.left - last.right) / size
  const isLabel = piece.length === 1 && (isBullet(last.text) || isNumber(last.text) || isBadgeOf(last, word))
  if (isLabel) return gap < LABEL_REACH
  if (areInTwo(tags.blockOf, last, word) && gap > APART_IN_TAGS) return false
  const isOne = tags.blockOf(word) >= 0 && tags.blockOf(word) === tags.blockOf(last)
  return gap < (isStart && !isOne ? NARROW : APART)
}

function areInTwo(placeOf: (word: Word) => number, a: Word, b: Word): boolean {
  const [first, second] = [placeOf(a), placeOf(b)]
  return first >= 0 && second >= 0 && first !== second
}

function goesOnBelow(lines: readonly Line[], line: Line, tags: TagPlaces, leadOf: (size: number) => number): boolean {
  const above = lines.at(-1) as Line
  const [word, before] = [line.words[0], above.words.at(-1)] as [Word, Word]
  if (areInTwo(tags.cellOf, before, word) || tags.cellOf(before) >= 0 !== tags.cellOf(word) >= 0) return false
  const size = Math.max(above.size, line.size)
  const down = above.baseline - line.baseline
  if (down < 0.3 * size || down > FAR * leadOf(size)) return false
  const { left, right } = around(lines)
  if (line.left > right || line.right < left) return false
  const isCentred = Math.abs(above.left + above.right - line.left - line.right) < 2 * ALIGNED
  return line.left > left - size || isCentred
}
