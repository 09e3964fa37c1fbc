import type { SourceDocument } from '../../plan/document.js'
import { nearestOrigin, originsOf } from '../origins.js'

/** Left, bottom, right, top in points, in the page's own space. */
export type Rectangle = readonly [number, number, number, number]

/** What is to be highlighted on one page (from 1), a rectangle a line. */
export type PageRectangles = { readonly page: number; readonly rectangles: readonly Rectangle[] }

/**
 * Where the words from `start` to `end` of the document's text stand, page by page. Where none of them has a place, that of the
 * nearest words before; empty where no words have one.
 */
export function rectanglesOf({ origins }: SourceDocument, start: number, end: number): PageRectangles[] {
  const own = originsOf(origins, start, end)
  const nearest = nearestOrigin(origins, start)
  const words = (own.length > 0 ? own : nearest ? [nearest] : []).filter((origin) => 'page' in origin)
  const pages = [...new Set(words.map(({ page }) => page))]
  return pages.map((page) => ({
    page,
    rectangles: linesOf(words.filter((word) => word.page === page).map(({ box }) => box)),
  }))
}

/** Words that follow one another on a line as one rectangle, so that the gaps between them are highlighted too. */
function linesOf(boxes: readonly Rectangle[]): Rectangle[] {
  const lines: Rectangle[] = []
  for (const box of boxes) {
    const last = lines[lines.length - 1]
    if (last && (followsAcross(last, box) || followsUp(last, box))) lines[lines.length - 1] = around(last, box)
    else lines.push(box)
  }
  return lines
}

function followsAcross(line: Rectangle, box: Rectangle): boolean {
  const height = line[3] - line[1]
  const shared = Math.min(line[3], box[3]) - Math.max(line[1], box[1])
  return shared > 0.6 * height && near(box[0] - line[2], height)
}

/** On pages that lie on their side lines run up or down, and words are taller than they are wide. */
function followsUp(line: Rectangle, box: Rectangle): boolean {
  const width = line[2] - line[0]
  const sideways = [line, box].every(([left, bottom, right, top]) => top - bottom > right - left)
  const shared = Math.min(line[2], box[2]) - Math.max(line[0], box[0])
  return sideways && shared > 0.6 * width && (near(box[1] - line[3], width) || near(line[1] - box[3], width))
}

function near(gap: number, size: number): boolean {
  return gap < 1.5 * size && gap > -size
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
