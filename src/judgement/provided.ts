import type { Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'
import { remembered } from '../text/remembered.js'
import { absenceIn } from './absence.js'
import { byDomain, type Domain, type Sign, type Topic } from './topic-lexicon.js'
import { type Mark, markedIn } from './topics.js'

/** How clearly a sign tells what a provision is for: 2 the topic itself, 1.5 a service for it among others, 1 a hint. */
const clarity = { need: 2, about: 2, provision: 2, service: 1.5, hint: 1 } as const

/** What a provision has to do with, of the topics of `domain`, each by its clearest sign. */
export function providedTopics(provision: Provision, domain: Domain): ReadonlyMap<Topic, number> {
  return provided[domain](provision)
}

const provided = byDomain((domain) => remembered((provision: Provision) => read(provision, domain)))

/** Its words, who gives it, and what governs it. */
const partsOf = ({ passage, who, leads }: Provision): Passage[] => [passage, ...(who ? [who] : []), ...leads]

function read(provision: Provision, domain: Domain): ReadonlyMap<Topic, number> {
  const marks = partsOf(provision).flatMap((part) => markedIn(part).flatMap((sentence) => sentence.marks))
  const named = topicsNamed(marks)
  const topics = new Map<Topic, number>()
  for (const { signs } of marks) {
    // 'Household budgeting and debt, family support worker' is about money, whatever else such a worker does.
    const beside = named.size > 0 && signs.some(isService) && !signs.some(({ topic }) => named.has(topic))
    for (const { topic, side } of signs) {
      if (!topic.domains.includes(domain) || beside) continue
      topics.set(topic, Math.max(topics.get(topic) ?? 0, clarity[side]))
    }
  }
  return topics
}

const isService = ({ topic, side }: Sign) => side === 'service' || topic.service === true

/** Topics that two different phrases name. */
function topicsNamed(marks: readonly Mark[]): Set<Topic> {
  const phrases = new Map<Topic, Set<string>>()
  for (const { signs, text } of marks)
    for (const sign of signs)
      if (clarity[sign.side] === 2 && !isService(sign) && !sign.topic.generic)
        phrases.set(sign.topic, (phrases.get(sign.topic) ?? new Set()).add(text))
  return new Set([...phrases].filter(([, words]) => words.size >= 2).map(([topic]) => topic))
}

/** Whether a provision only says that there is none. */
export function isNone({ passage }: Provision): boolean {
  const [first] = markedIn(passage)
  return !first || absenceIn(first) !== null
}
