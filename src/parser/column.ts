import rows from '#corpora/lexicons/columns.json' with { type: 'json' }
import { squash } from './squash.js'

/** What a column, or a label in front of a value, says about what stands in it. */
export type ColumnRole =
  | 'need'
  | 'strength'
  | 'outcome'
  | 'steps'
  | 'by'
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
  return roles.get(squashed) ?? []
}

/** The one role of `title` in a table of the given sort; null where it has none that fits. */
export function columnRole(title: string, sort: 'advice' | 'provision'): ColumnRole | null {
  const found = columnRoles(title)
  const forAdvice: readonly ColumnRole[] = ['title', 'author', 'role', 'date', 'appended', 'number']
  const fitting = found.filter((role) => (sort === 'advice') === forAdvice.includes(role) || role === 'number')
  return fitting[0] ?? null
}

/** 'By when: July 2027' as its role and where the value begins; null where the line has no such label. */
export function labelledValue(text: string): { role: ColumnRole; from: number } | null {
  const match = /^([\p{L}][\p{L} '’/&,()-]{1,45}?)\s*(?::|\s[–—-]\s)\s*(?=\S)/u.exec(text)
  if (!match) return null
  const role = columnRole(match[1]!, 'provision')
  return role && ['by', 'who', 'often', 'review', 'meets', 'provision', 'outcome', 'steps'].includes(role)
    ? { role, from: match[0].length }
    : null
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
