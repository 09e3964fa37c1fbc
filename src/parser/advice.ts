import type { Block, SourceDocument } from '../plan/document.js'
import type { Passage } from '../plan/passage.js'
import type { Advice, AdvicePart, Child, Need, PlanDate, ProcessDates } from '../plan/plan.js'
import { daysIn } from '../text/days.js'
import { looksLikeName, looksLikeRole } from '../text/people.js'
import type { Part } from './advice-parts.js'
import { referencesIn, wordsOfBlock } from './item.js'
import { outcomesOf } from './outcomes.js'
import type { Pair } from './pairs.js'
import { isAuthor } from './particulars.js'
import type { Placed } from './placed.js'
import { provisionOf } from './provision.js'

type About = AdvicePart['about']

/** The advice report that the parts make. */
export function adviceOf(
  document: SourceDocument,
  parts: readonly Part[],
  child: Child,
  dates: ProcessDates,
  pairs: readonly Pair[],
): Advice {
  const of = (about: About) => parts.filter((part) => part.about === about).flatMap((part) => part.placed)
  const needs = of('needs').flatMap(needOf)
  return {
    kind: 'advice',
    text: document.text,
    child,
    dates: { ...dates, own: dates.own ?? signedOn(parts) },
    needs,
    strengths: of('strengths').flatMap((one) => (one.role === 'content' ? [wordsOfBlock(one).passage] : [])),
    outcomes: outcomesOf(of('outcomes'), null),
    provision: provisionOf(document.text, of('provision'), null),
    ...authorOf(document, parts, pairs),
    parts: parts.map(({ about, heading, block, placed }) => ({
      about,
      heading,
      block,
      lines: placed.filter(({ role }) => role === 'content' || role === 'heading').map(({ block }) => block),
    })),
    warnings: document.warnings,
  }
}

function needOf(one: Placed): Need[] {
  if (one.role !== 'content' || (one.column !== null && one.column !== 'need')) return []
  const { passage, label } = wordsOfBlock(one)
  if (!passage.text) return []
  return [{ passage, label, section: null, area: one.area, row: one.row, references: referencesIn(passage.text) }]
}

/** From the form's fields, else from the signature: a name with a role beside or under it in the last lines or the first. */
function authorOf(
  document: SourceDocument,
  parts: readonly Part[],
  pairs: readonly Pair[],
): { author: Passage | null; role: Passage | null } {
  const fields = pairs.filter(
    ({ field, value }, at) =>
      (field === 'author' || (field === 'name' && isAuthor(pairs, at))) && !/^[_.\s-]*$/.test(value.text),
  )
  const roleField = pairs.find(({ field, value }) => field === 'role' && looksLikeRole(value.text))?.value ?? null
  for (const { value } of fields) {
    const segments = value.text.split(/\s*[,(\n–]\s*|\s-\s/)
    const named = segments.some(looksLikeName) || looksLikeName(value.text)
    const withRole = looksLikeRole(value.text) ? value : roleField
    if (named) return { author: value, role: withRole ?? roleBeside(document, value) }
  }
  const lines = document.blocks
  const near = [...lines.slice(-12), ...lines.slice(0, 12)]
  for (const line of near) {
    if (line.text.length > 140 || copied.test(line.text)) continue
    const segments = line.text.replace(/^(?:signed|by|author|from)\s*:?\s*/i, '').split(/\s*[,(\n–]\s*|\s-\s/)
    if (segments.some(looksLikeName) && (looksLikeRole(line.text) || roleBeside(document, line))) {
      return { author: line, role: looksLikeRole(line.text) ? line : roleBeside(document, line) }
    }
  }
  return { author: null, role: parts.length ? roleField : null }
}

/** Who else has the letter, and who stands at its foot for the whole service, did not write it. */
const copied = /^(?:copy|copies|copied|cc|c\.c\.|enc|enclosures?|distribution|circulation|chair|chief executive)\b/i

/** The role in the label before the name ('Educational psychologist'), or on the line after it. */
function roleBeside(document: SourceDocument, author: Passage): Passage | null {
  const at = document.blocks.findIndex(({ start, end }) => start <= author.start && author.end <= end)
  const before = document.blocks[at - 1]
  const next = document.blocks[at + 1]
  if (
    before &&
    before.text.length < 50 &&
    /psychologist|therapist|paediatrician|doctor|worker|teacher|senco|nurse|practitioner/i.test(before.text)
  )
    return before
  return next && next.text.length < 120 && looksLikeRole(next.text) ? next : null
}

/** The date beside a signature, or one that a line at the top calls the report's. */
function signedOn(parts: readonly Part[]): PlanDate | null {
  const lines = parts.flatMap(({ about, placed }) => placed.map(({ block }) => ({ about, block })))
  for (const { about, block } of [...lines].reverse()) {
    const day = block.text.length < 120 ? daysIn(block)[0] : undefined
    if (
      !day ||
      /\b(?:birth|dob|d\.o\.b|born|seen|visit|request|meeting|observ|received|assess(?:ed|ment)|admitted)/i.test(
        block.text,
      )
    )
      continue
    const named = /\b(?:dated?|signed|written on|report of)\b/i.test(block.text)
    if (about === 'signature' || (named && about !== 'background')) return { passage: day, iso: day.iso }
  }
  return letterDate(lines.map(({ block }) => block))
}

/** A letter carries its date on a line of its own above the greeting. */
function letterDate(blocks: readonly Block[]): PlanDate | null {
  for (const [at, block] of blocks.slice(0, 20).entries()) {
    const before = blocks[at - 1]
    if (block.cell || before?.bold || before?.text.endsWith(':')) continue
    const day = daysIn(block)[0]
    if (day && day.text.length >= block.text.trim().length - 2 && day.iso.length === 10)
      return { passage: day, iso: day.iso }
    if (/^dear\b/i.test(block.text)) break
  }
  return null
}
