import type { Direction, Word } from '../page.js'
import type { Font } from './fonts.js'
import { type Ink, readInk } from './inks.js'
import { MAX_CHARACTERS_ON_A_PAGE, refuseMoreThan } from './limits.js'
import { type Engine, floatAt, slot } from './pdfium.js'
import { readCharacter } from './symbols.js'

/** A word in the page's own space: `left` to `right` and `baseline` are counted along and across its direction. */
export type RawWord = Omit<Word, 'tag' | 'page'> & {
  readonly direction: Direction | null
  readonly content: number
  readonly artifact: boolean
  readonly invisible: boolean
}

export type RawText = {
  readonly words: readonly RawWord[]
  readonly characters: number
  /** Characters of which the file does not say what they stand for. */
  readonly unmapped: number
}

/** A gap of this share of the type size parts two words, where PDFium itself has seen no space. */
const WORD_GAP = 0.32
/** Rise or fall, as a share of the type size, that still belongs to the same word: '1st' with a raised 'st'. */
const RAISED = 0.5
const DESCENT = 0.22
const ASCENT = 0.78

/** All words of a loaded text page, in the order of the file. */
export function readCharacters(engine: Engine, textPage: number, fontOf: (handle: number) => Font): RawText {
  const { call } = engine
  const count = call.FPDFText_CountChars(textPage)
  refuseMoreThan(MAX_CHARACTERS_ON_A_PAGE, count, 'characters on one page')
  const inks = new Map<number, Ink>()
  const words: RawWord[] = []
  let pen = newPen()
  let characters = 0
  let unmapped = 0
  let object = 0
  let ink: Ink | undefined
  const flush = () => {
    if (pen.text !== '') words.push(...finishWord(pen))
    if (pen.text !== '') pen = newPen()
  }
  for (let index = 0; index < count; index++) {
    const owner = call.FPDFText_GetTextObject(textPage, index)
    if (owner === 0) {
      flush()
      continue
    }
    if (owner !== object || !ink) {
      object = owner
      ink = inks.get(owner)
      if (!ink) {
        ink = readInk(engine, textPage, index, owner, fontOf)
        inks.set(owner, ink)
      }
    }
    const said = readCharacter(call.FPDFText_GetUnicode(textPage, index), ink.symbols)
    if (said === ' ') {
      flush()
      continue
    }
    if (said === '') continue
    characters++
    if (said === null || call.FPDFText_HasUnicodeMapError(textPage, index) === 1) unmapped++
    const [start, end, across] = readPlace(engine, textPage, index, ink)
    if (pen.text !== '' && (isApart(pen, ink, start, across) || endsLabel(pen, ink, said))) flush()
    write(pen, said ?? '\ufffd', start, end, across, ink)
  }
  flush()
  return { words, characters, unmapped }
}

type Pen = {
  text: string
  ink: Ink | null
  start: number
  /** Where its last glyph starts. */
  last: number
  end: number
  across: number
  size: number
  bold: boolean
  italic: boolean
  /** Where each UTF-16 unit of the text ends. */
  ends: number[]
}

function newPen(): Pen {
  return { text: '', ink: null, start: 0, last: 0, end: 0, across: 0, size: 0, bold: true, italic: true, ends: [] }
}

/** Start and end along the line of text, and the place of the baseline across it. */
function readPlace(engine: Engine, textPage: number, index: number, ink: Ink): [number, number, number] {
  const { call } = engine
  if (ink.direction === 0) {
    call.FPDFText_GetLooseCharBox(textPage, index, slot(engine, 0))
    call.FPDFText_GetCharOrigin(textPage, index, slot(engine, 8), slot(engine, 10))
    return [floatAt(engine, 0), floatAt(engine, 2), doubleAt(engine, 5)]
  }
  // The loose box is only made for upright text, so that the others take the box of the glyph itself.
  call.FPDFText_GetCharBox(textPage, index, slot(engine, 0), slot(engine, 2), slot(engine, 4), slot(engine, 6))
  call.FPDFText_GetCharOrigin(textPage, index, slot(engine, 8), slot(engine, 10))
  const [left, right, bottom, top, x, y] = [0, 1, 2, 3, 4, 5].map((place) => doubleAt(engine, place)) as Six
  if (ink.direction === 90) return [bottom, top, -x]
  if (ink.direction === 270) return [-top, -bottom, x]
  return ink.direction === 180 ? [-right, -left, -y] : [left, right, y]
}

type Six = [number, number, number, number, number, number]

function doubleAt(engine: Engine, index: number): number {
  return engine.module.HEAPF64[(engine.scratch >> 3) + index] ?? 0
}

function isApart(pen: Pen, ink: Ink, start: number, across: number): boolean {
  if (pen.ink === null || pen.ink.direction !== ink.direction) return true
  // Along a slant, places say nothing; PDFium's own spaces have to do.
  if (ink.direction === null) return false
  const size = Math.max(pen.size, ink.size)
  if (Math.abs(across - pen.across) > RAISED * size) return true
  // The letters of a ligature have one box between them; only a step back to the left begins another word.
  return start - pen.end > WORD_GAP * size || start < pen.last - 0.3 * size
}

/** Programs set a list number and its text as two objects, which may touch. */
function endsLabel(pen: Pen, ink: Ink, said: string | null): boolean {
  return pen.ink !== ink && said !== null && /\p{L}/u.test(said) && /^\(?(?:\d{1,3}|[a-z])[.)]$/i.test(pen.text)
}

function write(pen: Pen, said: string, start: number, end: number, across: number, ink: Ink): void {
  if (pen.text === '') {
    pen.start = start
    pen.across = across
    pen.ink = ink
  }
  pen.last = start
  pen.text += said
  pen.size = Math.max(pen.size, ink.size)
  pen.bold &&= ink.bold
  pen.italic &&= ink.italic
  pen.end = Math.max(end, start, pen.end)
  for (let unit = 0; unit < said.length; unit++) pen.ends.push(pen.end)
}

/** Dots that lead the eye to a page number, and bullets set close to their text, are no part of the word. */
const LEADER = /[.…·]{5,}/
const BULLET = /^[•●▪■◦‣⁃➢❖✓☐☒☑](?=.)/u

function finishWord(pen: Pen): RawWord[] {
  const leader = LEADER.exec(pen.text)
  if (leader) {
    return [...cut(pen, 0, leader.index), ...cut(pen, leader.index + leader[0].length, pen.text.length)]
  }
  const bullet = BULLET.exec(pen.text)
  if (bullet) return [...cut(pen, 0, bullet[0].length), ...cut(pen, bullet[0].length, pen.text.length)]
  return cut(pen, 0, pen.text.length)
}

function cut(pen: Pen, from: number, to: number): RawWord[] {
  const { ink } = pen
  if (from >= to || ink === null) return []
  const left = from === 0 ? pen.start : (pen.ends[from - 1] ?? pen.start)
  const right = pen.ends[to - 1] ?? pen.end
  return [
    {
      text: pen.text.slice(from, to),
      left,
      right,
      bottom: pen.across - DESCENT * pen.size,
      top: pen.across + ASCENT * pen.size,
      baseline: pen.across,
      size: pen.size,
      bold: pen.bold,
      italic: pen.italic,
      stem: to - from > 1 ? (pen.ends[to - 2] ?? right) : right,
      direction: ink.direction,
      content: ink.content,
      artifact: ink.artifact,
      invisible: ink.invisible,
      alone: false,
    },
  ]
}
