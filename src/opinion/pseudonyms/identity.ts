import type { Child } from '../../plan/plan.js'
import { daysIn } from '../../text/days.js'
import type { Field } from './fields.js'
import { folded } from './fold.js'
import { isPlain } from './plain.js'

/** What the child is called, as far as the document says. */
export type Identity = {
  /** First names, the most used first, and their parts where they have hyphens. */
  readonly first: readonly string[]
  /** These and the surname. */
  readonly all: readonly string[]
  /** The name as it is written in one piece, and with the parts of a double surname apart. */
  readonly full: readonly string[]
  /** ISO date of birth. */
  readonly birth: string | null
}

/** The child as the parser knows it, with what the form's own fields add ('Temilade' for Temi), or these alone. */
export function identityOf(child: Child | null, fields: readonly Field[]): Identity {
  const given = (child?.names ?? []).flatMap(withParts)
  const surname = (child?.surname?.split(/\s+/) ?? []).flatMap(withParts)
  const filled = fields.filter(({ kind }) => kind === 'child').map(({ value }) => nameWords(value.text))
  const own =
    filled.find((words) => given.length === 0 || words.some((word) => same(word, [...given, ...surname]))) ?? []
  const last =
    surname.length > 0 || own.length < 2 ? surname : withParts(own.filter((word) => !same(word, given)).at(-1) ?? '')
  const first = unique([...given, ...own.flatMap(withParts)]).filter((name) => !same(name, last))
  const birth = fields.find(({ kind }) => kind === 'birth')
  return {
    first,
    all: unique([...first, ...last]),
    full: fullNames(first[0], last[0]),
    birth: child?.birth?.iso ?? (birth ? (daysIn(birth.value)[0]?.iso ?? null) : null),
  }
}

function fullNames(first: string | undefined, last: string | undefined): string[] {
  if (!first || !last) return []
  return [`${first} ${last}`, `${first} ${last.replace(/[‐‑-].*/, '')}`]
}

function nameWords(value: string): string[] {
  return (value.replace(/[(“"].*?[)”"]/g, ' ').match(/[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}]+)*/gu) ?? []).filter(
    (word) => word.length > 1 && /^\p{Lu}/u.test(word) && !isPlain(word.toLowerCase()),
  )
}

function withParts(name: string): string[] {
  return [name, ...name.split(/[‐‑-]/)].filter((part) => part.length > 1)
}

const same = (name: string, among: readonly string[]) => among.some((one) => folded(one) === folded(name))

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((one) => folded(one) === folded(name)) === at)
}
