import rows from '#corpora/lexicons/agencies.json' with { type: 'json' }
import type { Entry } from '../plan/plan.js'
import { compileLexicon, type Row } from '../text/lexicon.js'

/** Whose advice regulation 6 asks for, as the catalogue names them. */
export type Agency = 'education' | 'health' | 'educational-psychology' | 'social-care' | 'parent-child' | 'sensory'

const lexicon = compileLexicon(rows as (Row & { agency: Agency })[])

/** The agencies that an entry of Section K speaks for. A psychologist's advice is not school advice because a school is named in it. */
export function agenciesOf({ title, role, passage }: Entry): Set<Agency> {
  const told = new Set([title, role].flatMap((part) => (part ? lexicon.find(part).map(({ row }) => row.agency) : [])))
  if (told.size === 0) for (const { row } of lexicon.find(passage)) told.add(row.agency)
  if (told.has('educational-psychology')) told.delete('education')
  if (told.has('sensory') && told.has('education')) told.delete('education')
  return told
}
