import type { Block } from '../../plan/document.js'
import { folded } from './fold.js'
import { tokenPattern } from './kinds.js'
import { wordsOf } from './known.js'
import { namesInBlock } from './names.js'
import { numbersIn } from './numbers.js'

/**
 * Whether a model's sentence names somebody or something that is not in what it was shown. It never saw a real name, so one that
 * comes from it is made up, or another child's.
 */
export function namesAStranger(sentence: string, shown: string): boolean {
  const text = sentence.replace(tokenPattern, 'somebody')
  const passage = { start: 0, end: text.length, text }
  if (numbersIn(passage, null).length > 0) return true
  const names = namesInBlock({ ...plain, ...passage }).flatMap(({ start, end, kind }) =>
    wordsOf(text.slice(start, end), kind),
  )
  if (names.length === 0) return false
  const known = new Set((shown.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(folded))
  return names.some((name) => name.split(/[‐‑-]/).some((part) => !known.has(folded(part))))
}

const plain: Omit<Block, 'start' | 'end' | 'text'> = {
  kind: 'paragraph',
  level: 0,
  label: '',
  cell: null,
  bold: false,
  italic: false,
  size: 0,
  placeholder: false,
  page: null,
}
