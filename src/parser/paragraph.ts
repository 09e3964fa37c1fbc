import type { Block } from '../plan/document.js'
import { areaOf } from './area.js'
import { type ColumnRole, columnRole, isKnownTitle, labelledValues } from './column.js'
import { isGuidance } from './guidance.js'
import { lettersOpened, looksLikeHeading } from './looks.js'
import type { BlockUnit } from './units.js'
import { nearHeading, open, openedByWords, put, putApart, type Walk } from './walk.js'

/** What comes after the last section: from here on nothing belongs to one. */
const ends =
  /^(?:sign(?:ed|ature)s?\b|sign[- ]?off|signed on behalf|(?:generated|printed|exported|downloaded) (?:from|by|on)\b|glossary|annual review arrangements|review arrangements|monitoring arrangements|how this plan will be (?:reviewed|monitored)|right of appeal|your right|amendments?\b|version (?:control|history)|distribution|declaration|authorisation|this plan (?:was|has been|is) (?:signed|agreed|authorised|issued|approved)|if you (?:do not|don['’]t|disagree)|your rights?\b|how to appeal|appeals?\b|what (?:happens|you can do) (?:next|if)|you (?:may|can|have the right to) appeal|setting (?:and checking )?(?:shorter|short-term) targets)/i

/** A line that is signed, or waits to be: it stands after the last section, whatever its type. */
const signature = /^signed (?:on behalf|by|for)\b|^(?:signed|signature)\b[^.]{0,80}(?::|_{3,}|\.{4,}|…)|^_{6,}/i

/** Whether what begins here stands outside every section: the signature, what happens next, a glossary. */
export function endsSections(walk: Walk, block: Block): boolean {
  if (signature.test(block.text)) return true
  const heading = looksLikeHeading(block)
  return ((heading || walk.letters[0] === 'K') && ends.test(block.text)) || (heading && endsLast(walk, block))
}

/** Section K is the last: a heading of the same rank that is no section ends it, unless it groups the advice. */
function endsLast(walk: Walk, block: Block): boolean {
  const { opener, letters } = walk
  if (!opener || letters.length !== 1 || letters[0] !== 'K') return false
  if (!block.cell && followsTable(walk) && !ofAdvice.test(block.text)) return true
  // In a table the headings are those of its first column.
  if (block.cell && (block.cell.table !== opener.cell?.table || block.cell.column !== opener.cell.column)) return false
  if (/\b(?:advice|reports?|evidence|information)\b|^append(?:ix|ices)\W*\w{0,2}\W*$/i.test(block.text)) return false
  if (/^append(?:ix|ices)\b/i.test(block.text)) return true
  if (opener.kind === 'heading') return block.kind === 'heading' && block.level <= opener.level
  return block.size >= opener.size && block.kind !== 'list-item'
}

/** Whether the advice of Section K is listed in a table, which is over here. */
function followsTable({ placed }: Walk): boolean {
  return (
    placed.at(-1)?.block.cell != null && placed.some(({ letters, column }) => letters[0] === 'K' && column !== null)
  )
}

/** What a heading that groups the advice speaks of. */
const ofAdvice =
  /\b(?:advice|reports?|evidence|information|append|education|school|health|medical|social|care|parent|carer|famil|child|young person|psycholog|therap|sensory|views|other|additional|further|services?)/i

/** Places a paragraph that no column claims; `column` is what a label beside it says. */
export function paragraph(walk: Walk, unit: BlockUnit, column: ColumnRole | null = null): void {
  const { block, index } = unit
  if (walk.contents.has(index)) return putApart(walk, unit)
  const lettered = lettersOpened(block)
  if (lettered) {
    const again = lettered.letters.join() === walk.letters.join()
    open(walk, lettered, unit)
    walk.area = areaOf(lettered.words)
    // 'A2 Reuben’s views' is a heading inside Section A: its words tell whose the lines below it are.
    return again ? put(walk, unit, 'label') : putApart(walk, unit)
  }
  if (endsSections(walk, block)) {
    open(walk, { letters: [], by: 'letter', words: '' }, unit)
    return putApart(walk, unit)
  }
  if (numberOnly.test(block.text)) return itemNumber(walk, unit)
  const label = labelOnly(walk, block)
  if (label) {
    walk.pending = label
    return put(walk, unit, 'label', label)
  }
  if (!looksLikeHeading(block)) return content(walk, unit, column)
  const worded = block.kind === 'heading' || block.bold ? openedByWords(walk, block.text) : null
  if (!worded) return subheading(walk, unit)
  open(walk, worded, unit)
  putApart(walk, unit)
}

/** Places a paragraph that is no heading: a filled or unfilled field, guidance, a labelled value, or plain words. */
export function content(walk: Walk, unit: BlockUnit, column: ColumnRole | null): void {
  const { block } = unit
  if (block.placeholder) return put(walk, unit, 'placeholder', column)
  if (numberOnly.test(block.text) && (column === null || numbered.includes(column)))
    return put(walk, unit, 'label', 'number')
  if (isFieldName(block)) return put(walk, unit, 'label')
  const labelled = labelledValues(block.text)
  for (const { role, from, to } of labelled) put(walk, unit, 'content', role, from, to)
  if (labelled.length) return
  if (isGuidance(block, walk.names, nearHeading(walk))) return put(walk, unit, 'guidance', column)
  put(walk, unit, 'content', walk.pending ?? column)
  walk.pending = null
}

/** What is counted: a number in a column of these is the item's own, and no amount. */
const numbered: readonly ColumnRole[] = ['need', 'outcome', 'provision']

/** The name of a field over what fills it ('Provision', 'Outcome'), in small print and not in bold. */
function isFieldName({ text }: Block): boolean {
  const plain = text.replace(/:$/, '')
  const role =
    /^\p{Lu}/u.test(plain) && plain.split(/\s+/).length <= 3 && isKnownTitle(plain)
      ? columnRole(plain, 'provision')
      : null
  return role === 'provision' || role === 'outcome' || role === 'need'
}

/** An item's number on a line of its own: 'B3.', 'Outcome 4', '2.1'. */
const numberOnly = /^\W*(?:(?:outcome|need|provision|item|target)\s*)?[A-K]?\d{1,2}(?:\.\d{1,2})?\W*$/i

/** A number fills a label that waits for it ('Links to:', then 'Need 1'), else it begins an item and ends what stood over the last. */
function itemNumber(walk: Walk, unit: BlockUnit): void {
  if (walk.pending === null && /[a-z]{4}/i.test(unit.block.text)) walk.under = []
  walk.pending = null
  put(walk, unit, 'label', 'number')
}

/** In plain type too these words alone in a line ask for what follows: 'Who', 'How often', 'Target date'. */
const asking =
  /^(?:(?:by )?(?:who|whom|when)\b|how |target |frequency|duration|delivered |provided |led |person responsible|links? to)/i

const valueLabels: readonly ColumnRole[] = [
  'by',
  'measure',
  'who',
  'often',
  'review',
  'meets',
  'number',
  'title',
  'author',
  'role',
  'date',
  'appended',
]

/** A line that is nothing but the label of the next: 'By when:', or in a list of advice 'Job title'. */
export function labelOnly(walk: Walk, block: Block): ColumnRole | null {
  const said = block.bold || /:$/.test(block.text) || (isKnownTitle(block.text) && asking.test(block.text))
  if (block.text.length > 60 || !said || walk.letters.length === 0) return null
  const role = columnRole(block.text.replace(/:$/, ''), walk.letters[0] === 'K' ? 'advice' : 'provision')
  return role && valueLabels.includes(role) ? role : null
}

function subheading(walk: Walk, unit: BlockUnit): void {
  // Where each area has its needs, outcomes and provision in turn, the strengths of the next begin its Section B.
  const turned = walk.letters.some((letter) => letter === 'E' || letter === 'F') && walk.lettered.has('B')
  if (turned && columnRole(unit.block.text.replace(/:$/, ''), 'provision') === 'strength') walk.letters = ['B']
  const area = areaOf(unit.block.text)
  if (area) {
    walk.area = area
    walk.under = []
    return put(walk, unit, 'heading')
  }
  if (isGuidance(unit.block, walk.names, nearHeading(walk))) return put(walk, unit, 'guidance')
  put(walk, unit, 'heading')
  walk.under = [...walk.under.filter((index) => outranks(walk, index, unit.block)), unit.index]
}

/** Whether an earlier sub-heading still stands over one that comes now: it is of a higher level. */
function outranks(walk: Walk, earlier: number, block: Block): boolean {
  const before = walk.placed.find(({ index }) => index === earlier)?.block
  return before?.kind === 'heading' && block.kind === 'heading' && before.level < block.level
}
