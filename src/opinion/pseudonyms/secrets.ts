import { daysIn } from '../../text/days.js'
import { isOrdinary } from '../../text/ordinary.js'
import type { Clean } from './clean.js'
import type { Field } from './fields.js'
import type { Identity } from './identity.js'
import { initialsIn } from './initials.js'
import { bodyKinds, type Kind, peopleKinds, type Secret } from './kinds.js'
import { type Known, type KnownWords, knownAs, knownWords, type Named } from './known.js'
import { namesInBlock } from './names.js'
import { numbersIn } from './numbers.js'
import { isPlain } from './plain.js'

const words = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}]+)*/gu
const foreign = /(?:(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}[\p{L}\p{M}]*[ ,.'’-]*)+/gu
const wholeValues: readonly Kind[] = ['nhs', 'upn', 'phone', 'email', 'postcode', 'address', 'reference']

/** What must not leave the machine, in reading order and without overlap, and the words by which it is known again. */
export function secretsIn(
  clean: Clean,
  fields: readonly Field[],
  child: Identity,
): { secrets: Secret[]; known: KnownWords } {
  const { text, blocks } = clean
  const told = fields.flatMap(fieldSecrets)
  const found = [...told, ...blocks.flatMap(namesInBlock)]
  const known = knownWords(child, namedBy(text, told, found), loweredIn(text))
  const again = sweep(clean, known)
  const initials = blocks.flatMap((block) =>
    initialsIn(block, [...child.full, ...found.map(({ start, end }) => text.slice(start, end))]),
  )
  const numbers = blocks.flatMap((block) => numbersIn(block, child.birth))
  const scripts = [...text.matchAll(foreign)].map(
    ({ index, 0: run }): Secret => ({ start: index, end: index + run.trimEnd().length, kind: 'script' }),
  )
  return { secrets: merged(text, [...numbers, ...scripts, ...found, ...again, ...initials]), known }
}

/** The parts of a field's value that tell: all of an address, every word of a name but plain ones. */
function fieldSecrets({ kind, value }: Field): Secret[] {
  if (kind === 'birth') return daysIn(value).map(({ start, end }) => ({ start, end, kind }))
  if (wholeValues.includes(kind)) {
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

function namedBy(text: string, told: readonly Secret[], found: readonly Secret[]): Named[] {
  const fields = new Set(told)
  return found
    .filter(({ kind }) => !wholeValues.includes(kind) && kind !== 'birth')
    .map((secret) => ({ text: text.slice(secret.start, secret.end), kind: secret.kind, told: fields.has(secret) }))
}

function loweredIn(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}])/gu) ?? [])
}

/** Every place at which a known word stands, whatever stands around it. */
function sweep({ text }: Clean, known: KnownWords): Secret[] {
  const seen = new Map<string, Known | null>()
  return [...text.matchAll(words)].flatMap((match): Secret[] => {
    const word = match[0].replace(/['’]s?$/i, '')
    if (!seen.has(word)) seen.set(word, knownAs(known, word))
    const one = seen.get(word)
    return one ? [{ start: match.index, end: match.index + word.length, kind: one.kind }] : []
  })
}

/** Earlier ones win their kind; what overlaps becomes one, and so do names with nothing but a space between them. */
function merged(text: string, all: readonly Secret[]): Secret[] {
  const ranked = all.map((secret, rank) => ({ ...secret, rank })).sort((a, b) => a.start - b.start || b.end - a.end)
  const result: (Secret & { rank: number })[] = []
  for (const secret of ranked) {
    const last = result[result.length - 1]
    if (!last || !(secret.start < last.end || besides(text, last, secret))) result.push(secret)
    else {
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(last.end, secret.end),
        kind: last.rank <= secret.rank ? last.kind : secret.kind,
        rank: Math.min(last.rank, secret.rank),
      }
    }
  }
  return result.map(({ start, end, kind }) => ({ start, end, kind }))
}

function besides(text: string, one: Secret, next: Secret): boolean {
  const people = peopleKinds.includes(one.kind) && peopleKinds.includes(next.kind)
  if (!people && (one.kind !== next.kind || !bodyKinds.includes(one.kind))) return false
  const between = text.slice(one.end, next.start)
  return between === ' ' || (between === '. ' && one.end - one.start === 1)
}
