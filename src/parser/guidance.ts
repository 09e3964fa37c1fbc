import rows from '#corpora/lexicons/guidance.json' with { type: 'json' }
import type { Block } from '../plan/document.js'

const folded = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
const starts = rows.filter(({ at }) => at === 'start').map(({ phrase }) => phrase)
const anywhere = rows.filter(({ at }) => at === 'anywhere').map(({ phrase }) => phrase)
const general = rows.filter(({ at }) => at === 'rule').map(({ phrase }) => phrase)
const duty =
  /\b(?:must|should|may|might|can|need(?:s)? to|is to|are to|which|who|that|where|including|required|if any|reasonably)\b/
/** What the form speaks of: itself, the people who fill it in, children in general. */
const formWords =
  /\b(?:this (?:section|part|page|plan|form|table|column|document)|the (?:section|plan|form|column|local authority|authority|icb|integrated care board|parent or young person|parents? or the young person|final plan|co-?ordinator)|(?:record|list|describe|set out|say|give|show|state|name|enter|include|use|write|specify|identify|complete) (?:here|the|all|any|each|how|what|who|below|only|details)|recorded here|(?:listed|given|set out|recorded|entered|described|shown|named|specified) (?:here|below|in this|in section)|personal budget|direct payment|provision|outcomes|section [a-k]|integrated care board|code of practice|act \d{4}|regulations?|left blank|assessment|attached|numbered|appendi(?:x|ces)|any (?:other )?(?:social care|health|special)|parents?|young person|needs? (?:identified|which))\b/
const thisChild = /\b(?:he|she|him|her|his|hers|i|my|me|we|our|us|they told)\b/

/**
 * Whether a block is the form's own guidance: it speaks of the form, of children in general and of duties, and never of this
 * child. Council templates print it under the headings, often in italics; `near` is true for the first lines after a heading.
 */
export function isGuidance(block: Block, names: readonly string[], near = false): boolean {
  const text = folded(block.text)
  const stripped = text.replace(/^[("“'*\s]+/, '')
  if (names.some((name) => name && text.includes(name.toLowerCase()))) return false
  if (anywhere.some((phrase) => text.includes(phrase))) return true
  const instructive = starts.some((phrase) => stripped.startsWith(phrase) && /\W|$/.test(stripped[phrase.length] ?? ''))
  if (instructive) return block.italic || /^[(*]/.test(text) || aboutForms(stripped)
  const generic = general.some((phrase) => text.includes(phrase))
  if (
    generic &&
    duty.test(text) &&
    (block.italic || text.split(' ').length > 5) &&
    !/\b(?:he|she|his|her|my)\b/.test(stripped.replace(/\b(?:his or her|he or she|his\/her|him or her)\b/g, ''))
  )
    return true
  return near && aboutTheForm(block, text)
}

/** Right after a heading: a line in italics that has no word of this child, or a duty that is laid on the writer of the plan. */
function aboutTheForm(block: Block, text: string): boolean {
  const own =
    thisChild.test(text.replace(/\b(?:his or her|he or she|him or her|his\/her)\b/g, '')) ||
    /\d+ ?(?:minutes|hours|mins|%)/.test(text)
  if (block.italic && orders(text)) return true
  if (own || text.split(' ').length < 4) return false
  if (block.italic) return formWords.test(text) || duty.test(text)
  return (
    formWords.test(text) &&
    (/\b(?:must|should|(?:is|are) (?:recorded|listed|set out|given|described|entered|shown)|(?:is|are) to be (?:set out|recorded|listed|given|left|named|entered))\b/.test(
      text,
    ) ||
      imperative.test(text))
  )
}

/** Some sentence of a line in italics tells the writer of the plan what to do: 'All four areas. Number each need.' */
function orders(text: string): boolean {
  return text.split(/(?<=[.;:])\s+/).some((sentence) => order.test(sentence))
}

const order =
  /^(?:(?:please|do|do not|always|only) )?(?:record|list|describe|set out|say|give|show|state|enter|include|use|write|specify|identify|complete|number|tick|note|name|attach|refer|consult|quote|keep|add|delete|insert|explain|summari[sz]e|outline|indicate) (?:here|the|all|any|each|every|how|what|who|when|where|which|why|by|if|only|whether|as|below|in|one|strengths|details|names?|dates?|outcomes?|needs?|provision|section|appended|bullet)\b/

const imperative =
  /^(?:record|list|describe|set out|say|give|show|state|enter|include|use|write|specify|identify|complete|details of|needs identified|health needs identified|social care needs|any )/

/** A sentence that tells the person who fills in the form what to do. */
function aboutForms(text: string): boolean {
  return /\b(?:section|sets? out|records?|describes?|completed?|complete|details?|information|bullet|plan|form|page|table|box|below|list|tick|specify|should|must|text|name|date|here)\b/.test(
    text,
  )
}
