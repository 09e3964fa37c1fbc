import { catalogue } from './catalogue.js'

/** As much of a finding as decides whether two are the same: one of the labels, one of the report. */
export type Mark = {
  readonly code: string
  readonly section: string | null
  readonly quote: string | null
  readonly subject: string | null
}

const normalised = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export function tokens(text: string | null): string[] {
  const plain = normalised(text ?? '')
  return plain ? plain.split(' ') : []
}

/** How many words two lists share, each counted as often as it stands in both. */
export function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let count = 0
  for (const word of b) {
    const have = left.get(word) ?? 0
    if (have === 0) continue
    left.set(word, have - 1)
    count++
  }
  return count
}

const mayBeShort = new Set(['clarity.placeholder', 'advice.incomplete-entry', 'advice.out-of-date'])

/** Whether two quotes point at the same place: 0 no, else a number that grows with their likeness. */
export function quoteMatch(a: string | null, b: string | null, code = ''): number {
  if (a === null || b === null) return 0
  const [one, other] = [tokens(a), tokens(b)]
  if (one.length === 0 || other.length === 0) return signsMatch(a, b)
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const same = shared(one, other)
  const alike = same / short.length + (0.02 * same) / (one.length + other.length)
  if (same >= 3 && same / short.length >= 0.6) return alike
  const inside = ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
  return inside && (short.length >= 3 || long.length < 6 || mayBeShort.has(code)) ? alike : 0
}

function signsMatch(a: string, b: string): number {
  const [x, y] = [a.replace(/\s+/g, ''), b.replace(/\s+/g, '')]
  return x && y && (x.includes(y) || y.includes(x)) ? 1 : 0
}

const dull = new Set(
  'a an and any care d for health her his in need needs no not of on or provision recorded service services social support the to with'.split(
    ' ',
  ),
)

function subjectMatch(a: string | null, b: string | null): boolean {
  const [x, y] = [tokens(a), tokens(b)].map((list) => list.filter((word) => !dull.has(word))) as [string[], string[]]
  const alike = (p: string, q: string) => p === q || (p.length >= 5 && q.length >= 5 && p.slice(0, 5) === q.slice(0, 5))
  return x.some((p) => y.some((q) => alike(p, q)))
}

/** How well a reported finding fits a labelled one; `items` are all items of the document, sound ones too. */
export function likeness(gold: Mark, found: Mark, items: readonly string[] = []): number {
  if (gold.code !== found.code) return 0
  if (catalogue.get(gold.code)?.level === 'document') return fitsDocument(gold, found) ? 1 : 0
  let match = quoteMatch(gold.quote, found.quote, gold.code)
  if (match && match < 0.95 && items.some((item) => quoteMatch(item, found.quote) > match + 0.1)) match = 0
  if (!match && gold.code.endsWith('.need-unrecorded') && subjectMatch(gold.subject, found.subject)) return 0.5
  return match
}

function fitsDocument(gold: Mark, found: Mark): boolean {
  if (gold.code === 'advice.missing') return normalised(gold.subject ?? '') === normalised(found.subject ?? '')
  return !gold.code.startsWith('section.') || gold.section === found.section
}

/** Pairs labelled and reported findings one to one, the best fits first. */
export function assign<G extends Mark, F extends Mark>(
  golds: readonly G[],
  found: readonly F[],
  items: readonly string[] = [],
): { pairs: [G, F][]; missed: G[]; extra: F[] } {
  const fits = golds.flatMap((gold, g) => found.map((one, f) => ({ g, f, how: likeness(gold, one, items) })))
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  const pairs: [G, F][] = []
  for (const { g, f } of fits.filter(({ how }) => how > 0).sort((a, b) => b.how - a.how || a.g - b.g || a.f - b.f)) {
    if (usedGold.has(g) || usedFound.has(f)) continue
    usedGold.add(g)
    usedFound.add(f)
    pairs.push([golds[g]!, found[f]!])
  }
  return {
    pairs,
    missed: golds.filter((_, at) => !usedGold.has(at)),
    extra: found.filter((_, at) => !usedFound.has(at)),
  }
}
