import type { Passage } from '../plan/passage.js'
import { remembered } from './remembered.js'
import { type Word, wordsIn } from './words.js'

/** A word with what stands before it: the signs and spaces since the last word, whether it begins with a capital, whether it stands in quotation marks. */
export type Token = Word & { readonly before: string; readonly upper: boolean; readonly quoted: boolean }

/** The words of `passage` as tokens. Kept for each passage object. */
export const tokensIn = remembered((passage: Passage): readonly Token[] => {
  const quotes = quotedIn(passage)
  let last = passage.start
  return wordsIn(passage).map((word): Token => {
    const gap = passage.text.slice(last - passage.start, word.start - passage.start)
    last = word.end
    return {
      ...word,
      before: gap,
      upper: /^\p{Lu}/u.test(passage.text.charAt(word.start - passage.start)),
      quoted: quotes.some(({ from, to }) => from <= word.start - passage.start && word.end - passage.start <= to),
    }
  })
})

const quotes =
  /“[^”\n]{1,120}”|"[^"\n]{1,120}"|(?<![\p{L}\p{N}])[‘'][^'’\n]{1,90}(?:['’](?=\p{L})[^'’\n]{1,60})*['’](?![\p{L}\p{N}])/gu

/** Words said or shown ('more', “I need a break”); a quotation that holds most of the text is the text itself. */
function quotedIn({ text }: Passage): { from: number; to: number }[] {
  return [...text.matchAll(quotes)]
    .filter((match) => match[0].length < text.length * 0.6)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

/** A sign that parts clauses stands before the token. */
export function opensClause({ before }: Token): boolean {
  return /[,;.!?()–—…\n•]|:\s|\s-\s/.test(before)
}

/** Whether `part` of `passage` begins in quotation marks. */
export function isQuoted(passage: Passage, part: Passage): boolean {
  return tokensIn(passage).some(({ start, quoted }) => start === part.start && quoted)
}
