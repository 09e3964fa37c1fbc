import rows from '#corpora/lexicons/roles.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon, type Lexicon, type Match, type Row } from './lexicon.js'
import { remembered } from './remembered.js'

export type RoleDomain = 'education' | 'health' | 'care' | 'family'
export type RoleRow = Row & { readonly domain: RoleDomain }

/** The roles of the field: who teaches, treats, cares or is family. */
export const roles: Lexicon<RoleRow> = compileLexicon(rows as RoleRow[])

/** The roles that `passage` names, in reading order. Kept for each passage object. */
export const rolesIn: (passage: Passage) => readonly Match<RoleRow>[] = remembered((passage) => roles.find(passage))

const titled = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sister|rev)\b\.?\s+\S/i
const name = /^(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)(?:\s+(?:and|&|\p{Lu}[\p{L}'’-]*\.?|de|van|von|al|bin|el|der|la)){0,6}$/u
const placeOrBody =
  /\b(?:school|academy|college|nursery|council|service|services|team|hospital|trust|centre|clinic|unit|nhs|department|advice|report|assessment|views|contribution|form|review|plan|letter|statement|therapy|care|information|summary|psychology|education|medical|health|parental|social)\b/i

/** Words that make a title of a post, whatever stands in front of them ('Foundation Learning Lead'). */
const post =
  /\b(?:officer|manager|lead|leader|head|worker|adviser|advisor|practitioner|specialist|assistant|coordinator|co-ordinator|director|therapist|psychologist|teacher|nurse|consultant|registrar|physician|mentor|tutor|governor|chair|principal|associate)s?\b/i

/** Whether a short text is a person's name ('Dr T. Ogunleye', 'Parisa and Omid Karimi') and not a role, a body or a document. */
export function looksLikeName(text: string): boolean {
  const line = text
    .trim()
    .replace(/^(?:(?:gathered|written|completed|provided|given|recorded|taken) )?(?:by|from|with)\s+/i, '')
  if (!line || line.length > 80 || /\d/.test(line)) return false
  if (titled.test(line)) return !placeOrBody.test(line.replace(titled, '')) && !post.test(line)
  return name.test(line) && /\s/.test(line) && !placeOrBody.test(line) && !post.test(line) && !roles.inText(line)
}

/** Whether a text names a role, a post or a relation. */
export function looksLikeRole(text: string): boolean {
  return roles.inText(text) || post.test(text)
}
