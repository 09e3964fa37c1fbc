import type { Block } from '../plan/document.js'
import type { AdvicePart } from '../plan/plan.js'
import { looksLikeName, looksLikeRole } from '../text/people.js'
import { adviceHeading } from './advice-heading.js'
import { areaOf } from './area.js'
import { looksLikeHeading } from './looks.js'
import type { Placed } from './placed.js'

type About = AdvicePart['about']

/** A part of an advice report with the heading that opened it. */
export type Part = {
  readonly about: About
  readonly heading: string
  readonly opener: Block | null
  /** The block number of its heading. */
  readonly block: number | null
  readonly placed: Placed[]
}

/** The parts of an advice report: which blocks stand under which of its headings. */
export function adviceParts(placed: readonly Placed[], names: readonly string[]): Part[] {
  const type = sizeOfText(placed)
  const parts: Part[] = [{ about: 'particulars', heading: '', opener: null, block: null, placed: [] }]
  for (const [at, one] of placed.entries()) {
    const last = parts[parts.length - 1]!
    const about = opens(one, names, last, type) ?? (signs(one, placed[at + 1], last) ? 'signature' : null)
    if (!about) last.placed.push(one)
    else {
      const kept = about === 'signature' ? [one] : []
      parts.push({ about, heading: one.block.text, opener: one.block, block: one.index, placed: kept })
    }
  }
  return parts
}

/** The size in points in which most of the running text is set, 0 where the file does not say. */
function sizeOfText(placed: readonly Placed[]): number {
  const letters = new Map<number, number>()
  for (const { block } of placed)
    if (!block.bold) letters.set(block.size, (letters.get(block.size) ?? 0) + block.text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Names what the items below are about, and not that they are needs. */
function areaLike(heading: string): boolean {
  return (
    !/\b(?:needs?|difficult|finding|hard|concern|worr|summary|assessment)/i.test(heading) || areaOf(heading) !== null
  )
}

function opens(one: Placed, names: readonly string[], within: Part, type: number): About | null {
  const { block, role, column, index } = one
  if (block.text.length > 140 || (index < 6 && /\b(?:advice|report|assessment)\b/i.test(block.text))) return null
  const about = adviceHeading(block.text, names)
  // Outcomes and provision are often grouped by area of need: the area's name opens no part of its own there.
  const grouped = within.about === 'outcomes' || within.about === 'provision'
  if (about === 'needs' && grouped && areaLike(block.text) && !outranks(block, within.opener)) return null
  if (column !== null && role === 'label')
    return about && ['needs', 'outcomes', 'provision'].includes(about) ? about : null
  if (!looksLikeHeading(block)) return null
  if (about) return about
  return ranksWith(block, within.opener, type) ? 'other' : null
}

function outranks(block: Block, opener: Block | null): boolean {
  return block.kind === 'heading' && opener?.kind === 'heading' && block.level < opener.level
}

/** A heading of unknown words opens a part only where it ranks as high as the last: 'Sam' under 'Views' is of the views. */
function ranksWith(block: Block, opener: Block | null, type: number): boolean {
  if (block.kind === 'heading') return block.level <= Math.min(2, opener?.kind === 'heading' ? opener.level : 9)
  // Where bold lines serve as headings, their size is the only rank they have.
  return (
    block.cell === null &&
    opener?.kind === 'paragraph' &&
    opener.cell === null &&
    block.size >= opener.size &&
    opener.size > type
  )
}

/** A line in which the author signs, another has checked, or boxes tell who has a copy: the advice ends here. */
function signs({ block, role }: Placed, next: Placed | undefined, within: Part): boolean {
  const { text } = block
  if (role !== 'content' || block.cell !== null || text.length > 140 || within.about === 'particulars') return false
  if (
    /^(?:signed|signature|(?:quality )?(?:assured|checked)|checked for quality|countersigned|approved)\b[^.]*(?:\bby\b|:|_{3,}|\.{4,})/i.test(
      text,
    )
  )
    return true
  if (/^[☐☑☒✓✔][^.]*\b(?:shared|sent|copied|copy)\b/i.test(text)) return true
  if (block.kind !== 'paragraph' || /[.;:]$/.test(text)) return false
  const [first = '', ...rest] = text.split(/\s*[,(\n–]\s*|\s-\s/)
  if (!looksLikeName(first)) return false
  return rest.length > 0
    ? looksLikeRole(rest.join(' '))
    : next !== undefined && next.block.text.length < 120 && next.block.cell === null && looksLikeRole(next.block.text)
}
