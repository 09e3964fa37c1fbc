import { daysIn } from '../../text/days.js'
import { isOrdinary } from '../../text/ordinary.js'
import type { Field } from './fields.js'
import { type Secret, wholeKinds } from './kinds.js'
import { isPlain } from './plain.js'

const words = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}]+)*/gu

/** The parts of a field's value that tell: all of an address, every word of a name but plain ones. */
export function fieldSecrets({ kind, value }: Field): Secret[] {
  if (kind === 'birth') return daysIn(value).map(({ start, end }) => ({ start, end, kind }))
  if (wholeKinds.includes(kind)) {
    if (kind !== 'address' && !/\d|@/.test(value.text)) return []
    return [{ start: value.start, end: value.end, kind }]
  }
  const all = [...value.text.matchAll(words)].map((match) => ({
    at: match.index,
    word: match[0].replace(/['’]s?$/, ''),
  }))
  if (all.length > 12 || !all.every(({ word }) => mayBeNamed(word))) return []
  return all
    .filter(({ word }) => tells(word))
    .map(({ at, word }) => ({ start: value.start + at, end: value.start + at + word.length, kind }))
}

const linking = new Set(
  'to be not no and the of with for at in is on or none unknown see above below same as confirmed de da van von der bin al el la'.split(
    ' ',
  ),
)

/** Whether a word can stand in a field that holds names and nothing else: it has a capital, is no ordinary word, or links such. */
function mayBeNamed(word: string): boolean {
  const low = word.toLowerCase()
  if (low === 'a') return false
  return /^[\p{Lu}\d]/u.test(word) || isPlain(low) || linking.has(low) || !isOrdinary(low)
}

function tells(word: string): boolean {
  const low = word.toLowerCase()
  if (/^\p{Lu}$/u.test(word)) return !/[AI]/.test(word)
  if (word.length < 2 || /^\d/.test(word)) return false
  if (low.split(/[‐‑-]/).every((part) => isPlain(part) || linking.has(part))) return false
  return /^\p{Lu}/u.test(word) || !isOrdinary(low)
}
