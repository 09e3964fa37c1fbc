import type { Passage } from '../plan/passage.js'
import type { Need } from '../plan/plan.js'
import { columnRoles } from './column.js'
import { referencesIn, wordsOfBlock } from './item.js'
import type { Placed } from './placed.js'

/** The needs and the strengths of Sections B, C and D: one item for each paragraph, bullet or cell. */
export function needsOf(placed: readonly Placed[]): { needs: Need[]; strengths: Passage[] } {
  const needs: Need[] = []
  const strengths: Passage[] = []
  for (const one of placed) {
    const section = one.letters.find(
      (letter): letter is 'B' | 'C' | 'D' => letter === 'B' || letter === 'C' || letter === 'D',
    )
    if (!section || one.role !== 'content') continue
    if (one.column !== null && one.column !== 'need' && one.column !== 'strength') continue
    const { passage, label } = wordsOfBlock(one)
    if (!passage.text) continue
    if (one.column === 'strength' || isStrength(one, placed)) strengths.push(passage)
    else needs.push({ passage, label, section, area: one.area, row: one.row, references: referencesIn(passage.text) })
  }
  return { needs, strengths }
}

/** Under a sub-heading such as 'Strengths' or 'What people admire about Priyanka'. */
function isStrength(one: Placed, placed: readonly Placed[]): boolean {
  return one.under.some((index) => {
    const heading = placed.find((other) => other.index === index)?.block.text ?? ''
    return columnRoles(heading.replace(/:$/, '')).includes('strength') || strengthHeading.test(heading)
  })
}

const strengthHeading =
  /\b(?:strengths?(?!\s*(?:and|&|\/)\s*(?:needs|difficult))|admire|like about|good at|does well|do well|can do|going well|working well|achievements|talents|what works)\b/i
