import type { SourceDocument } from '../plan/document.js'
import type { SectionLetter } from '../plan/section.js'
import { contentsBlocks } from './contents.js'
import { lettersOpened } from './looks.js'
import { paragraph } from './paragraph.js'
import type { Placed } from './placed.js'
import { table } from './table.js'
import { type Unit, unitsOf } from './units.js'
import type { Opened, Walk } from './walk.js'

export type Flow = {
  readonly placed: readonly Placed[]
  /** The sections in the order in which they first come. */
  readonly opened: readonly Opened[]
  /** True where a section was recognised by the words of its heading alone. */
  readonly weak: boolean
}

/** Of so many different letters alone in the first cell of a row, some twelve sections are meant and not the rows of a list. */
const fewestBadges = 5

function isBadged({ blocks }: SourceDocument): boolean {
  const first = blocks.filter(({ cell, bold }) => cell?.column === 0 && cell.row === 0 && bold)
  const letters = first.map(({ text }) => text.trim()).filter((text) => /^(?:[A-K]|H ?[12])$/.test(text))
  return new Set(letters).size >= fewestBadges
}

/**
 * Walks the document in reading order and gives every block its section, its role and what its column or label says of it.
 * `names` are the child's: a line that has one is never the form's guidance.
 */
export function flowOf(document: SourceDocument, names: readonly string[]): Flow {
  const contents = contentsBlocks(document.blocks)
  const lettered = new Set<SectionLetter>()
  for (const [index, block] of document.blocks.entries()) {
    if (!contents.has(index)) for (const letter of lettersOpened(block)?.letters ?? []) lettered.add(letter)
  }
  const walk: Walk = {
    names,
    contents,
    lettered,
    badged: isBadged(document),
    placed: [],
    opened: [],
    through: (units: readonly Unit[]) => {
      for (const unit of units) {
        if (unit.kind === 'table') table(walk, unit)
        else paragraph(walk, unit)
      }
    },
    letters: [],
    area: null,
    under: [],
    row: null,
    titled: null,
    pending: null,
    columns: new Map(),
    width: 0,
    lines: 0,
    opener: null,
    weak: false,
  }
  walk.through(unitsOf(document))
  return { placed: walk.placed, opened: walk.opened, weak: walk.weak }
}
