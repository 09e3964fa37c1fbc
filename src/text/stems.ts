import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type { Passage } from '../plan/passage.js'
import { remembered } from './remembered.js'
import { wordsIn } from './words.js'

const known = new Map<string, string>()
const dull = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can cannot could did do does doing down during each few for from further had has have having he her here hers herself him himself his how i if in into is it its itself just like made make may me might more most must my myself no nor not now of off on once one only or other our ours out over own per same she should so some such than that the their theirs them themselves then there these they this those through to too two under until up upon us very was we were what when where which while who whom whose why will with within without would you your yours
  child children young person pupil student boy girl mr mrs ms miss dr year years old age section need needs needed will support supported school staff adult adults`.split(
    /\s+/,
  ),
)

/** The Porter stem of a folded word. */
export function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const made = stemmer.stem(word.replace(/'s$|'$/, ''))
  if (known.size < 50_000) known.set(word, made)
  return made
}

/** The stems of the words that carry meaning, each once. Kept for each passage object. */
export const stemsIn = remembered((passage: Passage): ReadonlySet<string> => {
  const stems = new Set<string>()
  for (const { folded } of wordsIn(passage)) {
    if (folded.length > 2 && !dull.has(folded) && !/^\d/.test(folded)) stems.add(stem(folded))
  }
  return stems
})
