import careRows from '#corpora/lexicons/topics/care.json' with { type: 'json' }
import educationRows from '#corpora/lexicons/topics/education.json' with { type: 'json' }
import healthRows from '#corpora/lexicons/topics/health.json' with { type: 'json' }
import neutralRows from '#corpora/lexicons/topics/neutral.json' with { type: 'json' }
import serviceRows from '#corpora/lexicons/topics/services.json' with { type: 'json' }
import { compileLexicon, type Row } from '../text/lexicon.js'

export type Domain = 'health' | 'care' | 'education'

/** One of a thing for each domain. */
export const byDomain = <T>(make: (domain: Domain) => T): Readonly<Record<Domain, T>> => ({
  health: make('health'),
  care: make('care'),
  education: make('education'),
})

/**
 * What a phrase shows of a topic: a need of it by itself; a hint of one, which counts beside others; only what the talk is
 * about (a condition whose effects are met elsewhere); what answers a need of it; or a service that answers such needs among others.
 */
export type Side = 'need' | 'hint' | 'about' | 'provision' | 'service'

/** One thing that a need or a provision can be about, with the phrases that tell it. */
export type Topic = {
  readonly topic: string
  /** In a word or two, for people. */
  readonly subject: string
  readonly domains: readonly Domain[]
  /** Says nothing of what kind of need it is ('takes tablets'): a topic that does comes first. */
  readonly generic?: boolean
  /** As often the sign of another need ('up half the night coughing'): it gives way to one that its sentence names. */
  readonly symptom?: boolean
  /** A service that is named more often than it is a need ('the social worker asked'). */
  readonly service?: boolean
  /** The need is the carer's, so that words of theirs tell it. */
  readonly family?: boolean
  /** Where a mention outside C or D is a gap: anywhere unless it says so; only where it is said to be of home, only among needs and views (schools meet it too), or nowhere. */
  readonly told?: 'home' | 'needs' | 'never'
  /** Topics whose provision answers a need of this one too. */
  readonly answeredBy?: readonly string[]
  readonly note: string
  readonly source: string
  readonly need?: readonly string[]
  readonly hint?: readonly string[]
  readonly about?: readonly string[]
  readonly provision?: readonly string[]
}

/** A role, programme or team that answers needs of several topics. */
type Service = {
  readonly service: string
  readonly note: string
  readonly source: string
  readonly phrases: readonly string[]
  readonly topics: readonly string[]
}

export type Sign = { readonly topic: Topic; readonly side: Side }

/** A phrase and what it is a sign of; of nothing where it only looks like one ('by heart'). */
export type SignRow = Row & { readonly sign: Sign | null }

const sides = ['need', 'hint', 'about', 'provision'] as const

export const topics = [...healthRows, ...careRows, ...educationRows] as readonly Topic[]
const byId = new Map(topics.map((topic) => [topic.topic, topic]))

/** The topic of that id. Throws where there is none: the data is wrong. */
export function topicOf(id: string): Topic {
  const topic = byId.get(id)
  if (!topic) throw new Error(`There is no topic "${id}".`)
  return topic
}

const rows: readonly SignRow[] = [
  ...topics.flatMap((topic) =>
    sides.flatMap((side) => signRows(topic[side] ?? [], topic, { topic, side } satisfies Sign)),
  ),
  ...(serviceRows as Service[]).flatMap((service) =>
    service.topics.flatMap((id) => signRows(service.phrases, service, { topic: topicOf(id), side: 'service' })),
  ),
  ...neutralRows.map((row) => ({ ...row, sign: null })),
]

function signRows(phrases: readonly string[], { note, source }: Omit<Row, 'phrase'>, sign: Sign): SignRow[] {
  return phrases.map((phrase) => ({ phrase, note, source, sign }))
}

const hasGap = ({ phrase }: SignRow) => phrase.includes('…')

/** Every phrase of every topic and service, a row for each that it is a sign of: those of neighbouring words, and those with a gap. */
export const signs = compileLexicon(rows.filter((row) => !hasGap(row)))
export const gappedSigns = compileLexicon(rows.filter(hasGap))
