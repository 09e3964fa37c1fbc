import { folded } from './fold.js'
import type { Identity } from './identity.js'
import { bodyKinds, type Kind, peopleKinds, type Secret, tokenOf } from './kinds.js'
import { wordsOf } from './known.js'

/** A secret with the token that stands for it: the same person, place or number has the same one throughout. */
export type Hidden = Secret & { readonly token: string }

type Mention = Secret & { readonly words: readonly string[]; readonly title: 'he' | 'she' | null }
type Entity = { readonly kind: Kind; readonly words: readonly string[]; title: 'he' | 'she' | null; token: string }

/** Gives each secret its token, numbered by kind in the order in which they first come. */
export function hidden(text: string, secrets: readonly Secret[], child: Identity): Hidden[] {
  const own = new Set(child.all.map(folded))
  const first = new Set(child.first.map(folded))
  const mentions = secrets.map((secret) => mentionOf(text, secret, own, first))
  const entities = entitiesOf(mentions)
  const numbers = new Map<Kind, number>()
  return mentions.map((mention): Hidden => {
    const entity = entities.get(keyOf(mention))!
    if (!entity.token) {
      const number = (numbers.get(entity.kind) ?? 0) + 1
      numbers.set(entity.kind, number)
      entity.token = tokenOf(entity.kind, number)
    }
    return { start: mention.start, end: mention.end, kind: entity.kind, token: entity.token }
  })
}

function mentionOf(text: string, secret: Secret, own: ReadonlySet<string>, first: ReadonlySet<string>): Mention {
  const words = wordsOf(text.slice(secret.start, secret.end), secret.kind).map(folded)
  const title = titleBefore(text.slice(Math.max(0, secret.start - 16), secret.start))
  const isChild = title === null && words.some((word) => first.has(word)) && words.every((word) => own.has(word))
  const ofFamily = words.some((word) => own.has(word) || own.has(word.replace(/s$/, '')))
  const personal = secret.kind === 'child' || (ofFamily && (secret.kind === 'name' || secret.kind === 'place'))
  const kind: Kind = isChild ? 'child' : personal ? 'person' : secret.kind
  return { ...secret, kind, words, title }
}

function titleBefore(before: string): 'he' | 'she' | null {
  const title = /\b(Mrs|Ms|Miss|Mr|Sir)\.?\s+(?:\p{Lu}\.?\s+)*$/iu.exec(before)?.[1]?.toLowerCase()
  return title === undefined ? null : title === 'mr' || title === 'sir' ? 'he' : 'she'
}

/** The same words are the same somebody or something, whatever they were taken for. */
function keyOf({ kind, words, title, start }: Mention): string {
  if (kind === 'child' || kind === 'birth') return kind
  const group = peopleKinds.includes(kind) || bodyKinds.includes(kind) ? 'name' : kind
  return `${group}|${title ?? ''}|${words.join('') || start}`
}

/** A short mention ('Ms Farrant') is the person of a longer one ('Ms A. Farrant', 'Ann Farrant') where only one fits. */
function entitiesOf(mentions: readonly Mention[]): Map<string, Entity> {
  const known = new Map<string, Entity>()
  const all: Entity[] = []
  for (const mention of [...mentions].sort((a, b) => b.words.length - a.words.length || a.start - b.start)) {
    const key = keyOf(mention)
    if (known.has(key)) continue
    const fits = peopleKinds.includes(mention.kind)
      ? all.filter(
          (one) =>
            peopleKinds.includes(one.kind) &&
            one.kind !== 'child' &&
            mention.kind !== 'child' &&
            sameTitle(one, mention) &&
            mention.words.every((word) => one.words.includes(word)),
        )
      : []
    const entity =
      mention.words.length > 0 && fits.length === 1
        ? fits[0]!
        : { kind: mention.kind, words: mention.words, title: mention.title, token: '' }
    if (!all.includes(entity)) all.push(entity)
    entity.title ??= mention.title
    known.set(key, entity)
  }
  return known
}

function sameTitle(one: Entity, { title }: Mention): boolean {
  return one.title === null || title === null || one.title === title
}
