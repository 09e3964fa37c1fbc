import type { Box } from '../box.js'
import { areaOf, encloses, heightOf, overlap, widthOf } from '../box.js'
import type { Drawings, Rule } from '../page.js'
import { MAX_OBJECTS_ON_A_PAGE, refuseMoreThan } from './limits.js'
import { type Matrix, matrixOf, multiply, turnedBox } from './matrix.js'
import { subpaths } from './paths.js'
import { type Engine, floatAt, integerAt, slot } from './pdfium.js'

export type RawDrawings = Drawings & {
  /** Share of the page that its largest picture covers. */
  readonly picture: number
  /** The largest picture is painted over text. */
  readonly pictureOnTop: boolean
  /** Everything that is drawn, text left out. */
  readonly marks: number
}

const TEXT = 1
const PATH = 2
const IMAGE = 3
const SHADING = 4
const FORM = 5
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** Forms in forms; deeper ones are decoration at best and an attack at worst. */
const MAX_DEPTH = 8

type Found = {
  rules: Rule[]
  shades: Box[]
  dots: Box[]
  picture: number
  pictureOnTop: boolean
  marks: number
  objects: number
  textSeen: boolean
}

/** Lines, coloured areas, bullets and pictures of a page whose visible part is `frame`, in its own space. */
export function readDrawings(engine: Engine, page: number, frame: Box): RawDrawings {
  const { call } = engine
  const found: Found = {
    rules: [],
    shades: [],
    dots: [],
    picture: 0,
    pictureOnTop: false,
    marks: 0,
    objects: 0,
    textSeen: false,
  }
  const count = call.FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index++) {
    readObject(engine, call.FPDFPage_GetObject(page, index), IDENTITY, frame, found, 0)
  }
  return found
}

function readObject(engine: Engine, object: number, matrix: Matrix, frame: Box, found: Found, depth: number): void {
  const { call } = engine
  refuseMoreThan(MAX_OBJECTS_ON_A_PAGE, ++found.objects, 'drawn objects on one page')
  const type = call.FPDFPageObj_GetType(object)
  if (type === TEXT) found.textSeen = true
  else if (type === PATH) readPath(engine, object, matrix, frame, found)
  else if (type === IMAGE || type === SHADING) readPicture(engine, object, matrix, frame, found)
  else if (type === FORM && depth < MAX_DEPTH) {
    const inner = multiply(matrixOf(engine, object), matrix)
    const count = call.FPDFFormObj_CountObjects(object)
    for (let index = 0; index < count; index++) {
      readObject(engine, call.FPDFFormObj_GetObject(object, index), inner, frame, found, depth + 1)
    }
  }
}

function boundsOf(engine: Engine, object: number, matrix: Matrix): Box {
  engine.call.FPDFPageObj_GetBounds(object, slot(engine, 0), slot(engine, 1), slot(engine, 2), slot(engine, 3))
  const [left, bottom, right, top] = [0, 1, 2, 3].map((place) => floatAt(engine, place)) as [
    number,
    number,
    number,
    number,
  ]
  return matrix === IDENTITY ? { left, bottom, right, top } : turnedBox({ left, bottom, right, top }, matrix)
}

function readPicture(engine: Engine, object: number, matrix: Matrix, frame: Box, found: Found): void {
  found.marks++
  const share = areaOf(overlap(boundsOf(engine, object, matrix), frame)) / areaOf(frame)
  if (share <= found.picture) return
  found.picture = share
  found.pictureOnTop = found.textSeen
}

/** A drawn thing no thicker than this is a line. */
const LINE_WIDTH = 3.5
/** Paths of more segments than this are drawings, not the lines of a table. */
const MAX_SEGMENTS = 4_000

function readPath(engine: Engine, object: number, matrix: Matrix, frame: Box, found: Found): void {
  found.marks++
  const paint = readPaint(engine, object)
  if (!paint.fill && !paint.stroke) return
  const bounds = boundsOf(engine, object, matrix)
  const segments = engine.call.FPDFPath_CountSegments(object)
  if (segments > MAX_SEGMENTS) return
  if (isLine(bounds)) {
    found.rules.push(ruleOf(bounds))
    return
  }
  if (isDot(bounds) && paint.fill) {
    found.dots.push(bounds)
    return
  }
  if (segments <= 5 && paint.fill && !paint.stroke) {
    addShade(bounds, paint, frame, found)
    return
  }
  const pieces = subpaths(engine, object, multiply(matrixOf(engine, object), matrix), segments)
  if (paint.stroke) for (const piece of pieces) found.rules.push(...outline(piece))
  if (paint.fill) addFilled(pieces, paint, frame, found)
}

function isLine(box: Box): boolean {
  const [thin, long] = [Math.min(widthOf(box), heightOf(box)), Math.max(widthOf(box), heightOf(box))]
  return thin <= LINE_WIDTH && long > 2 * thin && long > 4
}

/** The size of a bullet that is drawn instead of being set from a font. */
function isDot(box: Box): boolean {
  const [width, height] = [widthOf(box), heightOf(box)]
  return width >= 1.5 && height >= 1.5 && width <= 8 && height <= 8 && width < 1.6 * height && height < 1.6 * width
}

function ruleOf(box: Box): Rule {
  return widthOf(box) > heightOf(box)
    ? { axis: 'across', at: (box.bottom + box.top) / 2, from: box.left, to: box.right }
    : { axis: 'down', at: (box.left + box.right) / 2, from: box.bottom, to: box.top }
}

type Paint = { readonly fill: boolean; readonly stroke: boolean; readonly white: boolean }

/** Paint that nobody sees does not count; white areas do not shade, but white lines part coloured ones. */
function readPaint(engine: Engine, object: number): Paint {
  const { call } = engine
  call.FPDFPath_GetDrawMode(object, slot(engine, 0), slot(engine, 1))
  const [filled, stroked] = [integerAt(engine, 0) !== 0, integerAt(engine, 1) !== 0]
  call.FPDFPageObj_GetFillColor(object, slot(engine, 2), slot(engine, 3), slot(engine, 4), slot(engine, 5))
  const fill = colourAt(engine, 2)
  call.FPDFPageObj_GetStrokeColor(object, slot(engine, 2), slot(engine, 3), slot(engine, 4), slot(engine, 5))
  const stroke = colourAt(engine, 2)
  return { fill: filled && !fill.clear, stroke: stroked && !stroke.clear && !stroke.white, white: fill.white }
}

function colourAt(engine: Engine, place: number): { readonly white: boolean; readonly clear: boolean } {
  const [red, green, blue, alpha] = [0, 1, 2, 3].map((offset) => integerAt(engine, place + offset)) as Four
  return { white: Math.min(red, green, blue) >= 252, clear: alpha < 8 }
}

type Four = [number, number, number, number]

/** Boxes with sides that a table cell or a note could have. */
const SMALLEST_SHADE = 7

function addShade(box: Box, paint: Paint, frame: Box, found: Found): void {
  if (paint.white || widthOf(box) < SMALLEST_SHADE || heightOf(box) < SMALLEST_SHADE) return
  if (areaOf(overlap(box, frame)) > 0.8 * areaOf(frame)) return
  found.shades.push(box)
}

/** A filled path of one box inside another, hardly larger one is a border; other pieces shade or draw lines. */
function addFilled(pieces: readonly Piece[], paint: Paint, frame: Box, found: Found): void {
  const [outer, inner] = pieces
  if (pieces.length === 2 && outer && inner && encloses(outer.box, inner.box) && encloses(inner.box, outer.box, 5)) {
    found.rules.push(...outline(outer))
    return
  }
  for (const { box, square } of pieces) {
    if (isLine(box)) found.rules.push(ruleOf(box))
    else if (square) addShade(box, paint, frame, found)
  }
}

type Piece = { readonly box: Box; readonly square: boolean; readonly lines: readonly Box[] }

function outline({ box, square, lines }: Piece): Rule[] {
  if (isLine(box)) return [ruleOf(box)]
  if (!square) return lines.filter(isLine).map(ruleOf)
  const { left, bottom, right, top } = box
  return [
    { axis: 'across', at: top, from: left, to: right },
    { axis: 'across', at: bottom, from: left, to: right },
    { axis: 'down', at: left, from: bottom, to: top },
    { axis: 'down', at: right, from: bottom, to: top },
  ]
}
