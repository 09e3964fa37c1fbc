import rows from '#corpora/lexicons/hedges.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import type { Amount } from '../text/amount.js'
import { compileLexicon, type Match, type Row } from '../text/lexicon.js'

/** What a hedge leaves open: whether there is need, means or a decision; how often; what good it might do; how much. */
export type HedgeSort =
  | 'need'
  | 'resource'
  | 'deferred'
  | 'loose'
  | 'maybe'
  | 'benefit'
  | 'frequency'
  | 'open'
  | 'chance'
  | 'degree'
  | 'ceiling'
  | 'rough'

type HedgeRow = Row & { readonly sort: HedgeSort | 'none'; readonly undone: 'never' | 'amount' | 'occasion' }

/** Words that leave a provision open. `undone` says what makes them good: nothing, a full amount, or an occasion too. */
export type Hedge = Passage & { readonly sort: HedgeSort; readonly undone: HedgeRow['undone'] }

const lexicon = compileLexicon(rows as HedgeRow[])

/** The hedges in `passage`, in reading order: its words, and amounts that are capped ("up to 15 hours") or rough ("approximately"). */
export function hedgesIn(passage: Passage, amounts: readonly Amount[]): Hedge[] {
  return [...lexicon.find(passage).flatMap(hedgeOf), ...amounts.flatMap((amount) => openAmount(passage, amount))].sort(
    (a, b) => a.start - b.start,
  )
}

function hedgeOf({ row, ...place }: Match<HedgeRow>): Hedge[] {
  return row.sort === 'none' ? [] : [{ ...place, sort: row.sort, undone: row.undone }]
}

const leading =
  /(?:up to|(?:a |the )?max(?:imum|\.)?(?: of)?|approximately|approx\.?|roughly|circa|in the region of|somewhere around)[ (]*$/i

/** 'Rest breaks of up to ten minutes' in a test: the child takes as much as is needed. */
const entitled = /\b(?:rest breaks?|extra time)\b[^.;]{0,12}$/i

/** The amount with the "up to" before it. A group of up to four is no hedge: it says the most that share the time. */
function openAmount(passage: Passage, { start, end, kind, limit }: Amount): Hedge[] {
  if (limit !== 'ceiling' && limit !== 'rough') return []
  if (kind === 'group' || kind === 'occasion' || kind === 'clock' || kind === 'date') return []
  if (entitled.test(passage.text.slice(0, start - passage.start))) return []
  const from = start - (leading.exec(passage.text.slice(0, start - passage.start))?.[0].length ?? 0)
  const text = passage.text.slice(from - passage.start, end - passage.start)
  return [{ start: from, end, text, sort: limit, undone: 'never' }]
}
