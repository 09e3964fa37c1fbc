import type { Clean } from './clean.js'
import { fieldSecrets } from './field-secrets.js'
import type { Field } from './fields.js'
import type { Identity } from './identity.js'
import { initialsIn, knownInitials } from './initials.js'
import { bodyKinds, peopleKinds, type Secret, wholeKinds } from './kinds.js'
import { type Known, type KnownWords, knownAs, knownWords, type Named } from './known.js'
import { blockOf } from './line.js'
import { namesInBlock } from './names.js'
import { numbersIn } from './numbers.js'

const words = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}]+)*/gu
const foreign = /(?:(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}[\p{L}\p{M}]*[ ,.'’-]*)+/gu

/**
 * What must not leave the machine, in reading order and without overlap, and the words by which it is known again. `heads` are
 * texts that do not leave themselves but name who the document is about.
 */
export function secretsIn(
  clean: Clean,
  fields: readonly Field[],
  child: Identity,
  heads: readonly string[],
): { secrets: Secret[]; known: KnownWords } {
  const { text, blocks } = clean
  const told = fields.flatMap(fieldSecrets)
  const found = [...told, ...blocks.flatMap(namesInBlock)]
  const known = knownWords(child, [...namedBy(text, told, found), ...heads.flatMap(namedIn)], loweredIn(text))
  const again = sweep(clean, known)
  const short = knownInitials([...child.full, ...found.map(({ start, end }) => text.slice(start, end))])
  const initials = blocks.flatMap((block) => initialsIn(block, short))
  const numbers = blocks.flatMap((block) => numbersIn(block, child.birth))
  const scripts = [...text.matchAll(foreign)].map(
    ({ index, 0: run }): Secret => ({ start: index, end: index + run.trimEnd().length, kind: 'script' }),
  )
  return { secrets: merged(text, [...numbers, ...scripts, ...found, ...again, ...initials]), known }
}

/** The names in a text that stands outside the document's own. */
function namedIn(text: string): Named[] {
  return namesInBlock(blockOf(text)).map(({ start, end, kind }) => ({
    text: text.slice(start, end),
    kind,
    told: false,
  }))
}

function namedBy(text: string, told: readonly Secret[], found: readonly Secret[]): Named[] {
  const fields = new Set(told)
  return found
    .filter(({ kind }) => !wholeKinds.includes(kind) && kind !== 'birth')
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
