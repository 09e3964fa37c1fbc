import type { Advice, Plan, Reviewable } from '../plan/plan.js'
import type { SectionLetter } from '../plan/section.js'

/** The document as a rule may see it: of a plan only `letters`, and only the items that stand in them. An advice report is seen whole. */
export function viewOf(document: Reviewable, letters: readonly SectionLetter[]): Reviewable {
  return document.kind === 'advice' ? (document satisfies Advice) : planView(document, letters)
}

function planView(plan: Plan, letters: readonly SectionLetter[]): Plan {
  const shown = (section: SectionLetter | null) => section !== null && letters.includes(section)
  return {
    ...plan,
    sections: plan.sections.filter(({ letter }) => shown(letter)),
    needs: plan.needs.filter(({ section }) => shown(section)),
    strengths: letters.includes('B') ? plan.strengths : [],
    outcomes: plan.outcomes.filter(({ section }) => shown(section)),
    provision: plan.provision.filter(({ section }) => shown(section)),
    entries: letters.includes('K') ? plan.entries : [],
  }
}
