import type { Passage } from './passage.js'
import type { Section, SectionLetter } from './section.js'
import type { Warning } from './warning.js'

/** A day as the document prints it, and as ISO 8601 ('2026-03-24', or '2026-03' where only the month is given). */
export type PlanDate = { readonly passage: Passage; readonly iso: string }

export type Pronoun = 'he' | 'she' | 'they'

/** The child or young person whom the document is about, as far as it says. */
export type Child = {
  /** First name and any other name the child is called by, most used first; empty where none was found. */
  readonly names: readonly string[]
  readonly surname: string | null
  readonly pronoun: Pronoun | null
  readonly birth: PlanDate | null
  /** The school year group ('9' for Year 9; 0 for Reception, -1 for nursery), from the document or worked out; null where neither is possible. */
  readonly year: number | null
  /** In whole years at the document's date. */
  readonly age: number | null
}

/** The broad area of need that an item stands under, in the form's own words ('Cognition and learning'). */
export type Area = string

/** What ties items of one table row together: table and row numbers of the source document. */
export type Row = { readonly table: number; readonly row: number }

type Item = {
  readonly passage: Passage
  readonly area: Area | null
  readonly row: Row | null
  /** The item's own number where the form gives one ('B1', 'E3', '4'). */
  readonly label: string | null
  /** Numbers of other items that it names ('E1', 'B2', 'Outcome 3'). */
  readonly references: readonly string[]
}

/** One need of Section B, C or D (null: of an advice report). A strength or an absence is not a need. */
export type Need = Item & { readonly section: 'B' | 'C' | 'D' | null }

/** One outcome of Section E (null: of an advice report). */
export type Outcome = Item & {
  readonly section: 'E' | null
  /** The filled 'by when' cell that belongs to it. */
  readonly by: Passage | null
  /** The filled cell that says how anybody will know that it has been met ('How measured', 'Success criteria'). */
  readonly measure: Passage | null
  /** The heading, column title or lead sentence that governs it ('By the end of Key Stage 2 Toby will:'), nearest last. */
  readonly leads: readonly Passage[]
}

/** One provision of Section F, G, H1, H2 or an undivided H (null: a recommendation of an advice report). */
export type Provision = Item & {
  readonly section: 'F' | 'G' | 'H' | 'H1' | 'H2' | null
  /** The cells or labelled lines that say who gives it and how often, where the form has them. */
  readonly who: Passage | null
  readonly often: Passage | null
  /** The heading or lead sentence that governs it ('Every day, in class:'). */
  readonly leads: readonly Passage[]
}

/** One entry of Section K. */
export type Entry = {
  readonly passage: Passage
  readonly title: Passage | null
  readonly author: Passage | null
  readonly role: Passage | null
  readonly date: PlanDate | null
}

/** Dates of the statutory process that the document prints. */
export type ProcessDates = {
  readonly requested: PlanDate | null
  readonly adviceRequested: PlanDate | null
  readonly draft: PlanDate | null
  readonly final: PlanDate | null
  /** The document's own date: of the final plan, else of the draft, else of the report. */
  readonly own: PlanDate | null
}

type Common = {
  readonly text: string
  readonly child: Child
  readonly dates: ProcessDates
  readonly needs: readonly Need[]
  readonly strengths: readonly Passage[]
  readonly outcomes: readonly Outcome[]
  readonly provision: readonly Provision[]
  readonly warnings: readonly Warning[]
}

export type PlanStatus = 'draft' | 'final' | 'unknown'

export type Plan = Common & {
  readonly kind: 'plan'
  readonly status: PlanStatus
  /** True where the document calls itself amended: Section I may then stand from the earlier plan. */
  readonly amended: boolean
  /** The lines before the first section: title and particulars. */
  readonly front: readonly Passage[]
  readonly sections: readonly Section[]
  readonly entries: readonly Entry[]
}

/** What a part of an advice report is about. */
export type AdvicePart = {
  readonly about:
    | 'particulars'
    | 'background'
    | 'views'
    | 'strengths'
    | 'needs'
    | 'outcomes'
    | 'provision'
    | 'signature'
    | 'other'
  readonly heading: string
  /** The block that its heading is; null for what stands before the first heading. */
  readonly block: number | null
  readonly lines: readonly Passage[]
}

export type Advice = Common & {
  readonly kind: 'advice'
  readonly author: Passage | null
  readonly role: Passage | null
  readonly parts: readonly AdvicePart[]
}

/** A document that is neither: read, not judged, and said so. */
export type Other = {
  readonly kind: 'other'
  /** What it seems to be, in words for people ('an annual review form'). */
  readonly what: string
  readonly text: string
  readonly warnings: readonly Warning[]
}

export type Reviewable = Plan | Advice

/** The section of `letter`; an undivided H answers for neither H1 nor H2. */
export function sectionOf(plan: Plan, letter: SectionLetter): Section | null {
  return plan.sections.find((section) => section.letter === letter) ?? null
}
