import type { Finding } from '../plan/finding.js'
import type { DropReason, FindingOpinion, Opinion, OpinionStage, Verdict } from '../plan/opinion.js'
import { count } from './words.js'

/** How every report says what the model thinks of a finding. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  agree: 'The model agrees',
  disagree: 'The model disagrees',
  unsure: 'The model is unsure',
}

export const opinionStageWords: Readonly<Record<OpinionStage, string>> = {
  voice: 'views and hopes',
  outcomes: 'outcomes',
  needs: 'needs and provision',
  gaps: 'health, care and other agencies',
}

const dropWords: Readonly<Record<DropReason, string>> = {
  'quote-not-found': 'quoted words that are not in the document',
  'no-quote': 'disagreed without showing words of the document',
  'names-a-stranger': 'named somebody or something that is not in the document',
  'unknown-finding': 'were about findings that there are not, or about one twice',
  'already-found': 'repeated a finding of the rules',
  'too-many': 'were more than any document gives cause for',
}

/** What the model thinks of one finding; null where it said nothing that holds, or was not asked. */
export function opinionOn(opinion: Opinion | undefined, { fingerprint }: Finding): FindingOpinion | null {
  return opinion?.verdicts.find((one) => one.fingerprint === fingerprint) ?? null
}

/** The same as a line of words; null where there is nothing to say. */
export function opinionLine(one: FindingOpinion | null): string | null {
  return one && `${verdictWords[one.verdict]}: ${one.reason}`
}

/** 'The model agrees with 12 findings, disagrees with 3 …': where the two differ, in a sentence. */
export function opinionSummary(opinion: Opinion, findings: readonly Finding[]): string {
  const verdicts = findings.map((finding) => opinionOn(opinion, finding)?.verdict ?? null)
  const number = (verdict: Verdict | null) => verdicts.filter((one) => one === verdict).length
  const parts = [
    `agrees with ${count(number('agree'), 'finding')}`,
    `disagrees with ${number('disagree')}`,
    `is unsure about ${number('unsure')}`,
    `says nothing about ${number(null)}`,
  ]
  const more = opinion.findings.length
  return `The model ${parts.join(', ')}, and points at ${more === 0 ? 'nothing more' : `${more} more`}.`
}

/** What is missing from the opinion and why: stages without an answer, and claims that did not hold. */
export function opinionNotes(opinion: Opinion): string[] {
  const failed = opinion.stages
    .filter(({ state }) => state === 'failed')
    .map(({ stage, message }) => `No second opinion on ${opinionStageWords[stage]}. ${message}`)
  // To point at what a rule found as well is no fault: the opinion on that finding says it.
  const dropped = Object.entries(opinion.dropped)
    .filter(([reason]) => reason !== 'already-found')
    .map(([reason, number]) => `${count(number, 'claim')} of the model left out: ${dropWords[reason as DropReason]}.`)
  return [...failed, ...dropped]
}
