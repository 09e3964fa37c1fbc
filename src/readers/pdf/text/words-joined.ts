import type { Line } from '../layout/flow.js'
import type { Word } from '../page.js'
import { keepsHyphen, type Vocabulary } from './hyphens.js'

/** A word of a text: `from` and `to` count from the text's start, and `end` is where it ends on the page. */
export type Placed = { readonly word: Word; readonly from: number; readonly to: number; readonly end: number }

export type Joined = { readonly text: string; readonly placed: readonly Placed[] }

const LINE_END_HYPHEN = /[\p{L}\p{N}][-\u2010]$/u
const WORD = /^[\p{L}\p{N}]/u

/** The text of lines of words: one space between two words, and hyphens at the ends of lines mended. */
export function joinWords(lines: readonly (readonly Word[])[], vocabulary: Vocabulary): Joined {
  const placed: Placed[] = []
  let text = ''
  let gap = ''
  for (const [index, words] of lines.entries()) {
    for (const [place, word] of words.entries()) {
      const next = place === words.length - 1 ? lines[index + 1]?.[0] : undefined
      const hyphenated = next !== undefined && LINE_END_HYPHEN.test(word.text) && WORD.test(next.text)
      const mended = hyphenated && !keepsHyphen(lastPart(word.text), next.text, vocabulary)
      const said = mended ? word.text.slice(0, -1) : word.text
      text += gap
      placed.push({ word, from: text.length, to: text.length + said.length, end: mended ? word.stem : word.right })
      text += said
      gap = hyphenated ? '' : ' '
    }
  }
  return { text, placed }
}

function lastPart(text: string): string {
  return text.slice(0, -1)
}

/** The text of a paragraph as it stands, for looking at: nothing mended. */
export function plainText(lines: readonly Line[]): string {
  return lines.flatMap((line) => line.words.map(({ text }) => text)).join(' ')
}
