import abilityRows from '#corpora/lexicons/abilities.json' with { type: 'json' }
import feelingRows from '#corpora/lexicons/feelings.json' with { type: 'json' }
import serviceRows from '#corpora/lexicons/given-to-child.json' with { type: 'json' }
import { compileLexicon, type Row } from '../../text/lexicon.js'
import { roles } from '../../text/people.js'
import { opensClause, type Token } from '../../text/tokens.js'
import { verbOf } from '../../text/verbs.js'
import { determiners, prepositions } from './plain-words.js'

/**
 * What a noun says of an outcome. `ability`: a field of learning or growth; `trait`: a quality of the child; `context`: where the child
 * learns or lives; `tally`: a score or step of the school's own; `scale`: a skill that has a size; `count`: what can be counted or timed.
 */
export type AbilityKind = 'ability' | 'trait' | 'context' | 'tally' | 'scale' | 'count'

export const abilities = compileLexicon(abilityRows as (Row & { kind: AbilityKind })[])
export const feelings = compileLexicon(feelingRows)
const services = compileLexicon(serviceRows)

/** The noun phrase that begins at `from`: up to a preposition other than 'of' and 'to', a relative or a new clause. */
export function nounPhrase(words: readonly Token[], from: number): Token[] {
  const phrase: Token[] = []
  for (let index = from; index < words.length; index++) {
    const word = words[index]!
    if (index > from && opensClause(word)) break
    if (word.folded !== 'of' && word.before !== '-' && prepositions.has(word.folded)) break
    if (
      index > from &&
      /^(?:better|well|more|less|further)$/.test(word.folded) &&
      !determiners.has(words[index - 1]!.folded) &&
      words[index - 1]!.folded !== 'and'
    )
      break
    if (word.before !== '-' && /^(?:that|which|who|whom|so|and|or|but|when|if|because|to)$/.test(word.folded)) break
    phrase.push(word)
  }
  return phrase
}

/** The kind of the noun that a phrase ends in, where it is a field of ability or a tally of progress. */
export function headKind(phrase: readonly Token[]): AbilityKind | null {
  const of = phrase.findIndex(({ folded }) => folded === 'of')
  const before = of > 0 ? headKind(phrase.slice(0, of)) : null
  const head = before !== null && before !== 'count' ? phrase.slice(0, of) : phrase
  for (let index = 0; index < head.length; index++) {
    const match = abilities.at(head, index)
    if (!match) continue
    if (match.last === head.length - 1) return match.row.kind
    index = match.last
  }
  return null
}

/** Something that others give is named in the object of 'have' or 'get', and not that it is absent. */
export function serviceIn(words: readonly Token[], from: number): boolean {
  const phrase = nounPhrase(words, from)
  const first = phrase[0]?.folded
  if (first === 'no' || first === 'fewer' || first === 'less') return false
  const joined = joinedPhrase(words, from, phrase)
  return joined.some((_, index) => services.at(joined, index) !== null)
}

/** 'a key worker and a laptop': both halves. */
export function joinedPhrase(words: readonly Token[], from: number, phrase: readonly Token[]): readonly Token[] {
  const and = words[from + phrase.length]
  return and?.folded === 'and' ? [...phrase, and, ...nounPhrase(words, from + phrase.length + 1)] : phrase
}

const taught =
  /^(?:therap|physio|session|programme|intervention|counsel|mentoring|tuition|support|booster|hydro|elsa|nurture|training)/

/** 'attend weekly sessions with the therapist'. */
export function attendsService(words: readonly Token[], at: number): boolean {
  const object = nounPhrase(words, at + 1)
  return !/^(?:every|all|each)$/.test(object[0]?.folded ?? '') && object.some(({ folded }) => taught.test(folded))
}

/** 'be fed by a trained adult', 'be lifted by two members of staff'. */
export function givenBy(words: readonly Token[], from: number): boolean {
  const giver = nounPhrase(words, from)
  return giver.some(({ folded }) => /^(?:adults?|staff|school)$/.test(folded)) || seesService(words, from)
}

/** 'see the school nurse'. */
export function seesService(words: readonly Token[], from: number): boolean {
  return roles.inText(
    joinedPhrase(words, from, nounPhrase(words, from))
      .map(({ folded }) => folded)
      .join(' '),
  )
}

/** Whether the noun of a phrase, or that before an 'of', is something that others give ('Weekly speech therapy', 'Fifteen hours of support'). */
export function namesService(phrase: readonly Token[]): boolean {
  return phrase.some((_, index) => {
    const match = services.at(phrase, index)
    if (!match) return false
    const next = phrase[match.last + 1]
    return !next || next.folded === 'of' || opensClause(next) || next.folded === 'and'
  })
}

/** Whether a phrase begins with something that others give ('Teaching assistant support', 'Small-group phonics'). */
export function opensService(words: readonly Token[], at: number): boolean {
  const match = services.at(words, at)
  const next = match && words[match.last + 1]
  const verb = verbOf(words[at]?.folded ?? '')
  return match !== null && (match.last > at || !verb) && !(next && determiners.has(next.folded))
}

/** Whether a phrase names a field of ability or a tally anywhere ('Improved emotional regulation', 'Two sub-levels of progress'). */
export function namesAbility(phrase: readonly Token[]): boolean {
  return phrase.some((_, index) => {
    const kind = abilities.at(phrase, index)?.row.kind
    return kind === 'ability' || kind === 'trait' || kind === 'tally'
  })
}

/** Whether a phrase names a feeling anywhere ('A happy child'). */
export function namesFeeling(phrase: readonly Token[]): boolean {
  return phrase.some((_, index) => feelings.at(phrase, index) !== null)
}

/** Whether a word that looks like a verb begins the name of an ability ('Working memory', 'Listening skills'). */
export function opensAbility(words: readonly Token[], at: number): boolean {
  const match = abilities.at(words, at)
  const next = words[(match?.last ?? at) + 1]
  return (match?.row.kind === 'ability' || match?.row.kind === 'trait') && !(next && determiners.has(next.folded))
}
