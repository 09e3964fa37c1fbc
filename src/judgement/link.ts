import type { Passage } from '../plan/passage.js'
import type { Need, Provision, Row } from '../plan/plan.js'
import { stemsIn } from '../text/stems.js'
import { absenceIn } from './absence.js'
import { akin, needingOf } from './needing.js'
import type { Domain, Topic } from './topic-lexicon.js'
import { markedIn } from './topics.js'

/** The passages of a provision that say what it is: its words, who gives it, and what governs it. */
const partsOf = ({ passage, who, leads }: Provision): Passage[] => [passage, ...(who ? [who] : []), ...leads]

const weight = { need: 2, about: 2, provision: 2, service: 1.5, hint: 1 } as const
const known = new WeakMap<Provision, ReadonlyMap<Topic, number>>()

/** Topics of every domain that a provision has to do with, by its clearest sign: 2 of the topic itself, 1.5 a service for it among others, 1 a hint. */
export function provisionTopics(provision: Provision): ReadonlyMap<Topic, number> {
  const before = known.get(provision)
  if (before) return before
  const topics = new Map<Topic, number>()
  for (const part of partsOf(provision))
    for (const sentence of markedIn(part))
      for (const { signs } of sentence.marks)
        for (const { topic, side } of signs) topics.set(topic, Math.max(topics.get(topic) ?? 0, weight[side]))
  known.set(provision, topics)
  return topics
}

/** Whether a provision only says that there is none. */
export function isNone(provision: Provision): boolean {
  const { text } = provision.passage
  const [first] = markedIn(provision.passage)
  return text.length === 0 || !first || absenceIn(first) !== null
}

/** Names each other: the provision says 'B2', or the need's label stands among its references. */
export function refersTo(provision: Provision, need: Need): boolean {
  return need.label !== null && provision.references.includes(need.label)
}

/** Stand in one row of a table that has no other need of that section: a row that holds the whole section tells nothing. */
export function sameRow(provision: Provision, need: Need, needs: readonly Need[]): boolean {
  if (!isRow(provision.row, need.row)) return false
  return !needs.some((other) => other !== need && other.section === need.section && isRow(other.row, need.row))
}

function isRow(one: Row | null, other: Row | null): boolean {
  return one !== null && other !== null && one.table === other.table && one.row === other.row
}

/** How closely a provision fits a need: 3 by its own word or row, 2 by topic, 1.5 as a service for it among others, 1 by a kindred topic, 0 not at all. */
export function closeness(provision: Provision, need: Need, needs: readonly Need[], domain: Domain): number {
  if (refersTo(provision, need) || sameRow(provision, need, needs)) return 3
  const topics = provisionTopics(provision)
  const main = mainTopics(needingOf(need.passage, domain).topics)
  const direct = Math.max(0, ...main.map((topic) => topics.get(topic) ?? 0))
  if (direct >= 1.5) return direct
  if (sharesWords(provision, need, 4)) return 2
  return main.some((topic) => akin(topic).some((other) => (topics.get(other) ?? 0) >= 2)) ? 1 : 0
}

/** Whether a provision answers a need. By a kindred topic only where it fits none better: an evening at the gym is not the carer's break too. */
export function answers(provision: Provision, need: Need, needs: readonly Need[], domain: Domain): boolean {
  const own = closeness(provision, need, needs, domain)
  return own >= 1.5 || (own === 1 && !needs.some((other) => closeness(provision, other, needs, domain) >= 2))
}

/** The topics with at least half the weight of the first; a topic that says nothing of the kind of need only by itself. */
export function mainTopics(ranked: readonly { topic: Topic; score: number }[]): Topic[] {
  const specific = ranked.filter(({ topic, score }) => !topic.generic && score >= 1)
  const pool = specific.length ? specific : ranked
  const most = pool[0]?.score ?? 0
  return pool.filter(({ score }) => score * 2 >= most).map(({ topic }) => topic)
}

/** Whether they have at least `least` words of meaning in common. */
export function sharesWords(provision: Provision, need: Need, least: number): boolean {
  const [one, other] = [stemsIn(provision.passage), stemsIn(need.passage)]
  let shared = 0
  for (const stem of one) if (other.has(stem)) shared++
  return shared >= least
}
