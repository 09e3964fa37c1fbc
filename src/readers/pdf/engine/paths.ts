import { around, type Box, heightOf, widthOf } from '../box.js'
import { type Matrix, movedPoint } from './matrix.js'
import { type Engine, floatAt, slot } from './pdfium.js'

/** One unbroken stroke of a path. */
export type Subpath = {
  readonly box: Box
  /** A rectangle, its corners sharp or round. */
  readonly square: boolean
  /** Its straight pieces, as boxes without thickness. */
  readonly lines: readonly Box[]
}

const BEZIER = 1
const MOVE = 2

type Point = readonly [number, number]

/** The strokes of path `object`, moved into the page's space by `matrix`. */
export function subpaths(engine: Engine, object: number, matrix: Matrix, count: number): Subpath[] {
  const { call } = engine
  const strokes: { points: Point[]; lines: Box[] }[] = []
  let curve = 0
  for (let index = 0; index < count; index++) {
    const segment = call.FPDFPath_GetPathSegment(object, index)
    const type = call.FPDFPathSegment_GetType(segment)
    call.FPDFPathSegment_GetPoint(segment, slot(engine, 0), slot(engine, 1))
    const point = movedPoint(matrix, floatAt(engine, 0), floatAt(engine, 1))
    if (type === MOVE || strokes.length === 0) strokes.push({ points: [], lines: [] })
    const stroke = strokes[strokes.length - 1]
    const before = stroke?.points.at(-1)
    // A curve comes as three points, of which the first two only pull at it.
    curve = type === BEZIER ? (curve + 1) % 3 : 0
    if (type === BEZIER && curve !== 0) continue
    if (before && type !== MOVE && type !== BEZIER) stroke?.lines.push(around([asBox(before), asBox(point)]))
    stroke?.points.push(point)
    const first = stroke?.points[0]
    if (first && call.FPDFPathSegment_GetClose(segment) === 1) stroke.lines.push(around([asBox(point), asBox(first)]))
  }
  return strokes.filter(({ points }) => points.length > 1).map(asSubpath)
}

function asBox([x, y]: Point): Box {
  return { left: x, right: x, bottom: y, top: y }
}

/** Corners may be cut or rounded by this much and the shape still be a box. */
const CORNER = 12

function asSubpath({ points, lines }: { points: Point[]; lines: Box[] }): Subpath {
  const box = around(points.map(asBox))
  const onEdge = ([x, y]: Point) =>
    Math.min(x - box.left, box.right - x, y - box.bottom, box.top - y) < 1 ||
    (Math.min(x - box.left, box.right - x) < CORNER && Math.min(y - box.bottom, box.top - y) < CORNER)
  const corners = [
    [box.left, box.bottom],
    [box.left, box.top],
    [box.right, box.bottom],
    [box.right, box.top],
  ] as const
  const near = ([x, y]: readonly [number, number]) =>
    points.some(([px, py]) => Math.abs(px - x) + Math.abs(py - y) < CORNER)
  const large = widthOf(box) > CORNER && heightOf(box) > CORNER
  return { box, lines, square: points.length >= 4 && points.every(onEdge) && (!large || corners.every(near)) }
}
