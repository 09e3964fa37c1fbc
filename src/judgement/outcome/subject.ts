import type { Passage } from '../../plan/passage.js'
import { roles } from '../../text/people.js'
import type { Token } from '../../text/tokens.js'
import { prepositions } from './plain-words.js'

/** Who acts: the child; those who serve the child (staff, a school, a service); the family; or a thing ('his speech', 'a programme'). */
export type Subject = 'child' | 'staff' | 'family' | 'thing'

const childWords = new Set(
  'he she they i we you child pupil student learner daughter son person man woman boy girl'.split(' '),
)
const bodies = new Set(
  "staff adults adult school setting nursery college team teams service services authority council la camhs practitioners professionals therapists therapist teachers teacher tutors everyone provider health education school's workers tas lsas".split(
    ' ',
  ),
)
const family = new Set('mum dad mother father parents parent carers carer family gran nan grandparents'.split(' '))
const child = new Set(['young person', 'child', 'pupil', 'student'])

/** Reads the words that stand before a verb in its clause; null where there are none. */
export function subjectIn(words: readonly Token[]): Subject | null {
  const last = words.at(-1)
  if (!last) return null
  const first = words[0]!
  const given = words.findIndex((word, index) => isProvider(word) && isHead(words[index + 1]))
  if (given >= 0 && !startsAdjunct(first) && !words.slice(0, given).some(({ folded }) => prepositions.has(folded))) {
    const name = words.slice(0, given).some((word) => isChild(word))
    const joined = words.some(({ folded }) => folded === 'and') && isChild(last)
    return joined || (name && words.some(({ folded }) => folded === 'and')) ? 'child' : 'staff'
  }
  if (/^(?:it|this|that|these|those|there)$/.test(last.folded)) return 'thing'
  if (isChild(last)) return 'child'
  if (isProvider(last)) return startsAdjunct(first) ? 'staff' : 'staff'
  if (words.some(({ folded }) => family.has(folded)) && !startsAdjunct(first)) return 'family'
  if (childWords.has(first.folded) || (first.folded === 'the' && words.some(({ folded }) => childWords.has(folded)))) {
    return 'child'
  }
  return last.upper && !last.folded.endsWith("'s") ? 'child' : 'thing'
}

/** 'school staff', 'adults working with Toby', and not 'school attendance'. */
function isHead(next: Token | undefined): boolean {
  if (!next || isProvider(next) || next.upper || prepositions.has(next.folded)) return true
  return /^(?:working|supporting|around|involved|who|and|or|to|will)$/.test(next.folded)
}

function startsAdjunct({ folded }: Token): boolean {
  return prepositions.has(folded) || folded === 'given' || folded === 'when' || folded === 'if' || folded === 'once'
}

function isChild({ folded, upper }: Token): boolean {
  return childWords.has(folded) || (upper && !bodies.has(folded) && !family.has(folded) && !isRole(folded))
}

function isProvider({ folded }: Token): boolean {
  return bodies.has(folded) || isRole(folded)
}

const known = new Map<string, boolean>()

function isRole(folded: string): boolean {
  const before = known.get(folded)
  if (before !== undefined) return before
  const made = roleOf({ start: 0, end: folded.length, text: folded })
  if (known.size < 5000) known.set(folded, made)
  return made
}

function roleOf(word: Passage): boolean {
  return roles.find(word).some(({ row }) => row.domain !== 'family' && !child.has(row.phrase))
}
