import type { SourceDocument } from '../plan/document.js'
import type { Passage } from '../plan/passage.js'
import type { Child, PlanDate, ProcessDates, Pronoun } from '../plan/plan.js'
import { daysIn } from '../text/days.js'
import { contentsBlocks } from './contents.js'
import { lettersOpened } from './looks.js'
import { type Field, type Pair, pairsOf } from './pairs.js'

/** Who the document is about and the dates that it prints, read from the form's label and value pairs and, failing these, from the text. */
export function particularsOf(document: SourceDocument): { child: Child; dates: ProcessDates; pairs: readonly Pair[] } {
  const pairs = pairsOf(document.blocks)
  const dates = datesOf(pairs)
  const cover = coverOf(document)
  const names = namesOf(
    pairs.filter(({ index }) => index < cover),
    document.text,
  )
  const birth = dateOf(pairs, 'birth')
  const age = ageOf(pairs, birth, dates.own, document.text, names.names[0])
  return {
    pairs,
    dates,
    child: {
      ...names,
      pronoun: pronounOf(pairs, document.text),
      birth,
      age,
      year: yearOf(pairs, birth, dates.own),
    },
  }
}

/** How many blocks stand before the first section. */
function coverOf({ blocks }: SourceDocument): number {
  const contents = contentsBlocks(blocks)
  const at = blocks.findIndex((block, index) => !contents.has(index) && lettersOpened(block) !== null)
  return at < 0 ? blocks.length : at
}

const first = (pairs: readonly Pair[], field: Field): Passage | null =>
  pairs.find((pair) => pair.field === field)?.value ?? null

function dateOf(pairs: readonly Pair[], field: Field): PlanDate | null {
  for (const pair of pairs) {
    if (pair.field !== field) continue
    const day = daysIn(pair.value)[0]
    if (day) return { passage: day, iso: day.iso }
  }
  return null
}

function datesOf(pairs: readonly Pair[]): ProcessDates {
  const draft = dateOf(pairs, 'draft')
  const final = dateOf(pairs, 'final')
  return {
    requested: dateOf(pairs, 'requested'),
    adviceRequested: dateOf(pairs, 'adviceRequested'),
    draft,
    final,
    own: final ?? draft ?? dateOf(pairs, 'own'),
  }
}

const nameWord = /^\p{Lu}[\p{L}'’-]+$/u

/** A name with a post right after it is that of whoever filled in the form. */
export function isAuthor(pairs: readonly Pair[], at: number): boolean {
  const next = pairs[at + 1]
  return next?.field === 'role' && next.index - pairs[at]!.index <= 4
}

/** First names, the most used in the text first, and the surname. */
function namesOf(pairs: readonly Pair[], text: string): Pick<Child, 'names' | 'surname'> {
  const full = first(pairs, 'name')
    ?.text.replace(/\(.*?\)|\b(?:mr|miss|ms|master)\b\.?/gi, ' ')
    .trim()
  const parts = full?.split(/\s+/).filter((part) => nameWord.test(part)) ?? []
  const forenames =
    first(pairs, 'forename')
      ?.text.split(/[\s,/]+/)
      .filter((part) => nameWord.test(part)) ?? []
  const known = /\(?(?:known as|likes to be called|prefers)\s+["“']?(\p{Lu}[\p{L}'’-]+)/u.exec(text)?.[1]
  const surname = first(pairs, 'surname')?.text ?? (parts.length > 1 ? parts[parts.length - 1]! : null)
  const candidates = [
    ...new Set([...(known ? [known] : []), ...forenames, ...(parts.length > 1 ? parts.slice(0, -1) : parts)]),
  ]
  const names = candidates
    .map((name) => ({ name, uses: occurrences(text, name) }))
    .filter(({ name, uses }) => uses > 1 || name === candidates[0])
    .sort((a, b) => b.uses - a.uses)
    .map(({ name }) => name)
  const called = names.length ? names : mostUsedName(text)
  return { names: called, surname: surname ?? surnameAfter(text, called[0]) }
}

/** The capitalised word that most often follows the first name. */
function surnameAfter(text: string, name: string | undefined): string | null {
  if (!name) return null
  const counts = new Map<string, number>()
  for (const [, word] of text.matchAll(new RegExp(`(?<![\\p{L}])${name}\\s+(\\p{Lu}\\p{Ll}[\\p{L}'’-]+)`, 'gu'))) {
    counts.set(word!, (counts.get(word!) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function occurrences(text: string, name: string): number {
  return (
    text.split(new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u')).length - 1
  )
}

/** Without a form: the capitalised word that most often does what a child does in such texts ('Toby finds', 'Toby will', "Toby's"). */
function mostUsedName(text: string): string[] {
  const counts = new Map<string, number>()
  for (const [, name] of text.matchAll(
    /(?<![\p{L}.])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=(?:['’]s)?\s+(?:will|is|has|can|finds|needs|likes|enjoys|cannot|does|was|would|said|told|views))/gu,
  )) {
    if (
      !/^(?:Mr|Mrs|Ms|Miss|Dr|The|This|That|These|He|She|They|It|There|Who|What|School|Staff|Section|Provision|Outcome|Support|Mum|Dad)$/.test(
        name!,
      )
    )
      counts.set(name!, (counts.get(name!) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best && best[1] >= 4 ? [best[0]] : []
}

/** From the form's gender or pronoun field, else the pronoun that the text uses by far the most. */
function pronounOf(pairs: readonly Pair[], text: string): Pronoun | null {
  const said = first(pairs, 'gender')?.text.toLowerCase() ?? ''
  if (/\bthey\b|non-?binary/.test(said)) return 'they'
  if (/\b(?:she|her|female|girl|woman|f)\b/.test(said)) return 'she'
  if (/\b(?:he|him|male|boy|man|m)\b/.test(said)) return 'he'
  const he = text.match(/\b(?:he|his|him|himself)\b/gi)?.length ?? 0
  const she = text.match(/\b(?:she|her|hers|herself)\b/gi)?.length ?? 0
  if (he + she < 6) return null
  if (he > 3 * she) return 'he'
  return she > 3 * he ? 'she' : null
}

/** Year 9 → 9, Reception → 0, nursery → -1; without a field, from the birth date: who is N+4 on 31 August enters Year N the next day. */
function yearOf(pairs: readonly Pair[], birth: PlanDate | null, own: PlanDate | null): number | null {
  const said = first(pairs, 'year')?.text ?? ''
  const number = /(?:^|year|yr|y|nc)\s*\.?\s*(\d{1,2})\b/i.exec(said)?.[1]
  if (number && Number(number) <= 14) return Number(number)
  if (/reception|\bYR\b/i.test(said)) return 0
  if (/nursery|pre-?school/i.test(said)) return -1
  if (!birth || !own || birth.iso.length < 10) return null
  const [year, month] = own.iso.split('-').map(Number) as [number, number]
  const started = month >= 9 ? year : year - 1
  return wholeYears(birth.iso, `${started}-08-31`) - 4
}

function ageOf(
  pairs: readonly Pair[],
  birth: PlanDate | null,
  own: PlanDate | null,
  text: string,
  name: string | undefined,
): number | null {
  const said = /\b(\d{1,2})\b/.exec(first(pairs, 'age')?.text ?? '')?.[1]
  if (birth && own && birth.iso.length === 10) return wholeYears(birth.iso, own.iso)
  if (said) return Number(said)
  const told = name ? new RegExp(`${name}\\s+is\\s+(?:an?\\s+)?(\\d{1,2})\\b`).exec(text)?.[1] : undefined
  return told ? Number(told) : null
}

function wholeYears(from: string, to: string): number {
  const [y1, m1, d1] = from.split('-').map(Number) as [number, number, number]
  const [y2, m2, d2 = 1] = to.split('-').map(Number) as [number, number, number?]
  return y2 - y1 - (m2 < m1 || (m2 === m1 && d2 < d1) ? 1 : 0)
}
