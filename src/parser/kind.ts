import type { SourceDocument } from '../plan/document.js'
import type { SectionLetter } from '../plan/section.js'

const planTitle = /\b(?:education,? health (?:and|&) (?:social )?care plan|EHC ?plan|EHCP|my plan)\b/i
const reviewTitle =
  /\bannual review(?:\s+(?:form|report|of|meeting|record|paperwork|advice))|\breview of (?:the|an?|my|\S+['’]s)?\s*(?:education|EHC)|\binterim review (?:form|report)/i
const reviewParts =
  /\b(?:date of (?:this|last|previous|annual)? ?review|people (?:invited|who attended)|progress (?:towards?|against) (?:each |the )?outcomes?|recommend(?:ation|ed)s?[^.]{0,60}\b(?:cease|amend|maintain|no change)|outcome (?:achieved|partly|not) )/gi
const requestTitle =
  /\brequest for (?:an? )?(?:EHC|education|statutory|needs)[^.]{0,60}assessment\b(?!.*advice)|\bparental consent form\b|\bamendment notice\b/i
/** An author's advice may be set out under the plan's letters; the placement and the list of advice are never in it. */
const adviceFor = /\badvice\b[^\n]{0,40}\bfor (?:an? |the )?(?:education|EHC|statutory)[^\n]{0,60}\bassessment\b/i
const adviceTitle = /\b(?:advice|report|assessment|information|contribution|statement|summary)\b/i
const adviceField =
  /\b(?:psycholog|speech|language therap|occupational|physio|paediatric|medical|health|school|education(?:al)?|nursery|setting|social care|early help|specialist teach|teacher of|vision|hearing|camhs|mental health|family support|therapy|advice|portage|nurs|youth justice|early years)\w*/i

export type Kind = { readonly kind: 'plan' | 'advice' } | { readonly kind: 'other'; readonly what: string }

/**
 * Which sort of document this is. A plan opens at least five lettered sections; an advice report has the parts of one (needs,
 * outcomes, provision); a review form quotes the plan's sections too, so its own words are looked for first.
 */
export function kindOf(document: SourceDocument, letters: readonly SectionLetter[], parts: ReadonlySet<string>): Kind {
  const head = document.blocks.slice(0, 14).map(({ text }) => text)
  const title = [...head.filter((text) => text.length < 160), ...runningHeads(document)].join('\n')
  const reviewing = new Set(document.text.match(reviewParts)?.map((match) => match.toLowerCase().slice(0, 12)) ?? [])
    .size
  if (reviewTitle.test(title) && reviewing >= 1) return { kind: 'other', what: 'an annual review form' }
  const distinct = new Set(letters).size
  if (distinct >= 5 && !(adviceFor.test(title) && !letters.includes('I') && !letters.includes('K')))
    return { kind: 'plan' }
  if (requestTitle.test(title)) return { kind: 'other', what: 'a request or notice' }
  if (planTitle.test(title) && !adviceTitle.test(title) && distinct >= 3) return { kind: 'plan' }
  const advises = ['needs', 'outcomes', 'provision'].filter((part) => parts.has(part)).length
  if (advises >= 2 || (advises >= 1 && adviceTitle.test(title) && adviceField.test(title))) return { kind: 'advice' }
  if (planTitle.test(title) && distinct >= 3) return { kind: 'plan' }
  if (adviceTitle.test(title) && adviceField.test(title) && document.text.length > 600) return { kind: 'advice' }
  return { kind: 'other', what: 'no plan and no advice report that this program knows' }
}

/** Titles run along the edges of pages; notes and comments are somebody's words about the document. */
function runningHeads({ margins }: SourceDocument): string[] {
  return margins.filter(({ place }) => place === 'header' || place === 'footer').map(({ text }) => text)
}
