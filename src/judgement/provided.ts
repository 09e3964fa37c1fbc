import type { Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'
import { absenceIn } from './absence.js'
import type { Domain, Topic } from './topic-lexicon.js'
import { markedIn } from './topics.js'

/** How clearly a sign tells what a provision is for: 2 the topic itself, 1.5 a service for it among others, 1 a hint. */
const clarity = { need: 2, about: 2, provision: 2, service: 1.5, hint: 1 } as const

const known = new WeakMap<Provision, Map<Domain, ReadonlyMap<Topic, number>>>()

/** What a provision has to do with, of the topics of `domain`, each by its clearest sign. */
export function providedTopics(provision: Provision, domain: Domain): ReadonlyMap<Topic, number> {
  const before = known.get(provision)?.get(domain)
  if (before) return before
  const topics = read(provision, domain)
  const byDomain = known.get(provision) ?? new Map<Domain, ReadonlyMap<Topic, number>>()
  byDomain.set(domain, topics)
  known.set(provision, byDomain)
  return topics
}

/** Its words, who gives it, and what governs it. */
const partsOf = ({ passage, who, leads }: Provision): Passage[] => [passage, ...(who ? [who] : []), ...leads]

function read(provision: Provision, domain: Domain): ReadonlyMap<Topic, number> {
  const topics = new Map<Topic, number>()
  const told = new Map<Topic, Set<string>>()
  for (const part of partsOf(provision))
    for (const { marks } of markedIn(part))
      for (const { signs, text } of marks)
        for (const { topic, side } of signs) {
          if (!topic.domains.includes(domain)) continue
          topics.set(topic, Math.max(topics.get(topic) ?? 0, clarity[side]))
          if (clarity[side] === 2 && !topic.service && !topic.generic)
            told.set(topic, (told.get(topic) ?? new Set()).add(text))
        }
  // 'Household budgeting and debt, family support worker' is about money, whatever else such a worker does.
  const plain = [...told.values()].some((words) => words.size >= 2)
  return plain ? new Map([...topics].filter(([{ service }, clear]) => !service && clear !== 1.5)) : topics
}

/** Whether a provision only says that there is none. */
export function isNone({ passage }: Provision): boolean {
  const [first] = markedIn(passage)
  return !first || absenceIn(first) !== null
}
