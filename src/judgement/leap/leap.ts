import type { Passage } from '../../plan/passage.js'
import type { Outcome, Reviewable } from '../../plan/plan.js'
import { remembered } from '../../text/remembered.js'
import { sentencesIn } from '../../text/sentences.js'
import type { About, Ladder } from './ladder.js'
import { learningLadders } from './learning.js'
import { movingLadder } from './moving.js'
import { talkingLadder } from './talking.js'

/** Where the child stands and where the outcome wants to be. */
export type Leap = { readonly outcome: Passage; readonly start: Passage }

const ladders: readonly Ladder[] = [movingLadder, talkingLadder, ...learningLadders]

/** A leap from what the needs and strengths of `document` say the child can do now; null where the outcome is within reach or nothing tells. */
export function leapOf(outcome: Outcome, document: Reviewable): Leap | null {
  const about = { age: document.child.age ?? (document.child.year === null ? null : document.child.year + 5) }
  for (const ladder of ladders) {
    const aim = ladder.aim(outcome.passage, about)
    if (aim === null) continue
    const start = startOn(ladder, sentencesOf(document), about)
    if (start && aim - start.rung >= ladder.far) return { outcome: outcome.passage, start: start.sentence }
  }
  return null
}

function startOn(
  ladder: Ladder,
  sentences: readonly Passage[],
  about: About,
): { rung: number; sentence: Passage } | null {
  const told = sentences.flatMap((sentence) => {
    const at = ladder.now(sentence, about)
    return at ? [{ ...at, sentence }] : []
  })
  const able = told.filter(({ no }) => !no).sort((a, b) => b.rung - a.rung)[0]
  const unable = told.filter(({ no }) => no).sort((a, b) => a.rung - b.rung)[0]
  return able ?? unable ?? null
}

const sentencesOf = remembered(({ needs, strengths }: Reviewable): readonly Passage[] =>
  [...needs.map(({ passage }) => passage), ...strengths].flatMap(sentencesIn),
)
