import rows from '#corpora/lexicons/adult-words.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { type Child, type Plan, sectionOf } from '../plan/plan.js'
import { compileLexicon, type Match, type Row } from '../text/lexicon.js'
import { viewsIn } from './views.js'

type AdultRow = Row & { readonly weight: number }

const words = compileLexicon(rows as AdultRow[])
/** From here on a young person may well speak of a diagnosis or of what they require. */
const serious = { age: 13, year: 8 }

/** A sentence of the child's own that no child would say, with the words that show it, weightiest first. */
export type Borrowed = { readonly sentence: Passage; readonly words: readonly Passage[] }

/** First-person sentences of Section A in the language of reports. What stands in quotation marks is taken as said. */
export function borrowedVoice(plan: Plan): Borrowed[] {
  const section = sectionOf(plan, 'A')
  if (!section) return []
  return viewsIn(section.lines, plan.child)
    .statements.filter(({ passage, whose }) => (whose === 'child' || whose === 'open') && isOwn(passage))
    .flatMap(({ passage }) => {
      const found = words.find(passage)
      return soundsAdult(found, plan.child)
        ? [{ sentence: passage, words: [...found].sort((a, b) => b.row.weight - a.row.weight) }]
        : []
    })
}

function isOwn({ text }: Passage): boolean {
  return /(?<!\p{L})(?:I|my)(?!\p{L})/iu.test(text) && !/^\W*["“‘]|["“][^"”]*\bI\b/u.test(text)
}

/** One turn of phrase that only reports have, and more beside it the older the child is. */
function soundsAdult(found: readonly Match<AdultRow>[], { age, year }: Child): boolean {
  const score = found.reduce((sum, { row }) => sum + row.weight, 0)
  const old = age === null ? (year ?? 0) >= serious.year : age >= serious.age
  return found.some(({ row }) => row.weight > 1) && score >= (old ? 4 : 3)
}
