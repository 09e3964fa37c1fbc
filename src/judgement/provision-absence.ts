import type { Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'
import { amountsIn } from '../text/amounts.js'
import { looksLikeName, looksLikeRole, rolesIn } from '../text/people.js'
import { wordsBeside } from './provision-nature.js'

const none =
  /^\W*(?:none\b(?! of\b).*|nil|n\/?a|tbc|tba|to follow|to be (?:confirmed|added)|not applicable|(?:this )?do(?:es)? not apply\b.*|not (?:currently )?(?:required|needed|known|applicable|open|assessed|eligible|entitled)\b.*|no\b[^.]{0,80}\b(?:provision|support|input|services?|needs?|involvement|intervention|care)\b[^.]{0,120}|there (?:is|are) (?:currently )?no\b[^.]{0,160}|nothing\b[^.]{0,80}|-+|–)\W*$/i
const aboutSection =
  /^(?:this section|what follows|(?:this|the following|these) (?:advice|recommendations?|provision|report)|provision of this kind|the (?:provision|support) (?:in this section|below|set out|listed|described)|see (?:also )?(?:section|above|below|appendix)\b|please (?:see|refer)\b|(?:provision|support) (?:for|in) [^.]{0,60}\b(?:is|are) (?:set out|specified|listed|described|recorded)\b|[^.]{0,80}\b(?:is|are) (?:set out|specified|listed|described|recorded) in section [A-K])/i
/** 'Ben's key person is Mrs Lee' tells who somebody is and gives nothing. */
const naming =
  /\b(?:key (?:person|worker|adult)|named (?:person|adult|contact)|lead professional|link (?:person|teacher))\b(?: (?:at|in|from) [^.;]{1,20})? is (?:currently )?(?:\p{Lu}|\[|the\b)/u
const advises =
  /\b(?:I (?:would )?(?:recommend|advise|suggest)|(?:is|are) recommended|recommendations?:|should (?:be given|be offered|be provided|have|receive|continue)|would benefit from|will (?:need|require|visit|provide|continue to see))\b/i

/** Whether the item provides something: not "None" or "No provision required", nor a sentence about the section, a name signed under it, or a stray cell. */
export function isProvision({ passage, section, who, often }: Provision): boolean {
  const text = passage.text.trim()
  if (!/\p{L}{2}/u.test(text) || none.test(text) || aboutSection.test(text) || naming.test(text)) return false
  return !(who === null && often === null && isStrayAmount(passage)) && !(section === null && isSignature(text))
}

/** 'Thursdays, 12.15 to 1.15': how often, cut off from what. */
function isStrayAmount(passage: Passage): boolean {
  const amounts = amountsIn(passage)
  return amounts.length > 0 && wordsBeside(passage, amounts).length === 0 && rolesIn(passage).length === 0
}

const signed = /^(?:signed|signature|date|dated|name|author|report (?:by|written)|yours)\b/i
/** The name and post at the foot of an advice report. */
function isSignature(text: string): boolean {
  const parts = text.split(/\s*[,(\n–]\s*/)
  if (signed.test(text)) return text.length < 140
  // A programme has capitals as a name has ('Colourful Semantics would be useful.'), but a signature has no verb.
  if (parts.some(looksLikeName))
    return text.length < 140 && !/\b(?:would|will|should|could|may|might|must|can|is|are|to be)\b/.test(text)
  return /^(?:\p{Lu}[\p{L}'’-]*(?:\s+(?:and|of|for|the|in)(?=\s))?\s*){1,6}$/u.test(text) && looksLikeRole(text)
}

/** Whether a line of an advice report recommends something in its own words. */
export function recommends({ text }: Passage): boolean {
  return advises.test(text)
}
