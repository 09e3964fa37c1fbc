import rows from '#corpora/lexicons/guidance.json' with { type: 'json' }
import type { Block } from '../plan/document.js'

const folded = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
const starts = rows.filter(({ at }) => at === 'start').map(({ phrase }) => phrase)
const anywhere = rows.filter(({ at }) => at === 'anywhere').map(({ phrase }) => phrase)
const general = rows.filter(({ at }) => at === 'rule').map(({ phrase }) => phrase)
const duty =
  /\b(?:must|should|may|might|can|need(?:s)? to|is to|are to|which|who|that|where|including|required|if any)\b/

/**
 * Whether a block is the form's own guidance: it speaks of sections, of children in general and of duties, and never of this
 * child. Council templates print it under the headings, often in italics.
 */
export function isGuidance(block: Block, names: readonly string[]): boolean {
  const text = folded(block.text)
  const stripped = text.replace(/^[("“'*\s]+/, '')
  if (names.some((name) => name && text.includes(name.toLowerCase()))) return false
  if (anywhere.some((phrase) => text.includes(phrase))) return true
  const instructive = starts.some((phrase) => stripped.startsWith(phrase) && /\W|$/.test(stripped[phrase.length] ?? ''))
  if (instructive) return block.italic || /^[(*]/.test(text) || aboutForms(stripped)
  const generic = general.some((phrase) => text.includes(phrase))
  return generic && duty.test(text) && (block.italic || text.split(' ').length > 5)
}

/** A sentence that tells the person who fills in the form what to do. */
function aboutForms(text: string): boolean {
  return /\b(?:section|sets? out|records?|describes?|completed?|complete|details?|information|bullet|plan|form|page|table|box|below|list|tick|specify|should|must|text|name|date|here)\b/.test(
    text,
  )
}
