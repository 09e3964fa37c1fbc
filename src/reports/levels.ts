import type { Report } from '../plan/report.js'

/** What a report says to the person it is for. */
export type LevelWords = {
  /** 'Level 2: draft quality control'. */
  readonly level: string
  readonly lead: string
  readonly mend: string
  readonly mendLead: string
  readonly clean: string
  readonly beside: string
  /** What the reviewer can decide in the end. */
  readonly decisions: readonly string[]
  readonly signOff: string
}

const noGrade = 'Goldthread gives no grade: judging is the reviewer’s part.'

const advice: LevelWords = {
  level: 'Level 1: advice quality control',
  lead: `For the author of the advice, before it goes to the local authority. ${noGrade}`,
  mend: 'What to mend before you send your advice',
  mendLead: 'An Education, Health and Care plan can only be as good as the advice that it is written from.',
  clean: 'Nothing was found that you must mend before you send it.',
  beside: 'Your advice, and what to look at in it',
  decisions: ['Accept the advice', 'Send it back to the author'],
  signOff: 'Level 1 sign-off',
}

const draft: LevelWords = {
  level: 'Level 2: draft quality control',
  lead: `For the writer of the plan, before the draft is issued. ${noGrade}`,
  mend: 'What must be mended before the draft is issued',
  mendLead: 'A parent, a school or a tribunal could not rely on the plan as it stands here.',
  clean: 'Nothing was found that must be mended before the draft is issued.',
  beside: 'The plan, and what to look at in it',
  decisions: ['Issue the draft', 'Mend it first', 'Ask a senior officer'],
  signOff: 'Level 2 sign-off',
}

const final: LevelWords = {
  ...draft,
  level: 'Level 2: plan quality control',
  lead: `For the writer of the plan. It is final: what you change now, you change by an amendment or a review. ${noGrade}`,
  mend: 'What must be mended in this plan',
  clean: 'Nothing was found that must be mended.',
  decisions: ['Keep the plan as it is', 'Amend it', 'Ask a senior officer'],
}

const other: LevelWords = {
  ...draft,
  level: 'Not reviewed',
  lead: 'This document was read, but it is neither a plan nor professional advice, so it was not checked.',
}

/** The words for the level and status of a document. */
export function levelWords({ level, status }: Pick<Report, 'level' | 'status'>): LevelWords {
  if (level === null) return other
  if (level === 1) return advice
  return status === 'final' ? final : draft
}
