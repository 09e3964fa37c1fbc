import { type Box, heightOf, holds, widthOf } from '../box.js'
import type { Aside, Direction, Page, Rule, Word } from '../page.js'
import { mainDirection, shiftBox, sidewaysPieces, turnBox } from '../turn.js'
import { readAnnotations } from './annotations.js'
import { type RawText, type RawWord, readCharacters } from './characters.js'
import { type RawDrawings, readDrawings } from './drawings.js'
import type { Font } from './fonts.js'
import { closing, type OpenDocument, withPage } from './open.js'
import { floatAt, slot } from './pdfium.js'
import { readTags, type Tags } from './tags.js'

/** A page and what is needed to judge how well it can be read. */
export type PageReading = {
  readonly page: Page
  readonly text: RawText
  readonly drawings: RawDrawings
  /** How many letters and digits it has that can be read. */
  readonly letters: number
}

export type Reading = {
  readonly document: OpenDocument
  readonly form: number
  readonly fontOf: (handle: number) => Font
  readonly tagged: boolean
}

/** Everything on page `index` (from 0), or null where the page is broken. */
export function readPage({ document, form, fontOf, tagged }: Reading, index: number): PageReading | null {
  const { engine } = document
  const { call } = engine
  return withPage(document, index, (handle) => {
    const frame = frameOf(document, handle)
    const text = closing(call.FPDFText_LoadPage(handle), call.FPDFText_ClosePage, (textPage) =>
      readCharacters(engine, textPage, fontOf),
    )
    const drawings = readDrawings(engine, handle, frame)
    const tags = tagged ? readTags(engine, handle) : { elements: [], byContent: new Map<number, number>() }
    const { words, asides } = readAnnotations(document, form, handle)
    const page = uprightPage(index + 1, frame, [...text.words, ...words], drawings, tags, asides)
    return { page, text, drawings, letters: lettersIn(page.words) }
  })
}

function lettersIn(words: readonly Word[]): number {
  let letters = 0
  for (const { text } of words) {
    for (let index = 0; index < text.length; index++) if (isLetter(text.charCodeAt(index))) letters++
  }
  return letters
}

/** Roughly: ASCII letters and digits, and whatever stands from À on but for the general punctuation and symbols. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00) && code < 0xe000
}

/** The visible part of a page: its crop box within its media box. */
function frameOf({ engine }: OpenDocument, page: number): Box {
  engine.call.FPDF_GetPageBoundingBox(page, slot(engine, 0))
  const [left, top, right, bottom] = [0, 1, 2, 3].map((place) => floatAt(engine, place)) as Four
  const box = { left, bottom: Math.min(bottom, top), right, top: Math.max(bottom, top) }
  return widthOf(box) > 0 && heightOf(box) > 0 ? box : { left: 0, bottom: 0, right: 595, top: 842 }
}

type Four = [number, number, number, number]

function uprightPage(
  number: number,
  frame: Box,
  raw: readonly RawWord[],
  drawings: RawDrawings,
  tags: Tags,
  asides: readonly Aside[],
): Page {
  const count = new Map<Direction | null, number>()
  for (const { direction, text } of raw) count.set(direction, (count.get(direction) ?? 0) + text.length)
  const direction = mainDirection(count)
  const turned = turnBox(frame, direction)
  const [x, y] = [-turned.left, -turned.bottom]
  const toFrame = (box: Box) => shiftBox(turnBox(box, direction), x, y)
  const words = raw.filter((word) => word.direction === direction).map((word) => asWord(word, x, y, number, tags))
  const visible = { left: -1, bottom: -1, right: widthOf(turned) + 1, top: heightOf(turned) + 1 }
  return {
    number,
    width: widthOf(turned),
    height: heightOf(turned),
    words: [...words, ...sidewaysWords(raw, direction, toFrame, number)].filter((word) => holds(visible, word)),
    drawings: {
      rules: drawings.rules.map((rule) => turnRule(rule, toFrame)),
      shades: drawings.shades.map(toFrame),
      dots: drawings.dots.map(toFrame),
    },
    elements: tags.elements,
    asides: [...asides, ...slantedText(raw)],
    placeOf: (box) => turnBox(shiftBox(box, -x, -y), 360 - direction),
  }
}

function asWord(raw: RawWord, x: number, y: number, page: number, tags: Tags): Word {
  const { text, size, bold, italic, artifact, alone } = raw
  return {
    text,
    left: raw.left + x,
    bottom: raw.bottom + y,
    right: raw.right + x,
    top: raw.top + y,
    baseline: raw.baseline + y,
    stem: raw.stem + x,
    size,
    bold,
    italic,
    artifact,
    alone,
    page,
    tag: tags.byContent.get(raw.content) ?? -1,
  }
}

/** Text that runs another way than the rest, each piece of it as one word at its place. */
function sidewaysWords(raw: readonly RawWord[], main: Direction, toFrame: (box: Box) => Box, page: number): Word[] {
  return ([0, 90, 180, 270] as const)
    .filter((direction) => direction !== main)
    .flatMap((direction) => {
      const words = raw.filter((word) => word.direction === direction)
      const { bold = false, italic = false, artifact = false } = words[0] ?? {}
      return sidewaysPieces(words).map((piece) => {
        const box = toFrame(turnBox(piece, 360 - direction))
        const { text, size } = piece
        return {
          ...box,
          text,
          size,
          bold,
          italic,
          artifact,
          page,
          baseline: box.bottom + 0.22 * size,
          stem: box.right,
          tag: -1,
          alone: true,
        }
      })
    })
}

function slantedText(raw: readonly RawWord[]): Aside[] {
  const text = raw
    .filter(({ direction }) => direction === null)
    .map((word) => word.text)
    .join(' ')
  return text === '' ? [] : [{ place: 'header', text }]
}

function turnRule(rule: Rule, toFrame: (box: Box) => Box): Rule {
  const { axis, at, from, to } = rule
  const box = toFrame(
    axis === 'across' ? { left: from, right: to, bottom: at, top: at } : { left: at, right: at, bottom: from, top: to },
  )
  return widthOf(box) > heightOf(box)
    ? { axis: 'across', at: box.bottom, from: box.left, to: box.right }
    : { axis: 'down', at: box.left, from: box.bottom, to: box.top }
}
