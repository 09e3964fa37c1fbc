import type { Passage } from '../plan/passage.js'
import type { InOrder } from './order.js'

/** Of all that is in order under one standard, at most two quotes each, and none of them twice. */
export function shownEvidence(
  all: readonly InOrder[],
): { readonly one: InOrder; readonly quotes: readonly Passage[] }[] {
  const shown = new Set<number>()
  return all.map((one) => {
    const quotes = one.evidence.filter(({ start, text }) => !shown.has(start) && text.trim() !== '').slice(0, 2)
    for (const { start } of quotes) shown.add(start)
    return { one, quotes }
  })
}

/** A quote in quotation marks on one line, cut after a word where it is long. */
export function quoteOf({ text }: Pick<Passage, 'text'>, most = 180): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const short = line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`
  return `“${short.replace(/^["“]|["”]$/g, '')}”`
}
