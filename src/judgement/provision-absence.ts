import type { Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'

const none =
  /^\W*(?:none|nil|n\/?a|tbc|tba|to follow|to be (?:confirmed|added)|not applicable|not (?:currently )?(?:required|needed|known|applicable|open|assessed|eligible|entitled)\b.*|no\b[^.]{0,80}\b(?:provision|support|input|services?|needs?|involvement|intervention|care)\b[^.]{0,120}|there (?:is|are) (?:currently )?no\b[^.]{0,160}|nothing\b[^.]{0,80}|-+|–)\W*$/i
const aboutSection =
  /^(?:this section|the (?:provision|support) (?:in this section|below|set out|listed|described)|see (?:also )?(?:section|above|below|appendix)\b|please (?:see|refer)\b|(?:provision|support) (?:for|in) [^.]{0,60}\b(?:is|are) (?:set out|specified|listed|described|recorded)\b|[^.]{0,80}\b(?:is|are) (?:set out|specified|listed|described|recorded) in section [A-K])/i
const advises =
  /\b(?:I (?:would )?(?:recommend|advise|suggest)|(?:is|are) recommended|recommendations?:|should (?:be given|be offered|be provided|have|receive|continue)|would benefit from|will (?:need|require|visit|provide|continue to see))\b/i

/** Whether the item provides something: not "None", "No provision required" or "To follow", nor a sentence about the section. */
export function isProvision({ passage }: Provision): boolean {
  const text = passage.text.trim()
  return /\p{L}{2}/u.test(text) && !none.test(text) && !aboutSection.test(text)
}

/** Whether a line of an advice report recommends something in its own words. */
export function recommends({ text }: Passage): boolean {
  return advises.test(text)
}
