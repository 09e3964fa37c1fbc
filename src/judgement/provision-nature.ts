import bareHelpRows from '#corpora/lexicons/bare-help.json' with { type: 'json' }
import equipmentRows from '#corpora/lexicons/equipment.json' with { type: 'json' }
import serviceRows from '#corpora/lexicons/services.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { contains } from '../plan/passage.js'
import type { Amount } from '../text/amount.js'
import { compileLexicon, type Match, type Row } from '../text/lexicon.js'
import { type RoleRow, roles, rolesIn } from '../text/people.js'
import { timeWordsIn } from '../text/time-words.js'
import { type Word, wordsIn } from '../text/words.js'

type ServiceRow = Row & { readonly act: 'session' | 'review' | 'money' }

/** 'service': a person's time (therapy, teaching, visits). 'review': a look at how things stand (a clinic, a check). 'standing': a thing or a way that holds all the time. 'money': a direct payment. */
export type Nature = 'service' | 'review' | 'standing' | 'money'

const services = compileLexicon(serviceRows as ServiceRow[])
const generic = compileLexicon(bareHelpRows)
const equipment = compileLexicon(equipmentRows)
const small = new Set(
  'the and for with from his her their its this that will would shall may can who are was has have been being any all per each every not but into onto over upon of by to in on at as is be it he she they him them a an or if so up'.split(
    ' ',
  ),
)
/** In health, what is given by the hour; a visit or an appointment is a look at how things stand. */
const treatment =
  /\b(?:therap(?:y|ies)|sessions?|training|trains?|programmes?|exercises|counselling|blocks?|courses?|physiotherapy|physio|hydrotherapy|input|support|groups?|work|teach\w*|intervention|lessons?|workshops?)\b/i
/** Before a verb that tells which person, room or lesson is meant and not what is given. */
const aside = /\b(?:who|whoever|whom|which|where|when|that)(?: \S+){0,3} $/i
/** A verb is no part of an occasion, though the words around it look like one ('qualified in dyslexia teaches Tariq reading'). */
const finite = /^(?:will|teaches|works|sees|gives|runs|leads|helps|meets|models|practises|delivers|provides)\b/i
const subject = /(?:^|\s)(he|she|they|I|\p{Lu}\p{Ll}[\p{L}'’-]*) $/u

/** What kind of provision the words are about: the first thing or service named decides, as the head of the first sentence. */
export function natureOf(passage: Passage, amounts: readonly Amount[], clinical: boolean): Nature {
  const head = headOf(passage)
  const people = rolesIn(passage)
  const when = amounts.filter(({ kind }) => kind === 'occasion')
  const beside = (match: Passage) =>
    people.some((other) => contains(other, match)) ||
    (when.some((other) => contains(other, match)) && !finite.test(match.text))
  const acts = services
    .find(passage)
    .filter((match) => match.start < head && !beside(match) && !isOwnWork(passage, match))
  const first = acts[0]
  if (acts.some(({ row }) => row.act === 'money')) return 'money'
  const seen = clinical && !treatment.test(passage.text)
  if (!first) return opensWithProfession(passage, people[0]) ? (seen ? 'review' : 'service') : 'standing'
  const things = equipment.find(passage).filter((match) => !beside(match))
  if (things.some((thing) => thing.end < first.start && first.start - thing.end > 1)) return 'standing'
  if (first.row.act === 'review') return 'review'
  return seen ? 'review' : 'service'
}

/** 'Occupational therapist, monthly': the visitor's time is what is given. */
function opensWithProfession(passage: Passage, role: Match<RoleRow> | undefined): boolean {
  if (role?.row.domain !== 'health' || role.start - passage.start > 12) return false
  return /^\s*[,:;(–-]/.test(passage.text.slice(role.end - passage.start))
}

/** Where the first statement ends; a title of a few words ("Alternative recording.") goes with what follows it. */
function headOf({ start, text }: Passage): number {
  const end = /^(?:\S+\s+){5,}?\S*?[.;](?=\s)/.exec(text)?.[0].length ?? text.length
  return start + end
}

/** What is left of the words when people, amounts, bare words for help and the small words are taken away. */
export function contentOf(passage: Passage, amounts: readonly Amount[]): string[] {
  return wordsBeside(passage, amounts, [...rolesIn(passage).filter(isHelper), ...generic.find(passage)])
}

/** The words of `passage` that carry meaning and stand neither in `taken` nor among the time words of `amounts` ('hours of … a week'). */
export function wordsBeside(passage: Passage, amounts: readonly Amount[], taken: readonly Passage[] = []): string[] {
  const wide = amounts.filter(({ kind }) => kind === 'total' || kind === 'frequency')
  const { letters, starts } = timeWordsIn(passage)
  const inner = new Set(starts.filter((_, index) => /[xKGOsjB]/.test(letters[index]!)))
  const isTaken = ({ start, end }: Passage | Word) =>
    [...taken, ...amounts].some((other) => {
      if (start < other.start || end > other.end) return false
      return !(wide as readonly Passage[]).includes(other) || !inner.has(start)
    })
  return wordsIn(passage)
    .filter((word) => word.folded.length > 2 && !small.has(word.folded) && !/^\d/.test(word.folded))
    .filter((word) => !isTaken(word))
    .map(({ folded }) => folded)
}

/** A therapist's or a teacher's time says by itself what it is for, an assistant's does not. */
function isHelper({ text, row }: Match<RoleRow>): boolean {
  return row.domain !== 'family' && /\b(?:assistants?|h?l?tas?|lsas?|support|key|adult|worker|staff)\b/i.test(text)
}

/** Whether a thing is named that can be there or be used. */
export function namesThing(passage: Passage): boolean {
  return equipment.in(passage)
}

/** 'Rhys works with two others' is what the child does, 'who teaches her' tells which adult: neither is a service. */
function isOwnWork(passage: Passage, { start, text }: Match): boolean {
  const before = passage.text.slice(0, start - passage.start)
  if (/^(?:teach|taught|sees?\b|work|is|are|support)/i.test(text) && aside.test(before)) return true
  const doer = /^work/i.test(text) ? subject.exec(before)?.[1] : undefined
  return doer !== undefined && !roles.inText(doer)
}
