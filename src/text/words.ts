import type { Passage } from '../plan/passage.js'
import { remembered } from './remembered.js'

/** A word of a passage: its place in the document's text, and its folded form for comparing. */
export type Word = { readonly start: number; readonly end: number; readonly folded: string }

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’‘][\p{L}]+)*|[%&£]/gu
const plain = /^[a-z]+$/

/** The words of `passage` with offsets into the document; hyphens part words, apostrophes do not. Kept for each passage object. */
export const wordsIn = remembered((passage: Passage): readonly Word[] => wordsOf(passage.text, passage.start))

/** The words of `text`; `offset` is added to each place. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    words.push({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      folded: fold(match[0]),
    })
  }
  return words
}

/** Lower case, compatibility forms and curly apostrophes made plain. */
export function fold(word: string): string {
  if (plain.test(word)) return word
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
}

/** Lower case of the same length, so that places stay true; a text that would change its length is left as it is. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** Words and digits only, lower case, one space between: two quotes that differ in signs or white space alone are equal. */
export function normalised(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded.replaceAll("'", ''))
    .join(' ')
}
