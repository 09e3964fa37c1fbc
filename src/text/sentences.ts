import { type Passage, passageOf } from '../plan/passage.js'
import { remembered } from './remembered.js'

const abbreviations = new Set(
  'mr mrs ms miss dr prof st rev hon sr jr no nos yr yrs approx etc e.g i.e eg ie cf vs p pp para paras fig vol tel ext dept min mins hr hrs wk wks max incl est inc ltd'.split(
    ' ',
  ),
)
const boundary = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}])|\n+/gu

/** The sentences of `passage`, with offsets; a line break ends one, an abbreviation or an initial does not. Kept for each passage object. */
export const sentencesIn = remembered((passage: Passage): readonly Passage[] => {
  const sentences: Passage[] = []
  const { text } = passage
  let from = 0
  const close = (to: number) => {
    const sentence = within(passage, from, to)
    if (sentence.text) sentences.push(sentence)
    from = to
  }
  for (const match of text.matchAll(boundary)) {
    if (match[0].startsWith('.') && endsInAbbreviation(text.slice(from, match.index))) continue
    close(match.index + match[0].length)
  }
  close(text.length)
  return sentences
})

/** Like `sentencesIn`, parted at semicolons too: each piece makes one claim. */
export function clausesIn(passage: Passage): Passage[] {
  return sentencesIn(passage).flatMap((sentence) => {
    const clauses: Passage[] = []
    let from = 0
    for (const match of sentence.text.matchAll(/;\s+/g)) {
      clauses.push(within(sentence, from, match.index))
      from = match.index + match[0].length
    }
    clauses.push(within(sentence, from, sentence.text.length))
    return clauses.filter(({ text }) => text)
  })
}

/** The part of `passage` between two offsets of its own text. */
export function within(passage: Passage, from: number, to: number): Passage {
  const piece = passageOf(passage.text, from, to)
  return { start: passage.start + piece.start, end: passage.start + piece.end, text: piece.text }
}

function endsInAbbreviation(before: string): boolean {
  const word = /(?:^|[\s("'“‘])((?:\p{L}\.)*\p{L}+)$/u.exec(before)?.[1]
  if (word === undefined) return false
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)
}
