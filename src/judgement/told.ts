import { contains, type Passage } from '../plan/passage.js'
import { type Child, type Plan, sectionOf } from '../plan/plan.js'
import type { Section, SectionLetter } from '../plan/section.js'
import { remembered } from '../text/remembered.js'
import { akin, type Ranked, rank, saysNothing } from './needing.js'
import { namesParent } from './others.js'
import { openSentences, standingOf } from './standing.js'
import { byDomain, type Domain, type Topic } from './topic-lexicon.js'
import { type Mark, type Marked, markedIn } from './topics.js'
import { viewsIn } from './views.js'
import { ownerOf, type Speaker } from './whose.js'

/** A need that a sentence tells, wherever it stands. */
export type Told = {
  readonly topic: Topic
  readonly sentence: Passage
  readonly section: SectionLetter
  readonly score: number
}

/** A sentence that must tell at least this much of a topic: one sure sign. */
const enough = 2

type Heard = { readonly sentences: readonly Marked[]; readonly speaker: Speaker; readonly section: SectionLetter }

/**
 * Needs of `domain` that are told in the sections where they do not belong and that the child has now, save those that
 * `home` records: the clearest sentence for each.
 */
export function toldElsewhere(
  plan: Plan,
  domain: Domain,
  home: SectionLetter,
  skipped: readonly SectionLetter[],
): Told[] {
  const said = topicsOfSection(sectionOf(plan, home), domain)
  const recorded = (topic: Topic) => (said.get(topic) ?? 0) >= (topic.generic ? 1 : 2)
  const best = new Map<Topic, Told>()
  for (const line of hear(plan, [home, ...skipped]))
    for (const told of specific(line.flatMap((heard) => toldIn(heard, domain, plan.child, recorded)))) {
      const before = best.get(told.topic)
      if (!before || told.score > before.score) best.set(told.topic, told)
    }
  return [...best.values()]
}

/** The lines of the other sections, each as what is heard in it. */
function hear(plan: Plan, home: readonly SectionLetter[]): Heard[][] {
  return plan.sections
    .filter(({ letter }) => !home.includes(letter) && letter !== 'K' && letter !== 'J')
    .flatMap((section) => (section.letter === 'A' ? hearViews(section, plan.child) : hearLines(section)))
}

/** Where a line tells what kind of need it is, 'she takes medicine' in the next sentence is no other. */
function specific(told: readonly Told[]): readonly Told[] {
  const kinds = told.filter(({ topic }) => !topic.generic)
  return kinds.length ? kinds : told
}

/** A line that a parent speaks in, or that is signed '(Mum)', is theirs wherever it says 'I'. */
function hearViews(section: Section, child: Child): Heard[][] {
  const { statements } = viewsIn(section.lines, child)
  return section.lines.map((line) => {
    const own = statements.filter(({ passage }) => contains(line, passage))
    const parents = own.some(({ whose }) => whose === 'parent') || signedByParent.test(line.text)
    return own.map(({ passage, whose }) => ({
      sentences: markedIn(passage),
      speaker: parents || quotedAbout.test(passage.text) ? 'parent' : whose === 'other' ? 'nobody' : 'child',
      section: section.letter,
    }))
  })
}

/** Quoted words about 'him' or 'her' are not the child's. */
const quotedAbout =
  /^["“](?!.*\b(?:my (?:mum|mam|dad|nan|gran|teacher|sister|brother|friend)))[^"”]*\b(?:he|she|him)\b/iu
const signedByParent =
  /(?:\(|[–—-]\s*)(?:[Hh]is |[Hh]er )?(?:[Mm]um|[Mm]am|[Dd]ad|[Mm]other|[Ff]ather|[Pp]arents?|[Nn]an|[Gg]ran|[Cc]arer|[Gg]randm\w+|[Gg]randf\w+|Mr|Mrs|Ms)\b[^()]{0,40}\)?\W*$/u

function hearLines(section: Section): Heard[][] {
  return section.lines
    .filter(({ role }) => role === 'content')
    .map((line) => [{ sentences: markedIn(line), speaker: 'nobody', section: section.letter }])
}

function toldIn(
  { sentences, speaker, section }: Heard,
  domain: Domain,
  child: Child,
  recorded: (topic: Topic) => boolean,
): Told[] {
  return openSentences(sentences, 1)
    .filter((sentence) => !saysNothing(sentence, domain))
    .flatMap((sentence) => {
      const marks = sentence.marks.flatMap((mark) => counting(sentence, mark, speaker, child))
      const ranked = rank([{ ...sentence, marks }], domain).filter(
        ({ topic, score }) => isTold(topic, sentence, speaker, section) && score >= enough && surely(marks, topic),
      )
      const own =
        domain === 'care' ? careApart(ranked, recorded) : apart(ranked).filter(({ topic }) => !recorded(topic))
      return own.map(({ topic, score }) => ({ topic, score, sentence, section }))
    })
}

/** A sentence of home life tells one need of care, though it names several things: a service that is there comes first. */
function careApart(ranked: readonly Ranked[], recorded: (topic: Topic) => boolean): Ranked[] {
  const left = ranked.filter(({ topic }) => !recorded(topic))
  const service = left.find(({ topic }) => topic.service)
  if (service) return [service]
  return left.length === ranked.length ? left.slice(0, 1) : []
}

/** The topics that are needs of their own: of two that are akin both ways the first, and what says no kind only by itself. */
function apart(ranked: readonly Ranked[]): Ranked[] {
  const kinds = ranked.filter(({ topic }) => !topic.generic)
  const causes = kinds.filter(({ topic }) => !topic.symptom)
  const specific = causes.length ? causes : kinds
  if (specific.length === 0) return ranked.slice(0, 1)
  return specific.filter(
    ({ topic }, index) =>
      !specific
        .slice(0, index)
        .some((before) => akin(before.topic).includes(topic) && akin(topic).includes(before.topic)),
  )
}

/** What is as often a thing for school ('boundaries', 'found on the canal path') counts where it is told of home. */
function isTold({ told }: Topic, sentence: Passage, speaker: Speaker, section: SectionLetter): boolean {
  if (told === 'home' && section === 'E') return false
  if (told === 'needs') return section === 'A' || section === 'B' || section === 'C' || section === 'D'
  return told === undefined || (told === 'home' && (speaker === 'parent' || atHome.test(sentence.text)))
}

const atHome =
  /\b(?:home|house|flat|garden|bathroom|bath|bedroom|bed|kitchen|stairs|upstairs|landing|street|mum|mother|dad|father|nan|brothers?|sisters?)\b/i

function surely(marks: readonly Mark[], topic: Topic): boolean {
  return marks.some(({ signs }) => signs.some((sign) => sign.topic === topic && sign.side === 'need'))
}

/** The signs of a mark that count: of now, and of the child; of home life, the carers' too. */
function counting(sentence: Marked, mark: Mark, speaker: Speaker, child: Child): Mark[] {
  if (standingOf(sentence, mark) !== 'present') return []
  const owner = ownerOf(sentence, mark, speaker, child)
  const carer = owner === 'parent' || namesParent(sentence) || speaker === 'parent'
  const signs = mark.signs.filter(({ topic }) => {
    if (!topic.domains.includes('care')) return owner === 'child'
    return topic.family ? carer : owner !== 'other'
  })
  return signs.length ? [{ ...mark, signs }] : []
}

/** What a sign adds to what a section says of its topic: two points are enough. */
const points = { need: 2, about: 2, hint: 0.7, provision: 1, service: 1 } as const

/** How much a section says of each topic, in whatever words: as much as its clearest sentence; what it denies does not count. */
export function topicsOfSection(section: Section | null, domain: Domain): ReadonlyMap<Topic, number> {
  return section ? said[domain](section) : new Map()
}

const said = byDomain((domain) => remembered((section: Section) => saidBySection(section, domain)))

function saidBySection(section: Section, domain: Domain): ReadonlyMap<Topic, number> {
  const said = new Map<Topic, number>()
  for (const line of section.lines) {
    if (line.role !== 'content' && line.role !== 'heading') continue
    for (const sentence of markedIn(line))
      for (const [topic, score] of saidIn(sentence, domain)) said.set(topic, Math.max(said.get(topic) ?? 0, score))
  }
  return said
}

function saidIn(sentence: Marked, domain: Domain): Map<Topic, number> {
  const said = new Map<Topic, number>()
  if (saysNothing(sentence, domain)) return said
  for (const mark of sentence.marks) {
    if (standingOf(sentence, mark) === 'negated') continue
    for (const { topic, side } of mark.signs) said.set(topic, (said.get(topic) ?? 0) + points[side])
  }
  return said
}
