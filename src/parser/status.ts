import type { SourceDocument } from '../plan/document.js'
import type { PlanStatus, ProcessDates } from '../plan/plan.js'
import type { Pair } from './pairs.js'

const draftWords = /\b(?:draft|proposed|working document|for consultation)\b/i
const finalWords = /\b(?:final(?:ised|ized)?|issued)\b/i

/**
 * Whether a plan is a draft or final: by the form's status field or tick, else by its title and headers, else by the dates that
 * are filled in. A cover that prints every status without a mark tells nothing.
 */
export function statusOf(
  document: SourceDocument,
  pairs: readonly Pair[],
  dates: ProcessDates,
  cover: number,
): { status: PlanStatus; amended: boolean } {
  const front = document.blocks.slice(0, cover).map(({ text }) => text)
  const field = pairs.filter((pair) => pair.field === 'status').map(({ value }) => value.text)
  const margins = document.margins
    .filter(({ place }) => place === 'header' || place === 'footer')
    .map(({ text }) => text)
  const titles = front.filter(
    (text) => text.length < 120 && /\bplan\b|^\W*(?:draft|final|proposed)/i.test(text) && !/\d{4}/.test(text),
  )
  const marked = ticked([...front, ...field])
  const unmarked = [...titles, ...field, ...margins].filter((text) => text.length < 90 && !/[☐☒☑□✓✔]/u.test(text))
  const amended = [...marked, ...unmarked].some((text) => /\bamended\b/i.test(text))
  for (const lines of [marked, field.filter((text) => !bothWords(text)), titles, margins]) {
    const said = saidBy(lines)
    if (said) return { status: said, amended }
  }
  if (dates.final) return { status: 'final', amended }
  return { status: dates.draft ? 'draft' : (saidBy(front.filter((text) => text.length < 200)) ?? 'unknown'), amended }
}

const bothWords = (text: string) => draftWords.test(text) && finalWords.test(text)

/** The words beside a ticked box. */
function ticked(lines: readonly string[]): string[] {
  return lines.flatMap((line) => [
    ...[...line.matchAll(/(?:☒|☑|✓|✔|√|\[x\])\s*([\p{L} ]{3,40})/giu)].map((match) => match[1]!),
    ...[...line.matchAll(/([\p{L} ]{3,40}?)\s*(?:☒|☑|✓|✔|√|\[x\])(?!\s*\p{L})/giu)].map((match) => match[1]!),
  ])
}

function saidBy(lines: readonly string[]): PlanStatus | null {
  const drafts = lines.filter((line) => draftWords.test(line) && !finalWords.test(line)).length
  const finals = lines.filter((line) => finalWords.test(line) && !draftWords.test(line)).length
  if (drafts === finals) return null
  return drafts > finals ? 'draft' : 'final'
}
