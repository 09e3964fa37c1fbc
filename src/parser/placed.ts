import type { Block } from '../plan/document.js'
import type { Area, Row } from '../plan/plan.js'
import type { LineRole, SectionLetter } from '../plan/section.js'
import type { ColumnRole } from './column.js'

/** A block with the place in the plan that headings, columns and labels give it. */
export type Placed = {
  readonly block: Block
  readonly index: number
  /** Empty before the first section and after the last. Two where one heading names both and nothing tells them apart. */
  readonly letters: readonly SectionLetter[]
  readonly role: LineRole
  /** What its column or its label says it is. */
  readonly column: ColumnRole | null
  /** The block that is the title of its column. */
  readonly titled: number | null
  /** Where its words begin in a block that carries its own label ('By when: July 2027'). */
  readonly from: number
  /** Where it ends: at the next label of the same block ('Who: TA   How often: daily'), else at the end. */
  readonly to: number
  readonly area: Area | null
  readonly row: Row | null
  /** The sub-headings over it inside the section, outermost first: block numbers. */
  readonly under: readonly number[]
}
