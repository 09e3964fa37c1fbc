import type { SectionLetter } from './section.js'

/** The stages for which a model may be asked, each with a prompt of its own. What rules find of the whole document is not asked about. */
export const OPINION_STAGES = ['voice', 'outcomes', 'needs', 'gaps'] as const
export type OpinionStage = (typeof OPINION_STAGES)[number]

export type Verdict = 'agree' | 'disagree' | 'unsure'

/** How a model's quote was found in the document: word for word, but for signs and white space, or nearly (0.85 or better). */
export type FoundBy = 'exact' | 'normalised' | 'fuzzy'

/** A model's quote, found again: `quote` are the document's own words there. */
export type Evidence = {
  readonly section: SectionLetter | null
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly foundBy: FoundBy
}

/** What the model thinks of one finding of the rules, by the finding's fingerprint. */
export type FindingOpinion = {
  readonly fingerprint: string
  readonly verdict: Verdict
  readonly reason: string
  readonly evidence: Evidence | null
}

/** What the model would point at and no rule did. It stands apart from the findings and is in no count of them. */
export type OpinionFinding = Evidence & {
  readonly code: 'opinion'
  /** The code of the catalogue that it comes nearest to. */
  readonly about: string
  readonly reason: string
}

/** How one stage went. `message` tells people why there is no opinion of it. */
export type StageOpinion = {
  readonly stage: OpinionStage
  readonly state: 'answered' | 'not-needed' | 'failed'
  readonly prompt: string
  readonly message: string | null
}

/** Why something that the model said was left out. */
export type DropReason =
  | 'quote-not-found'
  | 'no-quote'
  | 'names-a-stranger'
  | 'unknown-finding'
  | 'already-found'
  | 'too-many'

/** The second opinion of a language model, beside the findings of the rules, which it never changes. */
export type Opinion = {
  readonly model: string
  readonly stages: readonly StageOpinion[]
  readonly verdicts: readonly FindingOpinion[]
  readonly findings: readonly OpinionFinding[]
  /** How many of the model's claims were left out, by reason; reasons that did not occur are absent. */
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>
  /** How many names and numbers were hidden before anything was sent, by kind, never by value. */
  readonly hidden: Readonly<Record<string, number>>
}
