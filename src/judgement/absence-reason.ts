import rows from '#corpora/lexicons/asking.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import type { Section } from '../plan/section.js'
import { daysIn } from '../text/days.js'
import { compileLexicon } from '../text/lexicon.js'
import { rolesIn } from '../text/people.js'
import { sentencesIn, within } from '../text/sentences.js'
import { type AbsenceKind, absenceIn } from './absence.js'
import { othersIn } from './others.js'

/** What a section says where it says only that there is nothing: the first such passage, and whether a word stands by it of who was asked, by whom or when. */
export type Nothing = { readonly passage: Passage; readonly reasoned: boolean }

const asking = compileLexicon(rows)
const label = /^[^:.\n]{2,60}:\s+(?=\S)/u
const denied =
  /(?:\b(?:not|never|no|without|nor|needs? to|if)|n['’]t)(?:\s+(?:been|be|yet|any|an?|currently|further|have|had)){0,3}\s*$/iu
/** In front of whoever nobody asked: 'not known to the …', 'no …', 'does not have a …'. */
const unknown =
  /\b(?:known|open|unknown|referred|involved|involvement|engaged|working|contact|support|supported|input|allocated|have|has|no|nor|or|any|without)(?:\s+(?:to|with|from|of|by|a|an|any|the|our|local|current)){0,3}\s*$/iu
const companions: ReadonlySet<AbsenceKind> = new Set(['signpost', 'cross-reference'])

/** What `section` says where all its words only say that there is nothing; null where it says anything else, or nothing at all. */
export function nothingIn(section: Section): Nothing | null {
  const passages = writtenIn(section).map(unlabelled)
  const sentences = passages.flatMap((passage) => sentencesIn(passage))
  const kinds = sentences.map(absenceIn)
  const first = kinds.findIndex((kind) => kind !== null && !companions.has(kind))
  if (first < 0 || kinds.some((kind) => kind === null || kind === 'deferred')) return null
  return { passage: holding(passages, sentences[first]!), reasoned: asked(section) }
}

/** The lines of a section that somebody wrote. */
export function writtenIn({ lines }: Section): readonly Passage[] {
  return lines.filter(({ role, text }) => role === 'content' && /[\p{L}\p{N}]/u.test(text))
}

/** Whether any word of `section` tells who was asked or looked, or when. */
export function asked(section: Section): boolean {
  return writtenIn(section).some(tellsAsking)
}

/** 'Physical health: none' says none of what its label names. */
function unlabelled(line: Passage): Passage {
  return within(line, label.exec(line.text)?.[0].length ?? 0, line.text.length)
}

function holding(passages: readonly Passage[], sentence: Passage): Passage {
  return passages.find(({ start, end }) => start <= sentence.start && sentence.end <= end) ?? sentence
}

/** A date, an act of asking or looking, or somebody who says so: who is named only as not involved has said nothing. */
function tellsAsking(sentence: Passage): boolean {
  const before = (start: number) => sentence.text.slice(0, start - sentence.start)
  return (
    daysIn(sentence).length > 0 ||
    asking.find(sentence).some(({ start }) => !denied.test(before(start))) ||
    [...rolesIn(sentence), ...othersIn(sentence).filter(({ row }) => row.kind === 'parent')].some(
      ({ start }) => !unknown.test(before(start)),
    )
  )
}
