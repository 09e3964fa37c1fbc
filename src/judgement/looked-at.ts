import type { Passage } from '../plan/passage.js'
import { type Advice, type Plan, type Reviewable, sectionOf } from '../plan/plan.js'
import type { Looked } from '../plan/report.js'
import type { SectionLetter } from '../plan/section.js'
import { viewsIn, type Whose } from './views.js'
import { voiceOf } from './voice.js'

type Look = readonly Passage[] | null

/**
 * What there was to look at for each code of the catalogue: the items that it asks about, or the words that speak for the
 * document. A code that does not apply (Section I of a plan whose status is unknown) is left out.
 */
export function lookedAt(document: Reviewable): Looked[] {
  const looks: Readonly<Record<string, Look>> =
    document.kind === 'plan' ? { ...itemLooks(document), ...planLooks(document) } : adviceLooks(document)
  return Object.entries(looks).flatMap(([code, passages]) => (passages === null ? [] : [{ code, passages }]))
}

const some = (passages: readonly Passage[]): Look => (passages.length > 0 ? passages : null)
const known = (passages: readonly (Passage | null | undefined)[]): Passage[] => passages.filter((one) => one != null)
const items = (all: readonly { readonly passage: Passage }[]): Passage[] => all.map(({ passage }) => passage)

/** What plans and advice reports have in common. */
function itemLooks(document: Reviewable): Record<string, Look> {
  const outcomes = some(items(document.outcomes))
  const codes = ['not-specific', 'not-measurable', 'not-timebound', 'not-achievable', 'is-provision', 'is-aspiration']
  return {
    ...Object.fromEntries(codes.map((code) => [`outcome.${code}`, outcomes])),
    'need.diagnosis-only': some(items(document.needs)),
    'need.strengths-missing': document.strengths,
    'provision.vague': some(items(document.provision)),
    'clarity.placeholder': [],
    'identity.other-name': document.child.names.length > 0 ? [] : null,
    'identity.pronoun': document.child.pronoun === null ? null : [],
  }
}

function planLooks(plan: Plan): Record<string, Look> {
  const there = (...letters: SectionLetter[]) => letters.some((letter) => sectionOf(plan, letter) !== null)
  const ifThere = (letter: SectionLetter): Look => (there(letter) ? [] : null)
  return {
    ...voiceLooks(plan),
    ...gapLooks(plan),
    'outcome.none': there('E') ? [] : null,
    'health.need-unrecorded': ifThere('C'),
    'care.need-unrecorded': ifThere('D'),
    'care.h1-h2-unsplit': there('H', 'H1', 'H2') ? [] : null,
    'transition.missing': mustPrepare(plan) ? [] : null,
    'placement.named-in-draft': plan.status === 'draft' && there('I') ? [] : null,
    'placement.missing-in-final': plan.status === 'final' && there('I') ? [] : null,
    'section.missing': [],
    'section.empty': [],
  }
}

/** Preparing for adulthood is asked of plans from Year 9 (Code of Practice 8.9), or from 13 where no year is given. */
function mustPrepare({ child: { year, age } }: Plan): boolean {
  return year === null ? age !== null && age >= 13 : year >= 9
}

function voiceLooks(plan: Plan): Record<string, Look> {
  const voice = voiceOf(plan)
  const section = sectionOf(plan, 'A')
  if (!voice || !section) return {}
  const { statements } = viewsIn(section.lines, plan.child)
  const said = (...by: Whose[]) => statements.filter(({ whose }) => by.includes(whose)).map(({ passage }) => passage)
  const child = voice.child ? said('child', 'open') : []
  return {
    'voice.child-missing': child,
    'voice.child-secondhand': voice.child ? child : null,
    'voice.parent-missing': said('parent'),
    'voice.aspirations-missing': voice.hopes,
    'voice.interests-missing': [],
    'voice.not-carried-through': plan.outcomes.length > 0 ? some(voice.hopes) : null,
  }
}

function gapLooks(plan: Plan): Record<string, Look> {
  const needs = (letter: string) => some(items(plan.needs.filter(({ section }) => section === letter)))
  const provision = (...letters: string[]) =>
    some(items(plan.provision.filter(({ section }) => section !== null && letters.includes(section))))
  const dated = plan.dates.own ? plan.entries.filter(({ date }) => date !== null) : []
  const process = known([plan.dates.requested, plan.dates.adviceRequested, plan.dates.final].map((one) => one?.passage))
  return {
    'need.no-provision': sectionOf(plan, 'F') ? needs('B') : null,
    'health.need-unmet': needs('C'),
    'health.provision-unlinked': provision('G'),
    'care.need-unmet': needs('D'),
    'care.provision-unlinked': provision('H', 'H1', 'H2'),
    'advice.missing': sectionOf(plan, 'K') ? plan.entries.map(({ title, passage }) => title ?? passage) : null,
    'advice.incomplete-entry': some(items(plan.entries)),
    'advice.out-of-date': some(items(dated)),
    'timescale.exceeded': plan.dates.requested || plan.dates.adviceRequested ? process : null,
  }
}

function adviceLooks(advice: Advice): Record<string, Look> {
  const views = advice.parts.filter(({ about }) => about === 'views').flatMap(({ lines }) => lines)
  return {
    ...itemLooks(advice),
    'voice.child-missing': views,
    'provision.missing': items(advice.provision),
    'author.missing': known([advice.author, advice.role]),
    'author.undated': known([advice.dates.own?.passage]),
  }
}
