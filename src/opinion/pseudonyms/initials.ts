import type { Passage } from '../../plan/passage.js'
import type { Secret } from './kinds.js'
import { isAbbreviation } from './plain.js'

const dotted =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){2,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])/gu

/** The initials of names ('TF' for Toby Fennimore, 'LPS' for a school), but for those that mean something else in every plan. */
export function knownInitials(names: readonly string[]): Set<string> {
  return new Set(names.map(initialsOf).filter((initials) => initials.length >= 2 && !isAbbreviation(initials)))
}

/** Where known initials stand, and any two or three letters with full stops. */
export function initialsIn({ start, text }: Passage, known: ReadonlySet<string>): Secret[] {
  const plain = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu)].filter(([letters]) =>
    known.has(letters),
  )
  const withStops = [...text.matchAll(dotted)].filter(([letters]) => !isAbbreviation(letters.replace(/[.\s]/g, '')))
  return [...plain, ...withStops].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
    kind: 'name',
  }))
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{M}'’])\p{Lu}/gu) ?? []).join('')
}
