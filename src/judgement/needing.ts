import type { Passage } from '../plan/passage.js'
import { remembered } from '../text/remembered.js'
import { absenceIn } from './absence.js'
import { openSentences, standingOf } from './standing.js'
import { byDomain, type Domain, type Topic, topicOf } from './topic-lexicon.js'
import { type Mark, type Marked, markedIn } from './topics.js'

export type Ranked = { readonly topic: Topic; readonly score: number }

/** What an item of B, C or D is about, and whether it still calls for something. */
export type Needing = {
  /** Topics by how much of the item tells them, most first. */
  readonly topics: readonly Ranked[]
  /** Nothing in it says that the need is over, managed or met elsewhere. */
  readonly open: boolean
  /** It only says that there is nothing. */
  readonly absent: boolean
}

const weight = { need: 2, hint: 1, about: 0.5, provision: 0, service: 0 } as const

/** Reads `passage` for topics of `domain`. Kept for each passage object. */
export function needingOf(passage: Passage, domain: Domain): Needing {
  return needings[domain](passage)
}

const needings = byDomain((domain) => remembered((passage: Passage) => read(passage, domain)))

function read(passage: Passage, domain: Domain): Needing {
  const sentences = markedIn(passage)
  const nothing = sentences.some((sentence) => saysNothing(sentence, domain))
  const standing = openSentences(sentences).filter((sentence) => !saysNothing(sentence, domain))
  const topics = rank(standing, domain)
  // Beside a 'none', the service that looked ('the Early Help worker visited') is no need.
  const absent = nothing && !topics.some(({ topic, score }) => score >= 2 && !topic.generic && !topic.service)
  return { topics, open: standing.length > 0 && !absent, absent }
}

/** Whether a sentence says only that there is nothing: it names no need of `domain` that stands. */
export function saysNothing(sentence: Marked, domain: Domain): boolean {
  if (absenceIn(sentence) === null) return false
  return !sentence.marks.some(
    (mark) =>
      mark.signs.some(
        ({ topic, side }) => side === 'need' && topic.domains.includes(domain) && !topic.generic && !topic.service,
      ) && standingOf(sentence, mark) === 'present',
  )
}

/** Every topic of `domain` that the sentences tell, by weight; a phrase counts once for each topic. */
export function rank(sentences: readonly Marked[], domain: Domain): Ranked[] {
  const scores = new Map<Topic, number>()
  const seen = new Set<string>()
  sentences.forEach((sentence, index) => {
    for (const mark of sentence.marks) {
      for (const [topic, points] of pointsOf(mark, domain)) {
        const key = `${topic.topic} ${mark.text.toLowerCase()}`
        if (seen.has(key)) continue
        seen.add(key)
        scores.set(topic, (scores.get(topic) ?? 0) + points * (index === 0 ? 1.25 : 1))
      }
    }
  })
  return [...scores]
    .filter(([, score]) => score > 0)
    .map(([topic, score]) => ({ topic, score }))
    .sort((a, b) => Number(a.topic.generic ?? false) - Number(b.topic.generic ?? false) || b.score - a.score)
}

function pointsOf({ signs }: Mark, domain: Domain): Map<Topic, number> {
  const points = new Map<Topic, number>()
  for (const { topic, side } of signs) {
    if (topic.domains.includes(domain)) points.set(topic, Math.max(points.get(topic) ?? 0, weight[side]))
  }
  return points
}

/** Topics whose provision answers a need of this one too. */
export const akin = remembered((topic: Topic): readonly Topic[] => (topic.answeredBy ?? []).map(topicOf))
