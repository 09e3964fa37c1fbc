import { asked, nothingIn, writtenIn } from '../judgement/absence-reason.js'
import { unmet } from '../judgement/gaps.js'
import { joined } from '../judgement/wording.js'
import { type Plan, sectionOf } from '../plan/plan.js'
import type { Section, SectionLetter } from '../plan/section.js'
import { definePlanRule, type Remark } from './rule.js'

/** A domain's needs and its provision; who could be asked about them. */
const domains = [
  { domain: 'health', needs: 'C', provision: ['G'], ask: 'the health professional who knows the child' },
  { domain: 'care', needs: 'D', provision: ['H1', 'H2', 'H'], ask: 'social care' },
] as const satisfies { domain: string; needs: SectionLetter; provision: SectionLetter[]; ask: string }[]

export default definePlanRule({
  code: 'section.none-unreasoned',
  title: 'Nothing is recorded, with no word of who was asked',
  stage: 'whole',
  standard: 'QS3',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['C', 'D', 'G', 'H', 'H1', 'H2'],
  what: 'The section says that there is nothing, and not who was asked, by whom or when.',
  why: 'A child who is “not known” to a service may never have been looked at. A reader cannot tell that from a need that was looked for and not found.',
  fix: 'Say who looked into it and when, and what they found, even where they found nothing.',
  source: 'code-9.69',
  examples: {
    flagged: [{ D: 'Not known to social care.', H1: 'None.', H2: 'None.' }, { C: 'None.' }],
    clear: [
      { D: 'A social worker met Ali and his parents on 3 March 2026 and found no social care needs.', H1: 'None.' },
      { C: '' },
    ],
  },
  check: (plan) => domains.flatMap((one) => remarkOn(plan, one) ?? []),
})

/** One remark for a domain: needs and provision that both say “none” are one gap to mend. */
function remarkOn(plan: Plan, { domain, needs, provision, ask }: (typeof domains)[number]): Remark | null {
  const told = written(plan, needs)
  const nothing = told && nothingIn(told)
  // Where somebody looked, “none” under the provision follows; where a need is left open, the rule of unmet needs speaks.
  if (told && (asked(told) || (!nothing && unmet(plan, domain).length > 0))) return null
  const given = provision.flatMap((letter) => written(plan, letter) ?? [])
  const bare = given.filter((section) => nothingIn(section)?.reasoned === false)
  const all = [...(nothing ? [told] : []), ...(nothing || bare.length === given.length ? bare : [])]
  const [first] = all
  return first
    ? {
        passage: nothingIn(first)!.passage,
        section: first.letter,
        message: `${named(all)} that there is nothing, and not who was asked, by whom or when.`,
        suggestion: `Ask ${ask}, and write who looked into it, when, and what they found: for example “[Role] looked into this on [date] and found no needs.”`,
      }
    : null
}

function written(plan: Plan, letter: SectionLetter): Section | null {
  const section = sectionOf(plan, letter)
  return section && writtenIn(section).length > 0 ? section : null
}

function named(sections: readonly Section[]): string {
  const letters = sections.map(({ letter }) => letter)
  return letters.length === 1 ? `Section ${letters[0]} says only` : `Sections ${joined(letters)} say only`
}
