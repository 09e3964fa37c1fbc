import type { Passage } from '../plan/passage.js'
import { amountShapes } from './amount-shapes.js'
import { type TimeWords, timeWordsIn } from './time-words.js'

/**
 * What an amount says. `total`: how long in each period ('an hour a week'); `frequency`: how often ('three times a week', 'every
 * Monday', 'termly'); `duration`: how long ('20 minutes', 'from 9.30 to 10.15'); `count`: how many meetings ('six sessions');
 * `block`: over what stretch ('for ten weeks', 'until July 2027'); `standing`: the whole time ('all day', 'at all times');
 * `occasion`: at which moment or place of the day ('in every lesson', 'at each desk'); `clock`: a time of day; `date`: a month
 * or term; `group`: how many together ('1:1', 'a group of four').
 */
export type AmountKind =
  | 'total'
  | 'frequency'
  | 'duration'
  | 'count'
  | 'block'
  | 'standing'
  | 'occasion'
  | 'clock'
  | 'date'
  | 'group'

/** 'floor': "at least"; 'ceiling': "up to", "a maximum of"; 'rough': "approximately"; 'loose': an occasion without each or every ('in lessons', 'throughout the day'). */
export type Limit = 'exact' | 'floor' | 'ceiling' | 'rough' | 'loose'

export type Amount = Passage & { readonly kind: AmountKind; readonly limit: Limit }

const known = new WeakMap<Passage, readonly Amount[]>()

/** The amounts in `passage`, in reading order and none inside another. Kept for each passage object. */
export function amountsIn(passage: Passage): readonly Amount[] {
  const before = known.get(passage)
  if (before) return before
  const found = readAmounts(passage, timeWordsIn(passage))
  known.set(passage, found)
  return found
}

function readAmounts(passage: Passage, { letters, places }: TimeWords): Amount[] {
  const taken = new Uint8Array(letters.length)
  const found: Amount[] = []
  for (const { kind, limit, shape } of amountShapes) {
    for (const match of letters.matchAll(shape)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (to === from || taken.subarray(from, to).includes(1)) continue
      taken.fill(1, from, to)
      const start = places[from]!.start
      const end = places[to - 1]!.end
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
