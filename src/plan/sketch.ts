import type { Passage } from './passage.js'
import type {
  Advice,
  AdvicePart,
  Entry,
  Need,
  Outcome,
  Plan,
  PlanDate,
  PlanStatus,
  Pronoun,
  Provision,
} from './plan.js'
import type { Line, Section, SectionLetter } from './section.js'

type Text = string | readonly string[]
type SketchedOutcome = string | { text: string; by?: string; measure?: string; lead?: string }
type SketchedProvision = string | { text: string; who?: string; often?: string; lead?: string }
type SketchedEntry = { title: string; author?: string; role?: string; date?: string }

/**
 * A plan in a few words, for the examples of rules and for tests: the text of each section, one string for each paragraph.
 * In B, C and D every paragraph is a need, in E an outcome, in F, G and H provision; `strengths` stand in B.
 */
export type Sketch = {
  readonly kind?: 'plan' | 'advice'
  readonly status?: PlanStatus
  readonly amended?: boolean
  readonly name?: string
  readonly surname?: string
  readonly pronoun?: Pronoun
  readonly age?: number
  readonly year?: number
  readonly dates?: { requested?: string; adviceRequested?: string; draft?: string; final?: string; own?: string }
  readonly strengths?: Text
  readonly A?: Text
  readonly B?: Text
  readonly C?: Text
  readonly D?: Text
  readonly E?: readonly SketchedOutcome[] | string
  readonly F?: readonly SketchedProvision[] | string
  readonly G?: readonly SketchedProvision[] | string
  readonly H?: readonly SketchedProvision[] | string
  readonly H1?: readonly SketchedProvision[] | string
  readonly H2?: readonly SketchedProvision[] | string
  readonly I?: Text
  readonly J?: Text
  readonly K?: readonly SketchedEntry[] | string
  /** Advice only: its parts by what they are about; `needs`, `outcomes` and `provision` are items too. */
  readonly author?: string
  readonly role?: string
  readonly views?: Text
  readonly background?: Text
  readonly needs?: Text
  readonly outcomes?: readonly SketchedOutcome[]
  readonly provision?: readonly SketchedProvision[]
}

/** Writes passages one after another into one text. */
class Sheet {
  text = ''
  write(words: string): Passage {
    const start = this.text.length
    this.text += `${words}\n`
    return { start, end: start + words.length, text: words }
  }
}

const list = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : text
const asList = <T>(value: readonly T[] | T | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

const item = { area: null, row: null, label: null, references: [] as string[] }

/** The plan that a sketch tells of. Sections that it does not name are not there. */
export function planOf(sketch: Sketch): Plan {
  const sheet = new Sheet()
  const sections: Section[] = []
  const needs: Need[] = []
  const outcomes: Outcome[] = []
  const provision: Provision[] = []
  const entries: Entry[] = []
  const strengths: Passage[] = []
  const line = (passage: Passage, role: Line['role'] = 'content'): Line => ({ ...passage, role, block: 0 })

  const section = (letter: SectionLetter, lines: Line[]) =>
    sections.push({ letter, heading: `Section ${letter}`, block: 0, lines })
  if (sketch.A !== undefined)
    section(
      'A',
      list(sketch.A).map((text) => line(sheet.write(text))),
    )
  for (const letter of ['B', 'C', 'D'] as const) {
    if (sketch[letter] === undefined) continue
    const lines: Line[] = []
    if (letter === 'B') {
      for (const text of list(sketch.strengths)) {
        const passage = sheet.write(text)
        strengths.push(passage)
        lines.push(line(passage))
      }
    }
    for (const text of list(sketch[letter])) {
      const passage = sheet.write(text)
      lines.push(line(passage))
      needs.push({ ...item, passage, section: letter })
    }
    section(letter, lines)
  }
  if (sketch.E !== undefined) {
    const written = asList(sketch.E).map((outcome) => writeOutcome(sheet, outcome, 'E'))
    outcomes.push(...written.map(({ outcome }) => outcome))
    section(
      'E',
      written.flatMap(({ parts }) => parts.map((part) => line(part))),
    )
  }
  for (const letter of ['F', 'G', 'H', 'H1', 'H2'] as const) {
    if (sketch[letter] === undefined) continue
    const written = asList<SketchedProvision>(sketch[letter]).map((one) => writeProvision(sheet, one, letter))
    provision.push(...written.map(({ provision: one }) => one))
    section(
      letter,
      written.flatMap(({ parts }) => parts.map((part) => line(part))),
    )
  }
  for (const letter of ['I', 'J'] as const) {
    if (sketch[letter] !== undefined)
      section(
        letter,
        list(sketch[letter]).map((text) => line(sheet.write(text))),
      )
  }
  if (sketch.K !== undefined) {
    const lines: Line[] = []
    for (const one of asList<SketchedEntry | string>(sketch.K)) {
      if (typeof one === 'string') lines.push(line(sheet.write(one)))
      else {
        const entry = writeEntry(sheet, one)
        entries.push(entry)
        lines.push(line(entry.passage))
      }
    }
    section('K', lines)
  }
  const dates = datesOf(sheet, sketch)
  return {
    kind: 'plan',
    text: sheet.text,
    status: sketch.status ?? 'draft',
    amended: sketch.amended ?? false,
    child: childOf(sketch),
    dates,
    needs,
    strengths,
    outcomes,
    provision,
    front: [],
    sections,
    entries,
    warnings: [],
  }
}

/** The advice report that a sketch tells of. */
export function adviceOf(sketch: Sketch): Advice {
  const sheet = new Sheet()
  const parts: AdvicePart[] = []
  const part = (about: AdvicePart['about'], lines: Passage[]) => {
    if (lines.length) parts.push({ about, heading: about, block: null, lines })
  }
  part(
    'background',
    list(sketch.background).map((text) => sheet.write(text)),
  )
  part(
    'views',
    list(sketch.views).map((text) => sheet.write(text)),
  )
  const strengths = list(sketch.strengths).map((text) => sheet.write(text))
  part('strengths', strengths)
  const needs = list(sketch.needs).map((text): Need => ({ ...item, passage: sheet.write(text), section: null }))
  part(
    'needs',
    needs.map(({ passage }) => passage),
  )
  const outcomes = (sketch.outcomes ?? []).map((one) => writeOutcome(sheet, one, null))
  part(
    'outcomes',
    outcomes.flatMap(({ parts: written }) => written),
  )
  const provision = (sketch.provision ?? []).map((one) => writeProvision(sheet, one, null))
  part(
    'provision',
    provision.flatMap(({ parts: written }) => written),
  )
  const author = sketch.author === undefined ? null : sheet.write(sketch.author)
  const role = sketch.role === undefined ? null : sheet.write(sketch.role)
  return {
    kind: 'advice',
    child: childOf(sketch),
    dates: datesOf(sheet, sketch),
    text: sheet.text,
    needs,
    strengths,
    outcomes: outcomes.map(({ outcome }) => outcome),
    provision: provision.map(({ provision: one }) => one),
    author,
    role,
    parts,
    warnings: [],
  }
}

function writeOutcome(
  sheet: Sheet,
  sketched: SketchedOutcome,
  section: 'E' | null,
): { outcome: Outcome; parts: Passage[] } {
  const given = typeof sketched === 'string' ? { text: sketched } : sketched
  const leads = given.lead === undefined ? [] : [sheet.write(given.lead)]
  const passage = sheet.write(given.text)
  const measure = given.measure === undefined ? null : sheet.write(given.measure)
  const by = given.by === undefined ? null : sheet.write(given.by)
  return {
    outcome: { ...item, passage, section, by, measure, leads },
    parts: [...leads, passage, ...(measure ? [measure] : []), ...(by ? [by] : [])],
  }
}

function writeProvision(
  sheet: Sheet,
  sketched: SketchedProvision,
  section: Provision['section'],
): { provision: Provision; parts: Passage[] } {
  const given = typeof sketched === 'string' ? { text: sketched } : sketched
  const leads = given.lead === undefined ? [] : [sheet.write(given.lead)]
  const passage = sheet.write(given.text)
  const who = given.who === undefined ? null : sheet.write(given.who)
  const often = given.often === undefined ? null : sheet.write(given.often)
  return {
    provision: { ...item, passage, section, who, often, leads },
    parts: [...leads, passage, ...[who, often].filter((part) => part !== null)],
  }
}

function writeEntry(sheet: Sheet, { title, author, role, date }: SketchedEntry): Entry {
  const line = sheet.write([title, author, role, date].filter((part) => part !== undefined).join('\t'))
  const place = (words: string | undefined): Passage | null => {
    if (words === undefined) return null
    const start = line.start + line.text.indexOf(words)
    return { start, end: start + words.length, text: words }
  }
  const when = place(date)
  return {
    passage: line,
    title: place(title),
    author: place(author),
    role: place(role),
    date: when && { passage: when, iso: when.text },
  }
}

function datesOf(sheet: Sheet, { dates = {} }: Sketch): Plan['dates'] {
  const write = (iso: string | undefined): PlanDate | null =>
    iso === undefined ? null : { passage: sheet.write(iso), iso }
  const draft = write(dates.draft)
  const final = write(dates.final)
  return {
    requested: write(dates.requested),
    adviceRequested: write(dates.adviceRequested),
    draft,
    final,
    own: write(dates.own) ?? final ?? draft,
  }
}

function childOf({ name, surname, pronoun, age, year }: Sketch): Plan['child'] {
  return {
    names: name === undefined ? [] : [name],
    surname: surname ?? null,
    pronoun: pronoun ?? null,
    birth: null,
    year: year ?? null,
    age: age ?? null,
  }
}
