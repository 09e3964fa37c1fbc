import type { Passage } from './passage.js'

/** 'H' is social care provision that the plan gives in one undivided section. */
export type SectionLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'H1' | 'H2' | 'I' | 'J' | 'K'

/** The lettered sections that every plan has, in the order of regulation 12(1) of the SEND Regulations 2014. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const satisfies SectionLetter[]

/** What a line of a section is: the writer's words, the form's own (a column title, the name of an area), its guidance, or an unfilled field. */
export type LineRole = 'content' | 'heading' | 'label' | 'guidance' | 'placeholder'

/** One block of a section, by its place in the document's blocks. */
export type Line = Passage & { readonly role: LineRole; readonly block: number }

/** Everything that a plan says under one letter, wherever it stands: a letter may come back for each area of need. */
export type Section = {
  readonly letter: SectionLetter
  readonly heading: string
  /** The block that its first heading stands in. */
  readonly block: number
  readonly lines: readonly Line[]
}

/** The section's own words, one line each; column titles and guidance left out. */
export function sectionText(section: Section): string {
  return section.lines
    .filter(({ role }) => role !== 'guidance' && role !== 'label')
    .map(({ text }) => text)
    .join('\n')
}
