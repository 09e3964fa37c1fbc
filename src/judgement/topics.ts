import type { Passage } from '../plan/passage.js'
import { remembered } from '../text/remembered.js'
import { sentencesIn } from '../text/sentences.js'
import { wordsIn } from '../text/words.js'
import { gappedSigns, type Sign, type SignRow, signs } from './topic-lexicon.js'

/** A phrase in a sentence and the topics that it is a sign of. */
export type Mark = Passage & { readonly signs: readonly Sign[] }

/** A sentence of a passage with its marks. */
export type Marked = Passage & { readonly marks: readonly Mark[] }

/** The sentences of `passage`, each with the signs of topics in it, in reading order. Kept for each passage object. */
export const markedIn = remembered((passage: Passage): readonly Marked[] =>
  sentencesIn(passage).map((sentence) => {
    const one = { ...sentence, marks: [] as Mark[] }
    one.marks.push(...marksOf(one))
    return one
  }),
)

/**
 * Phrases with a gap have words of their own between ('takes … to fall asleep') and may overlap others. One without that stands
 * whole inside a longer one is a part of that and nothing else: 'eye contact' tells nothing of eyes.
 */
function marksOf(sentence: Passage): Mark[] {
  const words = wordsIn(sentence)
  const marks: Mark[] = []
  let coveredTo = -1
  const add = (index: number, match: { rows: readonly SignRow[]; last: number } | null) => {
    if (!match) return
    const signs = signsOf(match.rows)
    if (signs.length === 0) return
    const { start } = words[index]!
    const { end } = words[match.last]!
    const text = sentence.text.slice(start - sentence.start, end - sentence.start)
    marks.push({ start, end, text, signs })
  }
  for (let index = 0; index < words.length; index++) {
    add(index, gappedSigns.at(words, index))
    const match = signs.at(words, index)
    if (!match || match.last <= coveredTo) continue
    coveredTo = match.last
    add(index, match)
  }
  return marks
}

/** What a stretch of words is a sign of by all the phrases that it fits: 'wheelchair' by 'wheelchair*' too. */
function signsOf(rows: readonly SignRow[]): Sign[] {
  const signs: Sign[] = []
  for (const { sign } of rows)
    if (sign && !signs.some(({ topic, side }) => topic === sign.topic && side === sign.side)) signs.push(sign)
  return signs
}
