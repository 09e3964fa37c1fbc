import { type Need, type Plan, type Provision, sectionOf } from '../plan/plan.js'
import { stemsIn } from '../text/stems.js'
import { mainTopics, refersTo, sameRow } from './link.js'
import { akin, needingOf } from './needing.js'
import { providedTopics } from './provided.js'
import { saysStrength } from './strength.js'
import type { Topic } from './topic-lexicon.js'

/**
 * The golden thread from Section B to Section F. How strongly a provision holds to a need adds up from what ties them: the need's own
 * number, a row of a table, an area, a topic, and the words that few other items of the plan use.
 */
const ties = { reference: 4, row: 2, area: 0.5, kindred: 0.5, word: 0.35 } as const
/** A topic told by at least so much, and so many times as clearly as the next, says what kind of need it is. */
const plain = { score: 4.5, ratio: 1.5 } as const
/** A need held less strongly than this by every provision hangs loose. Set on the labelled plans: from 1.5 to 1.7 little changes. */
const loose = 1.6

/** Needs of Section B that nothing in Section F answers, each with its topic. Of a need whose kind is unclear nothing is said, nor where Section F gives nothing at all. */
export function unprovided(plan: Plan): { need: Need; topic: Topic }[] {
  const needs = plan.needs.filter(({ section }) => section === 'B')
  const given = plan.provision.filter(({ section }) => section === 'F')
  if (given.length === 0 || !sectionOf(plan, 'B')) return []
  const weight = weights([...needs, ...given], plan.child.names)
  const plainly = needs.map((need) => (saysStrength(need.passage, plan.child) ? null : plainTopic(need)))
  if (plainly.every((topic) => topic === null)) return []
  const held = given.map((one) => {
    const strengths = needs.map((need) => strength(one, need, needs, weight))
    return { strengths, most: Math.max(...strengths) }
  })
  return needs.flatMap((need, at) => {
    const topic = plainly[at]
    if (!topic) return []
    return held.every(({ strengths, most }) => ownShare(strengths[at]!, most) < loose) ? [{ need, topic }] : []
  })
}

/** What a need is plainly about; null where it is mixed, over or met elsewhere. */
function plainTopic({ passage }: Need): Topic | null {
  const { topics, open } = needingOf(passage, 'education')
  const [first, second] = topics
  if (!open || !first || first.score < plain.score || first.score < plain.ratio * (second?.score ?? 0)) return null
  return mainTopics(topics)[0] ?? null
}

/** A provision that holds more strongly to another need is there for that one, and for this as far as the two are alike. */
function ownShare(own: number, most: number): number {
  return own === most ? own : (own * own) / most
}

function strength(one: Provision, need: Need, needs: readonly Need[], weight: (stem: string) => number): number {
  const referred = refersTo(one, need) ? ties.reference : 0
  const beside = sameRow(one, need, needs) ? ties.row : 0
  const near = one.area !== null && one.area === need.area ? ties.area : 0
  return referred + beside + near + byTopic(one, need) + ties.word * byWords(one, need, weight)
}

/** The clearest topic that both have, a kindred one half as much; each as much as the need is about it. */
function byTopic(one: Provision, need: Need): number {
  const given = providedTopics(one, 'education')
  if (given.size === 0) return 0
  const { topics } = needingOf(need.passage, 'education')
  const whole = Math.max(4, topics[0]?.score ?? 0)
  let most = 0
  for (const { topic, score } of topics) {
    let clear = given.get(topic) ?? 0
    for (const other of akin(topic)) clear = Math.max(clear, ties.kindred * (given.get(other) ?? 0))
    most = Math.max(most, (score / whole) * clear)
  }
  return most
}

function byWords(one: Provision, need: Need, weight: (stem: string) => number): number {
  const theirs = stemsIn(one.passage)
  let sum = 0
  for (const stem of stemsIn(need.passage)) if (theirs.has(stem)) sum += weight(stem)
  return sum
}

/** How much a shared word tells: the more, the fewer items have it (inverse document frequency); the child's name tells nothing. */
function weights(items: readonly (Need | Provision)[], names: readonly string[]): (stem: string) => number {
  const having = new Map<string, number>()
  for (const { passage } of items) for (const stem of stemsIn(passage)) having.set(stem, (having.get(stem) ?? 0) + 1)
  const own = names.map((name) => name.toLowerCase())
  return (stem) => {
    const count = having.get(stem)
    if (!count || own.some((name) => name.startsWith(stem))) return 0
    return Math.max(0, Math.log(items.length / count) - 1)
  }
}
