import type { Box } from '../box.js'
import type { Rule } from '../page.js'

/** Lines nearer than this to one another are one: the two borders of neighbouring cells, or a double line. */
export const SAME_PLACE = 2.5
/** A line may stop short of the one that it meets by this much. */
const REACH = 2.2

/** A rule, and whether it was drawn as a line or is only the edge of a coloured area. */
export type Wall = Rule & { readonly drawn: boolean }

export function wallsOf(rules: readonly Rule[], shades: readonly Box[]): Wall[] {
  const drawn = rules.map((rule) => ({ ...rule, drawn: true }))
  return joinWalls([...drawn, ...shades.flatMap(edgesOf)])
}

function edgesOf({ left, bottom, right, top }: Box): Wall[] {
  return [
    { axis: 'across', at: top, from: left, to: right, drawn: false },
    { axis: 'across', at: bottom, from: left, to: right, drawn: false },
    { axis: 'down', at: left, from: bottom, to: top, drawn: false },
    { axis: 'down', at: right, from: bottom, to: top, drawn: false },
  ]
}

/** Makes one wall of pieces that lie end to end: cells draw their borders each for itself, dashes one by one. */
export function joinWalls(walls: readonly Wall[]): Wall[] {
  return (['across', 'down'] as const).flatMap((axis) => {
    const sorted = walls.filter((wall) => wall.axis === axis).sort((a, b) => a.at - b.at)
    return bundles(sorted).flatMap(joinBundle)
  })
}

/** Groups walls, sorted by place, that lie within SAME_PLACE of the first of their group. */
function bundles(sorted: readonly Wall[]): Wall[][] {
  const groups: Wall[][] = []
  for (const wall of sorted) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && wall.at - first.at <= SAME_PLACE) group.push(wall)
    else groups.push([wall])
  }
  return groups
}

function joinBundle(group: readonly Wall[]): Wall[] {
  const at = group.reduce((sum, wall) => sum + wall.at, 0) / group.length
  const joined: Wall[] = []
  for (const wall of [...group].sort((a, b) => a.from - b.from)) {
    const before = joined.at(-1)
    if (before && wall.from - before.to <= SAME_PLACE) {
      const drawn = before.drawn || wall.drawn
      joined[joined.length - 1] = { ...before, to: Math.max(before.to, wall.to), drawn }
    } else {
      joined.push({ ...wall, at })
    }
  }
  return joined
}

export function meets(a: Wall, b: Wall): boolean {
  return (
    a.axis !== b.axis &&
    a.at >= b.from - REACH &&
    a.at <= b.to + REACH &&
    b.at >= a.from - REACH &&
    b.at <= a.to + REACH
  )
}

/** Shortest lines that can be the sides of a row which fills its page from top to bottom. */
const TALL = 150

/** Sets of tall lines of one height, met by none across: a table whose row is longer than the page. */
export function pillars(walls: readonly Wall[], used: ReadonlySet<Wall>): Wall[][] {
  const sets: Wall[][] = []
  for (const wall of walls) {
    if (wall.axis !== 'down' || !wall.drawn || used.has(wall) || wall.to - wall.from < TALL) continue
    const same = (other: Wall) => Math.abs(other.from - wall.from) < 5 && Math.abs(other.to - wall.to) < 5
    const set = sets.find(([first]) => first !== undefined && same(first))
    if (set) set.push(wall)
    else sets.push([wall])
  }
  return sets.filter((set) => set.length >= 2)
}

/** Sets of walls that hang together, each with at least one of each axis. */
export function networks(walls: readonly Wall[]): Wall[][] {
  const across = walls.filter(({ axis }) => axis === 'across')
  const down = walls.filter(({ axis }) => axis === 'down')
  const group = new Map<Wall, number>()
  const members: Wall[][] = []
  for (const wall of down) {
    const touched = across.filter((other) => meets(wall, other))
    if (touched.length === 0) continue
    const joined = new Set(touched.map((other) => group.get(other)).filter((id) => id !== undefined))
    const id = members.push([wall, ...touched.filter((other) => !group.has(other))]) - 1
    for (const old of joined) members[id]?.push(...(members[old]?.splice(0) ?? []))
    for (const member of members[id] ?? []) group.set(member, id)
  }
  return members.filter((member) => member.length > 0)
}
