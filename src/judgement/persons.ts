import rows from '#corpora/lexicons/persons.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon, type Row } from '../text/lexicon.js'
import { type Gender, namesIn } from '../text/names.js'
import { roles } from '../text/people.js'

export type Person = Passage & { readonly gender: Gender }

const relations = compileLexicon(rows as (Row & { gender: Gender })[])
const title = /\b(?<she>Mrs|Ms|Miss|Sister)\.?\s+\p{Lu}|\b(?<he>Mr|Sir|Father)\.?\s+\p{Lu}/gu

/**
 * Everybody but the child whom a passage mentions and whom a pronoun could stand for: relations, roles, titled names, first names.
 * A role that explains a titled name ('Mr Slee, the Hub manager') is that person and not another.
 */
export function personsIn(passage: Passage, childNames: readonly string[]): Person[] {
  // 'The therapist’s' mentions the therapist: the possessive is blanked, so that places stay the same.
  const plain = { ...passage, text: passage.text.replace(/['’]s(?![\p{L}])/gu, '  ') }
  const titled = [...passage.text.matchAll(title)].map((match): Person => {
    const start = passage.start + match.index
    return { start, end: start + match[0].length, text: match[0], gender: match.groups?.she ? 'she' : 'he' }
  })
  const related = relations
    .find(passage)
    .map(({ start, end, text, row }): Person => ({ start, end, text, gender: row.gender }))
    .filter((person) => person.gender !== 'either' || !titled.some((name) => explains(passage, name, person)))
  const posts = roles
    .find(plain)
    .filter(({ row }) => row.domain !== 'family')
    .map(({ start, end, text }): Person => ({ start, end, text, gender: 'either' }))
    .filter((post) => !titled.some((name) => explains(passage, name, post)))
  const named = namesIn(passage, true).filter(
    ({ text }) => !childNames.includes(text) && !childNames.some((name) => name.startsWith(`${text}-`)),
  )
  return [...titled, ...related, ...posts, ...named].sort((a, b) => a.start - b.start)
}

/** Within a few words after the name, parted from it by a comma or a bracket. */
function explains(passage: Passage, name: Person, post: Person): boolean {
  if (post.start < name.end || post.start - name.end > 60) return false
  return /^\s*\p{L}*\s*[,(]\s*(?:\p{L}+\s+){0,4}$/u.test(
    passage.text.slice(name.end - passage.start, post.start - passage.start),
  )
}
