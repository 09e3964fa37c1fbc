import type { Block } from '../../plan/document.js'
import type { Kind } from './kinds.js'
import { titles } from './name-words.js'
import { type Token, tokensIn } from './tokens.js'

/** A block and its words, and for each word what it was taken for so far. */
export type Line = { readonly block: Block; readonly tokens: readonly Token[]; readonly marks: (Kind | null)[] }

export function lineOf(block: Block): Line {
  const tokens = tokensIn(block)
  return { block, tokens, marks: tokens.map(() => null) }
}

/** A text by itself, as a paragraph of a document. */
export function blockOf(text: string): Block {
  return {
    start: 0, end: text.length, text, kind: 'paragraph', level: 0, label: '', cell: null, bold: false, italic: false,
    size: 0, placeholder: false, page: null,
  } // biome-ignore format: nothing in it but the text
}

/** What stands between a word and a later one. */
export function gap({ block, tokens }: Line, one: number, other: number): string {
  return block.text.slice(tokens[one]!.end - block.start, tokens[other]!.start - block.start)
}

/** Whether nothing but a space stands between a word and the next, or the full stop of an initial or a title. */
export function near(line: Line, at: number): boolean {
  const one = line.tokens[at]
  if (one === undefined || line.tokens[at + 1] === undefined) return false
  const between = gap(line, at, at + 1)
  return /^[ ]?$/.test(between) || (/^\.[ ]?$/.test(between) && (one.text.length === 1 || titles.has(one.low)))
}

/** Up to `length` characters before a word. */
export function before({ block, tokens }: Line, at: number, length = 40): string {
  const end = tokens[at]!.start - block.start
  return block.text.slice(Math.max(0, end - length), end)
}

/** Up to `length` characters after a word. */
export function after({ block, tokens }: Line, at: number, length = 40): string {
  const start = tokens[at]!.end - block.start
  return block.text.slice(start, start + length)
}
