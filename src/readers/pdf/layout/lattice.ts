import { type Box, widthOf } from '../box.js'
import { SAME_PLACE, type Wall } from './walls.js'

/** Cells of a table by the lines drawn round them; `row` and `column` count from 0 at the top left. */
export type LatticeCell = Box & {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export type Lattice = Box & {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly LatticeCell[]
  /** False where only the places of words make it. */
  readonly ruled: boolean
  /** No line is drawn below its last row, or above its first: it goes on on another page. */
  readonly openBelow: boolean
  readonly openAbove: boolean
}

/** Share of a cell's side that must be drawn for it to be a wall. */
const WALL = 0.6

/** More fields than this have graph paper and maps, not tables. */
const MOST_FIELDS = 10_000

/** The table that a network of walls makes, or null where they enclose nothing. */
export function latticeOf(network: readonly Wall[]): Lattice | null {
  const across = network.filter(({ axis }) => axis === 'across')
  const down = network.filter(({ axis }) => axis === 'down')
  const xs = edges(down, across)
  const ys = edges(across, down).reverse()
  if (xs.length < 2 || ys.length < 2 || across.length + down.length < 3) return null
  if (xs.length * ys.length > MOST_FIELDS) return null
  const merged = mergeCells(xs, ys, across, down)
  const box = boxOf(xs, ys, 0, 0, ys.length - 1, xs.length - 1)
  return {
    ...box,
    rows: ys.length - 1,
    columns: xs.length - 1,
    cells: merged.map((cell) => ({
      ...boxOf(xs, ys, cell.row, cell.column, cell.row + cell.rowSpan, cell.column + cell.columnSpan),
      ...cell,
    })),
    ruled: true,
    openBelow: !isDrawn(across, box.bottom, box.left, box.right),
    openAbove: !isDrawn(across, box.top, box.left, box.right),
  }
}

/** The one row, open above and below, that lines from the top of a page to its foot part into cells. */
export function openLattice(pillars: readonly Wall[]): Lattice {
  const xs = withoutSlivers(pillars.map(({ at }) => at).sort((a, b) => a - b))
  const ys = [Math.max(...pillars.map(({ to }) => to)), Math.min(...pillars.map(({ from }) => from))]
  const cells = xs.slice(1).map((_, column) => ({
    ...boxOf(xs, ys, 0, column, 1, column + 1),
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
  }))
  const box = boxOf(xs, ys, 0, 0, 1, xs.length - 1)
  return { ...box, rows: 1, columns: xs.length - 1, cells, ruled: true, openAbove: true, openBelow: true }
}

/** Places of `walls`, and the ends of those that cross them where these stand out: a table without outer lines. */
function edges(walls: readonly Wall[], crossing: readonly Wall[]): number[] {
  const places = [...new Set(walls.map(({ at }) => at))].sort((a, b) => a - b)
  const first = Math.min(...crossing.map(({ from }) => from))
  const last = Math.max(...crossing.map(({ to }) => to))
  const sides = [...places]
  if (sides[0] === undefined || first < sides[0] - 2 * SAME_PLACE) sides.unshift(first)
  if (last > (sides.at(-1) as number) + 2 * SAME_PLACE) sides.push(last)
  return withoutSlivers(sides)
}

/** Two places closer than any cell is wide are the two sides of one thick or double line. */
function withoutSlivers(places: readonly number[]): number[] {
  return places.filter((place, index) => {
    const before = places[index - 1]
    return before === undefined || place - before > SAME_PLACE
  })
}

type Place = { row: number; column: number; rowSpan: number; columnSpan: number }

/** Joins neighbouring fields that have no wall between them; what is joined always becomes a rectangle. */
function mergeCells(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Wall[],
  down: readonly Wall[],
): Place[] {
  const rows = ys.length - 1
  const columns = xs.length - 1
  const taken = new Set<number>()
  const places: Place[] = []
  const openRight = (row: number, column: number) =>
    column + 1 < columns && !isDrawn(down, xs[column + 1] as number, ys[row + 1] as number, ys[row] as number)
  const openDown = (row: number, column: number) =>
    row + 1 < rows && !isDrawn(across, ys[row + 1] as number, xs[column] as number, xs[column + 1] as number)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let columnSpan = 1
      while (openRight(row, column + columnSpan - 1) && !taken.has(row * columns + column + columnSpan)) columnSpan++
      const wide = Array.from({ length: columnSpan }, (_, offset) => column + offset)
      let rowSpan = 1
      while (
        wide.every((place) => openDown(row + rowSpan - 1, place)) &&
        wide.slice(0, -1).every((place) => openRight(row + rowSpan, place))
      ) {
        rowSpan++
      }
      for (let down = 0; down < rowSpan; down++) for (const place of wide) taken.add((row + down) * columns + place)
      places.push({ row, column, rowSpan, columnSpan })
    }
  }
  return places
}

/** True where walls at `at` cover most of the way `from` … `to`. */
function isDrawn(walls: readonly Wall[], at: number, from: number, to: number): boolean {
  let covered = 0
  for (const wall of walls) {
    if (Math.abs(wall.at - at) <= SAME_PLACE) covered += Math.max(0, Math.min(wall.to, to) - Math.max(wall.from, from))
  }
  return covered >= WALL * (to - from)
}

function boxOf(
  xs: readonly number[],
  ys: readonly number[],
  row: number,
  column: number,
  below: number,
  beside: number,
): Box {
  return {
    left: xs[column] as number,
    right: xs[beside] as number,
    top: ys[row] as number,
    bottom: ys[below] as number,
  }
}

export function isSingle(lattice: Lattice): boolean {
  return lattice.cells.length === 1
}

/** A line round the whole page, not round a table. */
export function framesPage(lattice: Lattice, width: number): boolean {
  return isSingle(lattice) && widthOf(lattice) > 0.85 * width
}
