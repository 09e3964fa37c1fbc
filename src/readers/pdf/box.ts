/** A rectangle in points; y grows upwards, as in the file. */
export type Box = { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number }

export function widthOf(box: Box): number {
  return box.right - box.left
}

export function heightOf(box: Box): number {
  return box.top - box.bottom
}

export function areaOf(box: Box): number {
  return Math.max(0, widthOf(box)) * Math.max(0, heightOf(box))
}

/** The smallest box round all `boxes`, of which there is at least one. */
export function around(boxes: readonly Box[]): Box {
  let left = Number.POSITIVE_INFINITY
  let bottom = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let top = Number.NEGATIVE_INFINITY
  for (const box of boxes) {
    if (box.left < left) left = box.left
    if (box.bottom < bottom) bottom = box.bottom
    if (box.right > right) right = box.right
    if (box.top > top) top = box.top
  }
  return { left, bottom, right, top }
}

export function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  }
}

/** True where the middle of `inner` lies in `outer`. */
export function holds(outer: Box, inner: Box): boolean {
  const x = (inner.left + inner.right) / 2
  const y = (inner.bottom + inner.top) / 2
  return outer.left <= x && x <= outer.right && outer.bottom <= y && y <= outer.top
}

/** True where `inner` lies in `outer`, give or take `slack` points. */
export function encloses(outer: Box, inner: Box, slack = 1): boolean {
  return (
    outer.left - slack <= inner.left &&
    inner.right <= outer.right + slack &&
    outer.bottom - slack <= inner.bottom &&
    inner.top <= outer.top + slack
  )
}
