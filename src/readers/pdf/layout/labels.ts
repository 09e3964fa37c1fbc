import type { Word } from '../page.js'
import type { Line } from './flow.js'

/** Glyphs that are only ever bullets when a line begins with them. */
const BULLET = /^[•●▪■◦○‣⁃➢❖✓✔→➔◆♦▸►□❑❒●⬧⧫✦★·]$/u
/** Signs that are bullets only when space or hanging lines set them apart. */
const MARK = /^[-–—*o+>]$/u
const NUMBER =
  /^(?:\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\(?[a-z][.)]|\(?[ivx]{1,5}[.)]|\([a-z]\)|\(\d{1,3}\))$/

/** Gap after a label that is wider than any word space, as a share of the type size. */
const TAB = 0.42

export function isBullet(text: string): boolean {
  return BULLET.test(text)
}

export function isNumber(text: string): boolean {
  return NUMBER.test(text)
}

/** True where the first word of a line is a bullet or a list number set apart from the text after it. */
export function startsWithLabel(line: Line): boolean {
  const [label, text] = line.words
  if (!label || !text || label.alone) return false
  if (BULLET.test(label.text)) return true
  return (MARK.test(label.text) || NUMBER.test(label.text)) && isSetApart(label, text)
}

/** True where word `index` of a line is a label, at the start of the line or of a column in it. */
export function isLabelAt(line: Line, index: number): boolean {
  if (index === 0) return startsWithLabel(line)
  const [before, label, text] = line.words.slice(index - 1)
  if (!before || !label || !text || label.left - before.right < label.size) return false
  return BULLET.test(label.text) || ((MARK.test(label.text) || NUMBER.test(label.text)) && isSetApart(label, text))
}

/** True where the first word could be a label, if the lines around it say so. */
export function mayStartWithLabel(line: Line): boolean {
  const [label, text] = line.words
  return label !== undefined && text !== undefined && (MARK.test(label.text) || NUMBER.test(label.text))
}

function isSetApart(label: Word, text: Word): boolean {
  return text.left - label.right > TAB * label.size
}
