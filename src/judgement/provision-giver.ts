import unnamed from '#corpora/lexicons/unnamed-people.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon } from '../text/lexicon.js'
import { rolesIn } from '../text/people.js'

/** How well a provision says who gives it: by a role, a training or a name; by people without either ('staff', 'the school'); or not at all. */
export type Giver = 'named' | 'unnamed' | 'none'

const people = compileLexicon(unnamed)
// Letters of the Latin script by their range: a long pattern with \p{L} in it takes ten times as long to compile.
const training =
  /\b(?:trained (?:in|by|to|on|for|as|at|from|with|and (?:signed|assessed))|[a-zà-öø-ɏ-]+[- ]trained\b(?<!(?:suitably|appropriately|properly|well|fully|specially)[- ]trained)|(?:with|had|have|has|done|completed|hold|holds) (?:[^.;,]{0,40} )?training\b(?! in| for| on)|qualified|qualifications?|certificate[ds]?|accredited|licensed|registered|level \d|signed off|completed|course|diploma)\b/i
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{Lu}/u
const firstPerson =
  /\bI (?:will|shall|visit|see|teach|write|work|run|lead|give|train|check|have shown|have trained|meet|provide|deliver)\b|\bby me\b/
const body =
  /\b(?:clinic|hospital|hospice|ward|unit|team|service|centre|hub|club|(?:play ?)?scheme|trust|panel|placement|agency|foster|family)s?\b|\b(?:at|by|with|from) (?:the )?\p{Lu}[\p{L}’']+/u
/** Before a role that only wrote, advised on or trained for what somebody else gives. */
const source =
  /\b(?:(?:written|devised|designed|developed|drawn up|set|set out|recommended|advised|prescribed|planned|overseen|supervised|directed|guided|trained|signed off|shown(?: how| it| the [a-zà-öø-ɏ]+)?|approved|suggested|agreed|chosen|created|put together|informed|specified|provided with advice|as instructed|made)(?:,? and [a-zà-öø-ɏ]+)?(?: for [a-zà-öø-ɏ]+)? by|(?:advice|guidance|recommendations?|consultation|liaison|line|discussion|agreement|report|instructions?|direction|supervision|oversight) (?:of|from|by|with)|following the [a-zà-öø-ɏ]+ of|as per)(?: (?:a|an|the|his|her|their|our|school))?(?: [a-zà-öø-ɏ-]+){0,3}[ (]*$/i
/** Before a role that is taught or advised itself. */
const receiver =
  /\b(?:training|train|trains|courses?|briefings?|workshops?|advice|guidance)\b(?:(?!\b(?:by|from|with)\b)[^.;:]){0,70}\b(?:for|to|of|train|trains|training)(?: (?:all|the|his|her|their|any|each|every|class|two|three|four|five|six|named|\d+))*(?: [a-zà-öø-ɏ-]+){0,2}[ ]*$/i

/** Who gives it, read from the words of the provision; a role in a cell of its own always gives. `outside`: health or social care, where a clinic, a team or a named place gives. */
export function giverOf(text: Passage, who: Passage | null, outside: boolean): Giver {
  if (who && (namesSomeone(who) || givesInText(who))) return 'named'
  if (givesInText(text) || (outside && body.test(`${text.text} ${who?.text ?? ''}`))) return 'named'
  return [text, ...(who ? [who] : [])].some((part) => people.in(part)) ? 'unnamed' : 'none'
}

/** The first words for people without a role or a training. */
export function unnamedPeople(parts: readonly Passage[]): Passage | null {
  for (const part of parts) {
    const first = people.find(part)[0]
    if (first) return first
  }
  return null
}

function namesSomeone(cell: Passage): boolean {
  return rolesIn(cell).some(({ row }) => row.domain !== 'family') || titled.test(cell.text) || training.test(cell.text)
}

function givesInText(passage: Passage): boolean {
  if (titled.test(passage.text) || firstPerson.test(passage.text)) return true
  if (training.test(passage.text) && people.in(passage)) return true
  return rolesIn(passage).some((role) => {
    if (role.row.domain === 'family' || /['’]s?$/.test(role.text)) return false
    const before = passage.text.slice(Math.max(0, role.start - passage.start - 110), role.start - passage.start)
    return !source.test(before) && !receiver.test(before)
  })
}
