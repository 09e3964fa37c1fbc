import type { Need, Provision, Row } from '../plan/plan.js'
import { stemsIn } from '../text/stems.js'
import { akin, needingOf, type Ranked } from './needing.js'
import { providedTopics } from './provided.js'
import type { Domain, Topic } from './topic-lexicon.js'

/** Names each other: the need's label stands among the provision's references. */
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

/**
 * How closely a provision fits a need: 3 by its own word or row, 2 by topic or by words, 1.5 as a service for it among others
 * or by what both only hint at, 1 by a kindred topic, 0 not at all.
 */
export function closeness(provision: Provision, need: Need, needs: readonly Need[], domain: Domain): number {
  if (refersTo(provision, need) || sameRow(provision, need, needs)) return 3
  const topics = providedTopics(provision, domain)
  const main = ownTopics(need, needs, domain)
  const direct = Math.max(0, ...main.map((topic) => topics.get(topic) ?? 0))
  if (direct >= 1.5) return direct
  if (sharedWords(provision, need) >= 4) return 2
  if (direct === 1 && sharedWords(provision, need) >= 1) return 1.5
  return main.some((topic) => akin(topic).some((other) => (topics.get(other) ?? 0) >= 2)) ? 1 : 0
}

/** Whether a provision answers a need. By a kindred topic only where it fits none better: an evening at the gym is not the carer's break too. */
export function answers(provision: Provision, need: Need, needs: readonly Need[], domain: Domain): boolean {
  const close = closeness(provision, need, needs, domain)
  return close >= 1.5 || (close === 1 && !needs.some((other) => closeness(provision, other, needs, domain) >= 2))
}

/** The topics with at least half the weight of the first; a topic that says nothing of the kind of need only by itself. */
export function mainTopics(ranked: readonly Ranked[]): Topic[] {
  const specific = ranked.filter(({ topic, score }) => !topic.generic && score >= 1)
  const pool = specific.length ? specific : ranked
  const most = pool[0]?.score ?? 0
  return pool.filter(({ score }) => score * 2 >= most).map(({ topic }) => topic)
}

/** The main topics of a need, without those that another need is about first: it only mentions them. */
function ownTopics(need: Need, needs: readonly Need[], domain: Domain): Topic[] {
  const [first, ...rest] = mainTopics(needingOf(need.passage, domain).topics)
  if (!first) return []
  const others = needs.filter((other) => other !== need && other.section === need.section)
  const firsts = new Set(others.map(({ passage }) => mainTopics(needingOf(passage, domain).topics)[0]))
  return [first, ...rest.filter((topic) => !firsts.has(topic))]
}

/** How many words of meaning they have in common. */
export function sharedWords(provision: Provision, need: Need): number {
  const [one, other] = [stemsIn(provision.passage), stemsIn(need.passage)]
  let shared = 0
  for (const stem of one) if (other.has(stem)) shared++
  return shared
}
