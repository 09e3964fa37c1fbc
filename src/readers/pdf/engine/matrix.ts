import type { Box } from '../box.js'
import { type Engine, floatAt, slot } from './pdfium.js'

/** [a b c d e f] of ISO 32000-1, 8.3.3: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export function matrixOf(engine: Engine, object: number): Matrix {
  engine.call.FPDFPageObj_GetMatrix(object, slot(engine, 0))
  return [0, 1, 2, 3, 4, 5].map((place) => floatAt(engine, place)) as unknown as Matrix
}

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [g, h, i, j, k, l] = outer
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

export function movedPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

export function turnedBox(box: Box, matrix: Matrix): Box {
  const [ax, ay] = movedPoint(matrix, box.left, box.bottom)
  const [bx, by] = movedPoint(matrix, box.right, box.top)
  const [cx, cy] = movedPoint(matrix, box.left, box.top)
  const [dx, dy] = movedPoint(matrix, box.right, box.bottom)
  return {
    left: Math.min(ax, bx, cx, dx),
    bottom: Math.min(ay, by, cy, dy),
    right: Math.max(ax, bx, cx, dx),
    top: Math.max(ay, by, cy, dy),
  }
}
