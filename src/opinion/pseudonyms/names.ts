import type { Block } from '../../plan/document.js'
import { isAlsoName, isFirstName, isOrdinary } from '../../text/ordinary.js'
import { headKind, isSort, isStreet } from './bodies.js'
import type { Kind, Secret } from './kinds.js'
import { isAbbreviation, isAlsoSurname, isPlain, plainPhrase } from './plain.js'
import { type Token, tokensIn } from './tokens.js'

const titles = new Set('mr mrs ms miss mx dr prof professor doctor rev reverend sir lady lord dame fr'.split(' '))
const kin = new Set(
  'auntie aunty aunt uncle nan nana nanny gran granny grandma grandad granddad grandpa cousin sister brother mum dad mummy daddy nurse sister teacher mother father stepmum stepdad stepfather stepmother'.split(
    ' ',
  ),
)
const particles = new Set(
  'de da do dos das del della di du la le van von der den ter bin bint ibn al el ap ab upon on under of st'.split(' '),
)
const introduced =
  /\b(?:friends?|mates?|sisters?|brothers?|siblings?|twins?|cousins?|mum|dad|mother|father|nan|gran|grandad|grandma|aunt|auntie|uncle|dog|cat|pony|partner|carers?|teacher|tutor|mentor|key ?worker|key person|worker|assistant|TA|LSA|PA|therapist|nurse|daughter|son|boyfriend|girlfriend|neighbour|foster carer|called|named|nicknamed|known as|by|with|beside|next to|behind|opposite|alongside)\s*[,(:–-]?\s*["“‘'(]?$/iu
const asPerson =
  /^(?:['’]s\s|\s+(?:will|would|is|was|has|had|can|cannot|can['’]t|could|does|did|doesn['’]t|didn['’]t|needs?|finds?|likes?|loves?|enjoys?|says?|said|tells|told|wants?|wanted|struggles?|lives?|goes|gets|came|comes|moved|joined|started|helps?|thinks?|feels?|plays?)\b(?!\s+(?:that|to be|the)\b)|\s*\((?:aged?\s*)?\d|\s+\p{Ll}+s\s+(?:him|her|them|his|their|to|with)\b)/u
const placed = /\b(?:in|at|near|outside|the)\s+$/iu
const eponym =
  /^['’]?s?\s+(?:syndrome|disease|disorder|palsy|dystrophy|tumour|tumor|anaemia|gene|deletion|sign|lymphoma)\b/i

/**
 * The names of people, schools, bodies and places in a block: everything with a capital in the middle of a sentence that is not
 * plain, whatever at the start of one is no ordinary word, and first names in lower case. What is not known to be harmless is hidden.
 */
export function namesInBlock(block: Block): Secret[] {
  const tokens = tokensIn(block)
  const marks = marksOf(tokens, block)
  markBodies(tokens, marks, block)
  markNeighbours(tokens, marks, block)
  return joined(tokens, marks, block)
}

type Marks = (Kind | null)[]

function marksOf(tokens: readonly Token[], block: Block): Marks {
  const marks: Marks = tokens.map(() => null)
  const plainTo = plainPhrases(tokens)
  for (const [at, token] of tokens.entries()) {
    const before = block.text.slice(Math.max(0, token.start - block.start - 40), token.start - block.start)
    const next = block.text.slice(token.end - block.start, token.end - block.start + 40)
    const title = titledBy(tokens, at, block)
    if (title !== null) marks[at] = title
    else if (!plainTo[at] && isName(token, before, next)) marks[at] = kindOf(token, before)
  }
  return marks
}

/** After 'Mrs', 'Uncle' and the like, whatever it is; initials in between are passed over. */
function titledBy(tokens: readonly Token[], at: number, block: Block): Kind | null {
  const token = tokens[at]!
  let back = at - 1
  while (back >= 0 && passes(tokens[back]!) && near(tokens, back, block)) back--
  const before = tokens[back]
  if (!before || !near(tokens, at - 1, block)) return null
  if (
    titles.has(before.low) &&
    (token.capital || !isOrdinary(token.low)) &&
    (before.capital || !isOrdinary(token.low))
  ) {
    return token.text.length > 1 || token.capital ? 'person' : null
  }
  const relative =
    kin.has(before.low) && gap(before, token, block) === ' ' && token.capital && token.text.length > 1 && !token.upper
  return relative && (!isPlain(token.low) || isAlsoName(token.low)) && !titles.has(token.low) && !kin.has(token.low)
    ? 'person'
    : null
}

/** Initials, and 'van der' or 'ó'. */
function passes({ text, low, capital }: Token): boolean {
  return (text.length === 1 && (capital || /[^A-Za-z]/.test(text))) || (particles.has(low) && low.length > 1)
}

/** Whether nothing but a space stands between a token and the next, or the full stop of an initial or a title. */
function near(tokens: readonly Token[], at: number, block: Block): boolean {
  const [one, next] = [tokens[at], tokens[at + 1]]
  if (one === undefined || next === undefined) return false
  const between = gap(one, next, block)
  return /^[ ]?$/.test(between) || (/^\.[ ]?$/.test(between) && (one.text.length === 1 || titles.has(one.low)))
}

function gap(one: Token, next: Token, block: Block): string {
  return block.text.slice(one.end - block.start, next.start - block.start)
}

function plainPhrases(tokens: readonly Token[]): boolean[] {
  const plain = tokens.map(() => false)
  for (const [at, token] of tokens.entries()) {
    if (!token.capital) continue
    const length = plainPhrase(tokens.slice(at, at + 8).map(({ low }) => low))
    plain.fill(true, at, at + length)
  }
  return plain
}

function isName(token: Token, before: string, next: string): boolean {
  const { low, capital, text } = token
  if (text.length === 1) return false
  if (!capital) return text.length > 2 && isFirstName(low) && !isOrdinary(low) && !isPlain(low)
  if (token.upper && text.length <= 5) return text.length > 3 && isFirstName(low) && !isOrdinary(low) && !isPlain(low)
  const harmless = token.opening ? isHarmless(token) : isPlainWord(token)
  if (!harmless) return !eponym.test(next)
  return (
    isAlsoName(low) &&
    (introduced.test(before) ||
      (asPerson.test(next) && token.opening !== isPlain(low)) ||
      (token.opening && !isPlain(low) && /^\s+and\s+\p{Lu}\p{Ll}/u.test(next)))
  )
}

/** 'Pre-school' and 'One-to-one' are as plain as their parts; 'Amelia-Rose' and 'Stoke-on-Trent' are not. */
function isPlainWord({ low, text }: Token): boolean {
  if (isPlain(low) || small.has(low) || isAbbreviation(text)) return true
  const [first = '', ...rest] = low.split(/[‐‑-]/)
  if (rest.length === 0) return false
  const lowerTail = text
    .split(/[‐‑-]/)
    .slice(1)
    .every((part) => /^\p{Ll}/u.test(part) && isOrdinary(part.toLowerCase()))
  return (
    (lowerTail && (isOrdinary(first) || isPlain(first))) ||
    [first, ...rest].every((part) => isPlain(part) || /^[ivx]+$/.test(part))
  )
}

function isHarmless(token: Token): boolean {
  return isPlainWord(token) || token.low.split(/[‐‑-]/).every((part) => isOrdinary(part) || isPlain(part))
}

function kindOf(token: Token, before: string): Kind {
  if (isFirstName(token.low) || isFirstName(token.low.split('-')[0]!) || introduced.test(before)) return 'person'
  return placed.test(before) ? 'place' : 'name'
}

/** 'Larch Hill Church of England Primary School': from the last word back to where the name begins. */
function markBodies(tokens: readonly Token[], marks: Marks, block: Block): void {
  for (const [at, token] of tokens.entries()) {
    const kind = token.capital ? headKind(token.low) : null
    if (!kind) continue
    let first = at
    let named = false
    let person = false
    for (let back = at - 1; back >= 0; back--) {
      const one = tokens[back]!
      const between = gap(one, tokens[back + 1]!, block)
      if (titles.has(one.low) || !(/^(?:['’]?s?[ ]|[ ]?&[ ])$/.test(between) || (between === '. ' && one.low === 'st')))
        break
      person ||= marks[back] === 'person'
      if (
        marks[back] ||
        (one.capital && isStreet(token.low) && !small.has(one.low)) ||
        (one.capital && !one.opening && !isPlain(one.low) && !isSort(one.low))
      )
        named = true
      else if (one.capital && one.opening && !isPlain(one.low) && !isSort(one.low) && mayBegin(one, block)) named = true
      else if (!isSort(one.low) && !(one.capital && isPlain(one.low)) && !particles.has(one.low)) break
      if (one.capital) first = back
      if (one.opening && !isHeadingToken(one, tokens)) break
    }
    // 'Ifeoma Castle' is somebody, and no castle.
    if (named && !(person && kind === 'place')) for (let mark = first; mark <= at; mark++) marks[mark] = kind
  }
}

/** In a line where every capital opens (a heading, a cell), the walk goes on to its start. */
function isHeadingToken(token: Token, tokens: readonly Token[]): boolean {
  return token !== tokens[0] && tokens.every(({ opening }) => opening)
}

/** The first word of a line may be part of the name that follows ('Moor Lane Primary'), a verb or a small word may not. */
function mayBegin(token: Token, block: Block): boolean {
  const fresh = token.start === block.start || /[:\t|]\s*$/.test(block.text.slice(0, token.start - block.start))
  return fresh && token.low.length > 2 && !small.has(token.low)
}

const small = new Set(
  'the this that these those his her their our your its at in on for from with and but when while where after before since until both all any each every some as if to by of no not he she they we you it who what why how currently visit visits attend attends attended contact joined left moved'.split(
    ' ',
  ),
)

/** Surnames that are plain words, first names that are ordinary ones, and initials, beside a name. */
function markNeighbours(tokens: readonly Token[], marks: Marks, block: Block): void {
  for (const [at, token] of tokens.entries()) {
    if (marks[at] || !token.capital) continue
    const before = tokens[at - 1]
    const follows = before && marks[at - 1] === 'person' && /^[ ]$/.test(gap(before, token, block))
    const next = nextMark(tokens, marks, at, block)
    if (token.text.length === 1) {
      const dotted = block.text[token.end - block.start] === '.'
      if (
        (next && (dotted || /[^A-Za-z]/.test(token.text) || titles.has(before?.low ?? ''))) ||
        (follows && (dotted || !/[AI]/.test(token.text)))
      )
        marks[at] = 'person'
    } else if (follows && isAlsoSurname(token.low)) marks[at] = 'person'
    else if (next && (leadsName(token, block) || beginsEntry(tokens, marks, at, block))) marks[at] = next
  }
}

/** The kind of the name that follows, at once or after 'de la', 'bin' and the like. */
function nextMark(tokens: readonly Token[], marks: Marks, at: number, block: Block): Kind | null {
  for (let next = at + 1; next < tokens.length && next <= at + 3; next++) {
    if (!near(tokens, next - 1, block)) return null
    if (marks[next]) return marks[next]!
    if (!particles.has(tokens[next]!.low)) return null
  }
  return null
}

/** 'Paddy Popescu, Educational Psychologist': a line of its own that begins with a name. */
function beginsEntry(tokens: readonly Token[], marks: Marks, at: number, block: Block): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  if (!token.opening || !next || !marks[at + 1] || isPlain(token.low) || small.has(token.low)) return false
  const after = block.text.slice((marks[at + 2] ? tokens[at + 2]! : next).end - block.start)
  return mayBegin(token, block) && /^\s*(?:$|[,(–—\t\n])/u.test(after)
}

/** 'Rose Tyler', 'Great Yarmouth'; but not 'In April Toby'. */
function leadsName({ low, start }: Token, block: Block): boolean {
  if (!isPlain(low)) return isAlsoName(low) || placeWords.has(low)
  return (
    isAlsoName(low) &&
    !/(?:\d|\b(?:in|since|by|from|until|during|of|last|this|next|early|late|mid|every|each|the|before|after))[\s-]*$/i.test(
      block.text.slice(0, start - block.start),
    )
  )
}

const placeWords = new Set(
  'great little new old north south east west upper lower saint st port lake mount royal nether much long high low black white'.split(
    ' ',
  ),
)

/** Marks side by side, with initials and 'de', 'bin', 'al-' between them, are one name. */
function joined(tokens: readonly Token[], marks: Marks, block: Block): Secret[] {
  const secrets: { start: number; end: number; kind: Kind; last: number }[] = []
  for (const [at, token] of tokens.entries()) {
    const kind = marks[at]
    if (!kind) continue
    const last = secrets[secrets.length - 1]
    if (last && sticks(tokens, last.last, at, bodies.includes(kind), block) && goTogether(last.kind, kind)) {
      last.end = token.end
      last.last = at
      last.kind = stronger(last.kind, kind)
    } else secrets.push({ start: startOf(tokens, at, block), end: token.end, kind, last: at })
  }
  return secrets.map(({ start, end, kind }) => ({ start, end, kind }))
}

const leading = new Set('van von der den ter de la da dos das del della di du bin bint ibn al ap ó ní'.split(' '))

/** 'van der Merwe' begins at its 'van'. */
function startOf(tokens: readonly Token[], at: number, block: Block): number {
  let first = at
  while (first > 0 && leading.has(tokens[first - 1]!.low) && gap(tokens[first - 1]!, tokens[first]!, block) === ' ')
    first--
  return tokens[first]!.start
}

/** Nothing but a space between them, or the full stop of an initial. */
function sticks(tokens: readonly Token[], from: number, to: number, body: boolean, block: Block): boolean {
  const between = block.text.slice(tokens[from]!.end - block.start, tokens[to]!.start - block.start)
  if (
    /^[ ]?(?:&[ ])?$/.test(between) ||
    (/^\.[ ]?$/.test(between) && tokens[from]!.text.length === 1) ||
    (body && /^['’]s?[ ]$/.test(between))
  )
    return true
  return (
    to - from > 1 &&
    to - from <= 3 &&
    tokens.slice(from + 1, to).every(({ low }) => particles.has(low)) &&
    /^[\p{L} '’-]*$/u.test(between)
  )
}

const bodies: readonly Kind[] = ['school', 'council', 'organisation', 'place']

function goTogether(one: Kind, other: Kind): boolean {
  return one === 'name' || other === 'name' || bodies.includes(one) === bodies.includes(other)
}

function stronger(one: Kind, other: Kind): Kind {
  return [one, other].find((kind) => kind !== 'name' && kind !== 'place') ?? (one === 'name' ? other : one)
}
