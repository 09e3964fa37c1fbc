import rows from '#corpora/lexicons/medicines.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon } from '../text/lexicon.js'
import { within } from '../text/sentences.js'

const names = compileLexicon(rows)
const number = String.raw`(?<![\d.,/:])\d+(?:[.,]\d+)?`
/** A weight so small is a dose wherever it stands; of drops, puffs and millilitres only beside a word of medicine. */
const dose = new RegExp(
  String.raw`${number}\s?(?:mg|milligrams?|mcg|µg|micrograms?)(?:\s?/\s?(?:\d+\s?)?(?:kg|ml|day|dose)s?)?(?![\p{L}\d])`,
  'giu',
)
const measured = new RegExp(
  String.raw`${number}\s?(?:ml|millilit(?:re|er)s?|units?|puffs?|drops|tablets?|capsules?|sachets?|sprays?)(?![\p{L}\d])`,
  'giu',
)
const medical =
  /\b(?:medic(?:ine|ines|ation|ations)|inhalers?|insulin|syrup|dos(?:e|es|age)|prescribed|antibiotics?|laxatives?|steroids?)\b/iu

/** The medicines that a passage names and the doses that it gives, in reading order. */
export function medicinesIn(passage: Passage): Passage[] {
  const named: Passage[] = names.find(passage).map(({ start, end, text }) => ({ start, end, text }))
  const beside = named.length > 0 || medical.test(passage.text)
  return [...named, ...found(passage, dose), ...(beside ? found(passage, measured) : [])].sort(
    (a, b) => a.start - b.start,
  )
}

function found(passage: Passage, shape: RegExp): Passage[] {
  return [...passage.text.matchAll(shape)].map(({ 0: text, index }) => within(passage, index, index + text.length))
}
