import type { Passage } from '../plan/passage.js'
import type { Outcome } from '../plan/plan.js'
import { cellNamesTime, leftOpen } from '../text/deadlines.js'
import { columnRoles } from './column.js'
import { referencesIn, wordsOfBlock } from './item.js'
import type { Placed } from './placed.js'
import { aboutOutcomes } from './remarks.js'

/** The outcomes among `placed` (the blocks of Section E, or of an advice report's outcomes), each with its by-when and what governs it. */
export function outcomesOf(placed: readonly Placed[], section: 'E' | null): Outcome[] {
  const outcomes: { outcome: Outcome; one: Placed }[] = []
  let lead: Placed | null = null
  for (const [at, one] of placed.entries()) {
    if (one.role === 'heading') {
      lead = null
      continue
    }
    if (one.role !== 'content') continue
    const { passage, label } = wordsOfBlock(one)
    if (!passage.text) continue
    if (one.column === 'by' || one.column === 'measure') {
      const last = ownerOf(one, outcomes)
      if (last && !last.outcome[one.column]) last.outcome = { ...last.outcome, [one.column]: passage }
      continue
    }
    if (one.column !== 'outcome' && ((one.column !== null && one.column !== 'need') || besideOutcome(one, placed)))
      continue
    if (isTimeOnly(passage)) {
      const open = outcomes.find(({ outcome, one: own }) => !outcome.by && sameRow(own, one))
      if (open) open.outcome = { ...open.outcome, by: passage }
      continue
    }
    if (underSteps(one, placed)) continue
    if (isLead(passage.text, placed[at + 1])) {
      lead = one
      continue
    }
    if (aboutOutcomes(passage.text) || isNone(passage.text)) continue
    const leads = [
      ...placed.filter(({ index }) => index === one.titled),
      ...one.under.flatMap((index) => placed.filter((other) => other.index === index)),
      ...(lead ? [lead] : []),
    ]
    const outcome: Outcome = {
      passage,
      label,
      section,
      area: one.area,
      row: one.row,
      references: referencesIn(passage.text),
      by: null,
      measure: null,
      leads: leads.map((other) => wordsOfBlock(other).passage),
    }
    outcomes.push({ outcome, one })
  }
  return outcomes.map(({ outcome }) => outcome)
}

/** A row that has a cell for the outcome states none in another: the need beside it, or what the form asks besides. */
function besideOutcome(one: Placed, placed: readonly Placed[]): boolean {
  return placed.some((other) => other.column === 'outcome' && inRow(other, one))
}

function sameRow({ block: { cell: a } }: Placed, { block: { cell: b } }: Placed): boolean {
  return a !== null && b !== null && a.table === b.table && a.row === b.row
}

/** An area without an outcome says so. */
function isNone(text: string): boolean {
  return /^\W*(?:none|nil|n\/?a|not applicable|no (?:further |additional |specific )?outcomes?(?: (?:is|are|was|were))?(?: (?:required|needed|sought|identified|set|agreed|proposed))?(?: (?:at this time|at present|currently|in this area))?)\W*$/i.test(
    text,
  )
}

/** In one row, where a merged cell makes one of several. */
function inRow({ row: a }: Placed, { row: b }: Placed): boolean {
  return a !== null && b !== null && a.table === b.table && a.row === b.row
}

/** 'July 2026' or 'Target: end of Year 6' alone in a cell is a date for what stands before it, and no outcome. */
function isTimeOnly(passage: Passage): boolean {
  const { text } = passage
  if (text.split(/\s+/).length > 9 || /\b(?:will|to be|can)\b/i.test(text)) return false
  const titled = /^(?:target|due|review|deadline|timescale)(?: date)?\s*[:–-]\s/i.test(text)
  return titled
    ? cellNamesTime(passage) || leftOpen(passage) !== null
    : text.split(/\s+/).length <= 6 && cellNamesTime(passage)
}

/** A 'by when' belongs to the outcome of its own row, else to the one before it. */
function ownerOf<T extends { one: Placed }>(by: Placed, outcomes: T[]): T | undefined {
  const row = by.row
  const last = outcomes[outcomes.length - 1]
  if (!row) return last
  return outcomes.findLast(({ one }) => one.row?.table === row.table && one.row.row === row.row) ?? last
}

function underSteps(one: Placed, placed: readonly Placed[]): boolean {
  return one.under.some((index) =>
    columnRoles(placed.find((other) => other.index === index)?.block.text.replace(/:$/, '') ?? '').includes('steps'),
  )
}

/** A line that governs those after it: 'By the end of Year 6 Nia will:' */
export function isLead(text: string, next: Placed | undefined): boolean {
  if (next?.role !== 'content') return false
  if (/:$/.test(text)) return text.split(/\s+/).length <= 30
  const short = text.split(/\s+/).length <= 20
  if (short && /\b(?:will|to|can|should)(?: be able to)?(?:…|\.\.\.)?$/.test(text)) return true
  return short && /^outcomes?\b.*\b(?:by|end of|during|over|within)\b/i.test(text) && !/\bwill\b/.test(text)
}
