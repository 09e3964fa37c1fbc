import type { Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'
import { areaOf } from './area.js'
import { byCell, joinedPassage, referencesIn, wordsOfBlock } from './item.js'
import { isLead } from './outcomes.js'
import type { Placed } from './placed.js'
import { aboutProvision } from './remarks.js'

type Letter = NonNullable<Provision['section']>

/**
 * The provision among `placed` (the blocks of one section, or an advice report's recommendations): what is given, with who and
 * how often from the same row or the labelled lines after it.
 */
export function provisionOf(text: string, placed: readonly Placed[], section: Letter | null): Provision[] {
  const items: { provision: Provision; one: Placed }[] = []
  const grid = gridRows(placed)
  let lead: Placed | null = null
  for (const group of byCell(placed)) {
    const inGrid = group[0]!.row !== null && grid.has(rowKey(group[0]!))
    const units = inGrid && group[0]!.column === 'provision' ? [group] : group.map((one) => [one])
    for (const unit of units) {
      const one = unit[0]!
      if (one.role === 'heading') {
        lead = null
        continue
      }
      const words = unit.filter(({ role, column }) => role === 'content' && column === one.column)
      const passage = joinedPassage(text, words)
      if (!passage?.text) continue
      if (one.column === 'who' || one.column === 'often') {
        attach(items, one, passage)
        continue
      }
      if (one.column !== null && one.column !== 'provision') continue
      if (one.column === null && besideProvision(one, placed)) continue
      // An area's name over its table is a title, even in plain type.
      if (one.column === null && areaOf(passage.text) !== null) continue
      if (isLead(passage.text, placed[placed.indexOf(unit[unit.length - 1]!) + 1]) || aboutProvision(passage.text)) {
        lead = one
        continue
      }
      const leads = [
        ...one.under.flatMap((index) => placed.filter((other) => other.index === index)),
        ...(lead ? [lead] : []),
      ]
      items.push({
        one,
        provision: {
          passage,
          label: wordsOfBlock(one).label,
          section,
          area: one.area,
          row: one.row,
          references: [...referencesIn(passage.text), ...meetsIn(one, placed)],
          who: null,
          often: null,
          leads: leads.map((other) => wordsOfBlock(other).passage),
        },
      })
    }
  }
  return items.map(({ provision }) => provision)
}

const rowKey = (one: Placed) => `${one.block.cell?.table}:${one.block.cell?.row}`

/** The rows in which who or how often has a cell of its own: there the whole 'what' cell is one item. */
function gridRows(placed: readonly Placed[]): Set<string> {
  return new Set(placed.filter(({ column }) => column === 'who' || column === 'often').map(rowKey))
}

/** A row that has a cell for the provision gives none in another: the form asks for its cost or its number there. */
function besideProvision(one: Placed, placed: readonly Placed[]): boolean {
  if (!one.block.cell) return false
  const key = rowKey(one)
  return placed.some((other) => other.column === 'provision' && other.block.cell && rowKey(other) === key)
}

function attach(items: { provision: Provision; one: Placed }[], value: Placed, passage: Passage): void {
  const key = rowKey(value)
  const owner =
    (value.block.cell ? items.findLast(({ one }) => rowKey(one) === key) : undefined) ?? items[items.length - 1]
  if (!owner) return
  const slot = value.column as 'who' | 'often'
  if (!owner.provision[slot]) owner.provision = { ...owner.provision, [slot]: passage }
}

/** The numbers in the row's 'which need does this meet' cell. */
function meetsIn(one: Placed, placed: readonly Placed[]): string[] {
  if (!one.block.cell) return []
  const key = rowKey(one)
  return placed
    .filter((other) => other.column === 'meets' && other.block.cell && rowKey(other) === key)
    .flatMap(({ block }) => referencesIn(block.text))
}
