import { folded } from './fold.js'
import { tokenPattern } from './kinds.js'
import { wordsOf } from './known.js'
import { blockOf } from './line.js'
import { namesInBlock } from './names.js'
import { numbersIn } from './numbers.js'

/**
 * Whether a model's sentence names somebody or something that is not in what it was shown. It never saw a real name, so one that
 * comes from it is made up, or another child's.
 */
export function namesAStranger(sentence: string, shown: string): boolean {
  const text = sentence.replace(tokenPattern, 'somebody')
  if (numbersIn({ start: 0, end: text.length, text }, null).length > 0) return true
  const names = namesInBlock(blockOf(text)).flatMap(({ start, end, kind }) => wordsOf(text.slice(start, end), kind))
  if (names.length === 0) return false
  const known = new Set((shown.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(folded))
  return names.some((name) => name.split(/[‐‑-]/).some((part) => !known.has(folded(part))))
}
