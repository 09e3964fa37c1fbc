import type { Provision } from '../plan/plan.js'

const none =
  /^\W*(?:none|nil|n\/?a|not applicable|not (?:currently )?(?:required|needed|known|applicable|open|assessed)\b.*|no\b[^.]{0,80}\b(?:provision|support|input|services?|needs?|involvement|intervention|care)\b[^.]{0,120}|there (?:is|are) (?:currently )?no\b[^.]{0,160}|nothing\b[^.]{0,80}|-+|–)\W*$/i
const aboutSection =
  /^(?:this section|the (?:provision|support) (?:in this section|below|set out|listed|described)|see (?:also )?(?:section|above|below|appendix)\b|please (?:see|refer)\b|(?:provision|support) (?:for|in) [^.]{0,60}\b(?:is|are) (?:set out|specified|listed|described|recorded)\b|[^.]{0,80}\b(?:is|are) (?:set out|specified|listed|described|recorded) in section [A-K])/i

/** Whether the item provides something: not "None", "No provision required", nor a sentence about the section. */
export function isProvision({ passage }: Provision): boolean {
  const text = passage.text.trim()
  return /\p{L}{2}/u.test(text) && !none.test(text) && !aboutSection.test(text)
}
