import openRows from '#corpora/lexicons/open-times.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { daysIn } from './days.js'
import { cellShape, type DeadlineKind, deadlineShapes, titleShape } from './deadline-shapes.js'
import { compileLexicon } from './lexicon.js'
import { inFigures } from './numbers.js'
import { remembered } from './remembered.js'
import { lowered } from './words.js'

/** An expression of time that says by when something is to be reached ('by July 2027', 'at the end of Key Stage 2', 'within two terms'). */
export type Deadline = Passage & { readonly kind: DeadlineKind }

const open = compileLexicon(openRows)

const attribute =
  /(?:expected|typical|average|usual|norm|level|standard|age-related)\b[^.;,]{0,45}(?<!\b(?:by|before|until) )$/i
const past =
  /\b(?:since|from(?: the| early| mid| late)?|dated|assessed (?:in|on)|as (?:of|at)|baseline[^.;]{0,20})\s*$/i

/** The expressions in a running text that bind it in time, in reading order. Kept for each passage object. */
export const deadlinesIn = remembered((passage: Passage): readonly Deadline[] =>
  [...printedDays(passage), ...shaped(passage)].sort((a, b) => a.start - b.start || b.end - a.end),
)

function printedDays(passage: Passage): Deadline[] {
  return daysIn(passage)
    .filter(({ start }) => !past.test(passage.text.slice(0, start - passage.start)))
    .map(({ start, end, text }) => ({ start, end, text, kind: 'date' }))
}

function shaped(passage: Passage): Deadline[] {
  const text = inFigures(lowered(passage.text))
  return deadlineShapes.flatMap(({ kind, shape }) =>
    [...text.matchAll(shape)]
      .filter(({ index }) => {
        const before = text.slice(Math.max(0, index - 70), index)
        return kind === 'date' ? !past.test(before) : kind !== 'stage' || !attribute.test(before)
      })
      .map((match) => {
        const start = passage.start + match.index
        const end = start + match[0].length
        return { start, end, text: passage.text.slice(match.index, match.index + match[0].length), kind }
      }),
  )
}

/** Whether a heading or lead sentence names a time for what stands under it. */
export function leadNamesTime(passage: Passage): boolean {
  return deadlinesIn(passage).length > 0 || titleShape.test(inFigures(lowered(passage.text)))
}

/** Whether a filled 'by when' cell names a time, and is not left open ('TBC', 'ongoing'). */
export function cellNamesTime(passage: Passage): boolean {
  if (deadlinesIn(passage).length > 0) return true
  if (
    /\b(?:at|in) (?:each|every)\b|\b(?:reviewed|monitored) (?:[a-zà-ÿ]+ )?(?:annually|yearly|termly)\b/i.test(
      passage.text,
    )
  )
    return false
  return cellShape.test(inFigures(lowered(passage.text)))
}

/** The words that leave it open when something is to be reached ('TBC', 'ongoing', 'in due course'); null where there are none. */
export function leftOpen(passage: Passage): Passage | null {
  return open.find(passage)[0] ?? null
}
