import type { Passage } from '../plan/passage.js'
import type { Amount, Limit } from './amount.js'
import { amountShapes } from './amount-shapes.js'
import { remembered } from './remembered.js'
import { type TimeWords, timeWordsIn } from './time-words.js'

/** The amounts in `passage`, in reading order and none inside another. Kept for each passage object. */
export const amountsIn = remembered((passage: Passage): readonly Amount[] => readAmounts(passage, timeWordsIn(passage)))

function readAmounts(passage: Passage, { letters, starts, ends }: TimeWords): Amount[] {
  const taken = new Uint8Array(letters.length)
  const found: Amount[] = []
  for (const { kind, limit, shape } of amountShapes) {
    for (const match of letters.matchAll(shape)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (to === from || taken.subarray(from, to).includes(1)) continue
      taken.fill(1, from, to)
      const start = starts[from]!
      const end = ends[to - 1]!
      const text = passage.text.slice(start - passage.start, end - passage.start)
      found.push({ start, end, text, kind, limit: limit === 'exact' ? limitAround(passage, start, end) : limit })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const ceilingBefore = /\b(?:up to|(?:a |the )?max(?:imum|\.)?(?: of)?)[ (]*$/i
const ceilingAfter = /^[ (,]*(?:max(?:imum|\.)?|at (?:the )?most)\b/i
const roughBefore = /\b(?:approximately|approx\.?|roughly|circa|in the region of|somewhere around)[ (]*$/i
const floorBefore =
  /\b(?:at least|(?:a |the )?min(?:imum|\.)?(?: of)?|no less than|not less than|(?:no|not) fewer than)[ (]*$/i
const floorAfter = /^[ (,]*(?:or (?:more|longer)|min(?:imum|\.)?|at (?:the )?least|as a minimum)\b/i

function limitAround(passage: Passage, start: number, end: number): Limit {
  const before = passage.text.slice(Math.max(0, start - passage.start - 24), start - passage.start)
  const after = passage.text.slice(end - passage.start, end - passage.start + 24)
  if (ceilingBefore.test(before) || ceilingAfter.test(after)) return 'ceiling'
  if (roughBefore.test(before)) return 'rough'
  return floorBefore.test(before) || floorAfter.test(after) ? 'floor' : 'exact'
}
