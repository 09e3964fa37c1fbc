import rows from '#corpora/lexicons/acts.json' with { type: 'json' }

/** How a verb stands: 'walk', 'walks', 'walking', 'walked' or 'taken'. */
export type VerbForm = 'base' | 's' | 'ing' | 'past'

/** A verb of the lexicon of acts in one of its forms; `noun` where the word is as often a noun ('play', 'work'). */
export type Verb = { readonly base: string; readonly form: VerbForm; readonly noun: boolean }

const doubled =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|transfer|refer|travel|label|model|cancel|signal|admit|commit|submit|swap|unzip)$/

const forms = new Map<string, Verb>()
for (const row of rows as { phrase: string; past?: string; noun?: boolean }[]) {
  const base = row.phrase
  const noun = row.noun ?? false
  const past = row.past?.split(' ') ?? [pastOf(base)]
  add(base, { base, form: 'base', noun })
  add(sOf(base), { base, form: 's', noun })
  add(ingOf(base), { base, form: 'ing', noun: false })
  for (const form of past) add(form, { base, form: 'past', noun: false })
}

/** The act that a folded word names; null for every other word. */
export function verbOf(folded: string): Verb | null {
  return forms.get(folded) ?? null
}

function add(form: string, verb: Verb): void {
  if (form && !forms.has(form)) forms.set(form, verb)
}

export function sOf(base: string): string {
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

export function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return doubled.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubled.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}
