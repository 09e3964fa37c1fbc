/** What can tell who somebody is, where they live or how to reach them. */
export const KINDS = [
  'child',
  'person',
  'school',
  'council',
  'organisation',
  'place',
  'name',
  'address',
  'postcode',
  'birth',
  'nhs',
  'upn',
  'phone',
  'email',
  'web',
  'reference',
  'code',
  'script',
] as const
export type Kind = (typeof KINDS)[number]

/** Kinds of names of people, and of schools, bodies and places; 'name' may be either. */
export const peopleKinds: readonly Kind[] = ['child', 'person', 'name']
export const bodyKinds: readonly Kind[] = ['school', 'council', 'organisation', 'place']

/** Kinds of which a form's field is hidden whole. */
export const wholeKinds: readonly Kind[] = ['nhs', 'upn', 'phone', 'email', 'postcode', 'address', 'reference']

/** A stretch of the document's text that must not leave the machine. */
export type Secret = { readonly start: number; readonly end: number; readonly kind: Kind }

/** What stands in its place: one child has one token; of the rest each has a number. */
const words: Readonly<Record<Kind, string>> = {
  child: 'CHILD',
  person: 'PERSON',
  school: 'SCHOOL',
  council: 'COUNCIL',
  organisation: 'ORGANISATION',
  place: 'PLACE',
  name: 'NAME',
  address: 'ADDRESS',
  postcode: 'POSTCODE',
  birth: 'DATE-OF-BIRTH',
  nhs: 'NHS-NUMBER',
  upn: 'UPN',
  phone: 'PHONE',
  email: 'EMAIL',
  web: 'WEB-ADDRESS',
  reference: 'REFERENCE',
  code: 'CODE',
  script: 'OTHER-SCRIPT',
}

export function tokenOf(kind: Kind, number: number): string {
  return kind === 'child' || kind === 'birth' ? `[${words[kind]}]` : `[${words[kind]}-${number}]`
}

/** Every token in a text, the document's own and any that a model made up. */
export const tokenPattern = new RegExp(`\\[(?:${Object.values(words).join('|')})(?:-\\d{1,4})?\\]`, 'g')
