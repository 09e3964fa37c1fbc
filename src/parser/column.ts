import rows from '#corpora/lexicons/columns.json' with { type: 'json' }
import { squash } from './squash.js'

/** What a column, or a label in front of a value, says about what stands in it. */
export type ColumnRole =
  | 'need'
  | 'strength'
  | 'outcome'
  | 'steps'
  | 'by'
  | 'measure'
  | 'provision'
  | 'who'
  | 'often'
  | 'review'
  | 'number'
  | 'meets'
  | 'area'
  | 'title'
  | 'author'
  | 'role'
  | 'date'
  | 'appended'

const roles: ReadonlyMap<string, readonly ColumnRole[]> = tableOf()

/**
 * The roles that a column title can have ('Provided by' says who gives a provision, or who wrote an advice); the order is that
 * of the lexicon. Words in brackets and a section's letter do not count.
 */
export function columnRoles(title: string): readonly ColumnRole[] {
  const bareTitle = title.replace(/\([^)]*\)/g, ' ').replace(/^(?:section\s*)?[A-K][12]?\s*[-–—:.]\s*/i, '')
  const squashed = squash(bareTitle).replace(/^(?:my|the|childs|pupils)(?=\p{L}{4})/u, '')
  return roles.get(squashed) ?? byWords(bareTitle)
}

/** Whether the words of a column title are in the lexicon as they stand, and not only made of telling words. */
export function isKnownTitle(title: string): boolean {
  return roles.has(squash(title.replace(/\([^)]*\)/g, ' ')))
}

/** Titles in a council's own words, by the word that decides: 'How often, how long', 'Dosage', 'Who leads on this'. */
const deciding: readonly [ColumnRole, RegExp][] = [
  [
    'by',
    /^(?:to be (?:achieved|met|reached) )?by when\b|^to be (?:achieved|met|reached|completed|done) by\b|\b(?:target|achievement|completion) date\b|\btime ?(?:scale|frame)\b|^when .*\b(?:met|achieved|reached)\b/,
  ],
  ['often', /\bhow (?:often|long|much|many)\b|\b(?:frequency|duration|dosage|quantity|hours|amount|intensity)\b/],
  [
    'who',
    /^(?:by )?who(?:m)?\b|\b(?:delivered|provided|led|given|supplied|carried out|resourced) by\b|^(?:lead|provider|staffing|responsib\w+|person responsible)\b/,
  ],
  ['meets', /^(?:link|meets?|relates?|which (?:need|outcome)|need(?:s)? (?:ref|met|no)|outcome (?:ref|no))\b/],
  [
    'measure',
    /^how (?:will |do |shall |can )?(?:we|i|you|it|this|they|success|progress)\b.*\b(?:know|measured?|tell|seen?)\b|^how (?:it is )?measured\b|\bmeasured? (?:by|of success)\b|\bsuccess (?:criteri\w+|measures?|indicators?)\b|\bindicators?\b|^(?:what )?(?:success|evidence)\b.*\b(?:looks? like|achievement|progress|success)\b/,
  ],
  ['review', /^(?:how|when) .*\breview|^review/],
  ['steps', /\bsteps?\b|\bshort[- ]term\b/],
  ['strength', /\bstrengths?\b(?!.*\bneeds?\b)|\b(?:going|working) well\b|\bdo(?:es)? well\b/],
  [
    'outcome',
    /^(?:the |my |our |agreed |desired |intended |long[- ]term |smart )*outcomes?\b|\bwant to (?:achieve|happen|learn|be able to)\b/,
  ],
  [
    'provision',
    /^(?:the |my |agreed |special |educational |required |health |social |care )*(?:provision|support|strateg\w+|intervention|resource)s?\b|^what (?:will|help|support|needs to)\b/,
  ],
]

function byWords(title: string): readonly ColumnRole[] {
  const text = title
    .toLowerCase()
    .replace(/[:?*]+$/, '')
    .trim()
  if (text.split(/\s+/).length > 8 || /[.!]$/.test(text)) return []
  const found = deciding.find(([, pattern]) => pattern.test(text))
  return found ? [found[0]] : []
}

const adviceRoles: readonly ColumnRole[] = ['title', 'author', 'role', 'date', 'appended', 'number']
/** In a list of advice 'Who' is its author, 'What' its title and 'When' its date. */
const asAdvice: Partial<Record<ColumnRole, ColumnRole>> = {
  who: 'author',
  provision: 'title',
  by: 'date',
  often: 'date',
}

/** The one role of `title` in a table of the given sort; null where it has none that fits. */
export function columnRole(title: string, sort: 'advice' | 'provision'): ColumnRole | null {
  const found = columnRoles(title)
  if (sort === 'provision') return found.find((role) => role === 'number' || !adviceRoles.includes(role)) ?? null
  return (
    found.find((role) => adviceRoles.includes(role)) ?? found.map((role) => asAdvice[role]).find((role) => role) ?? null
  )
}

/** A stretch of a line that its own label explains. */
export type Labelled = { readonly role: ColumnRole; readonly from: number; readonly to: number }

const valueRoles: readonly ColumnRole[] = [
  'by',
  'measure',
  'who',
  'often',
  'review',
  'meets',
  'provision',
  'outcome',
  'steps',
  'need',
  'strength',
]

/** 'By when: July 2027', 'Who: TA   How often: daily' as roles with the places of their values; empty where the line begins with no such label. */
export function labelledValues(text: string): Labelled[] {
  const found: { role: ColumnRole; at: number; from: number }[] = []
  for (const match of text.matchAll(
    /(?:^|\n|\t|\s{2,}|[.;|]\s+)\s*(\p{L}[\p{L} '’/&,()-]{1,45}?)\s*(?::|\s[–—-]\s)\s*(?=\S)/gu,
  )) {
    const role = columnRole(match[1]!, 'provision')
    if (role && valueRoles.includes(role)) found.push({ role, at: match.index, from: match.index + match[0].length })
  }
  if (found[0]?.at !== 0) return []
  return found.map(({ role, from }, index) => ({ role, from, to: found[index + 1]?.at ?? text.length }))
}

function tableOf(): Map<string, ColumnRole[]> {
  const table = new Map<string, ColumnRole[]>()
  for (const { role, titles } of rows) {
    for (const title of titles) {
      const key = squash(title)
      table.set(key, [...(table.get(key) ?? []), role as ColumnRole])
    }
  }
  return table
}
