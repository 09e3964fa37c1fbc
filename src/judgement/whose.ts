import type { Passage } from '../plan/passage.js'
import type { Child } from '../plan/plan.js'
import type { Match } from '../text/lexicon.js'
import { type OtherRow, othersIn } from './others.js'

/** Who says a sentence: the one whom 'I' stands for. */
export type Speaker = 'child' | 'parent' | 'nobody'

/** Whose something is: a parent's own is apart from what is nobody of the household's. */
export type Owner = 'child' | 'parent' | 'other'

const adverbs =
  '(?:(?:also|both|all|always|often|still|now|then|herself|himself|themselves|who|that|really|only|just|never|has|have|had)\\s+){0,3}'
const own =
  '(?:has|have|had|takes?|took|wears?|wore|suffers?|suffered|gets?|got|needs?|needed|lives? with|lived with|struggles? with|died|sees|saw|was diagnosed|is on|is under|was on|lost|sleeps?|slept)'
const ownVerb = new RegExp(
  `^(?:['’]s|['’]ve|['’]m)?(?:,)?\\s*(?:\\([^)]*\\)\\s*)?(?:,\\s*(?:who|aged)[^,]{0,30},?\\s*)?${adverbs}${own}\\b`,
  'iu',
)
const isIt = /^,?\s*(?:who\s+)?(?:is|are|was|were|['’]s)\s+(?:\p{L}+ly\s+|also\s+|very\s+|an?\s+)?$/iu
const fewWords = /^\s+(?:[\p{L}-]+\s+){0,3}$/u
const possessive = /^['’]s?\s+(?:\p{L}+\s+){0,3}$/u
const withIt = /^\s+(?:with|has|having)\s+(?:\p{L}+\s+){0,4}$/iu
const inTheFamily =
  /\b(?:family history|runs in (?:the|his|her|their) family|in the family|mother['’]s side|father['’]s side|history of (?:\p{L}+\s+){1,4}in the family)\b/iu

/**
 * Whether what stands at `mark` is the child's own or somebody else's ('Her grandad, who has diabetes', 'his sister's inhaler').
 * A person who does something for the child ('Dad gives her insulin') owns nothing; one who has, takes, wears or is, does.
 */
export function ownerOf(sentence: Passage, mark: Passage, speaker: Speaker, child: Child): Owner {
  if (inTheFamily.test(sentence.text)) return 'other'
  const at = mark.start - sentence.start
  const other = lastBefore(othersIn(sentence), mark)
  if (other) {
    const between = sentence.text.slice(other.end - sentence.start, at)
    if (isTheirs(other, between, /^\S+/.exec(mark.text)?.[0] ?? '', child))
      return other.row.kind === 'parent' ? 'parent' : 'other'
  }
  const before = sentence.text.slice(0, at)
  if (speaker === 'parent' && isSpeakers(before, child)) return 'parent'
  return strangePronoun(before, child) ? 'other' : 'child'
}

function lastBefore(others: readonly Match<OtherRow>[], mark: Passage): Match<OtherRow> | null {
  return others.filter(({ end }) => end <= mark.start).at(-1) ?? null
}

/** `between` are the words from the other person to the mark, `first` the first word of the mark itself ('takes tablets'). */
function isTheirs(other: Match<OtherRow>, between: string, first: string, child: Child): boolean {
  if (/['’]s?$/.test(other.text) && fewWords.test(between)) return true
  if (possessive.test(between) || withIt.test(between)) return true
  // 'Staff have the pen' and 'the teacher needs to know' are for the child.
  if (other.row.kind === 'other') return false
  if (isIt.test(between)) return true
  const verb = ownVerb.exec(`${between}${first} `)?.[0]
  return verb !== undefined && !namesChild(between.slice(verb.length), child)
}

/** A parent's 'I have', with no word of the child between. */
function isSpeakers(before: string, child: Child): boolean {
  const at = [...before.matchAll(/\bI\b/gu)].at(-1)?.index
  return at !== undefined && !namesChild(before.slice(at), child)
}

function namesChild(text: string, child: Child): boolean {
  if (/\b(?:he|she|him|they|them|son|daughter|lad|little one)\b/iu.test(text)) return true
  if (/\bher\b(?!\s+own)/iu.test(text) && child.pronoun !== 'he') return true
  if (/\bhis\b(?!\s+own)/iu.test(text) && child.pronoun !== 'she') return true
  return child.names.some((name) => text.includes(name))
}

/** The nearest 'he' or 'she' in front is not the child's, where the child's is known. */
function strangePronoun(before: string, child: Child): boolean {
  const last = [...before.matchAll(/\b(he|she|his|her|him)\b/giu)].at(-1)?.[1]?.toLowerCase()
  if (last === undefined || child.pronoun === null || child.pronoun === 'they') return false
  return child.pronoun === 'he' ? last === 'she' || last === 'her' : last !== 'she' && last !== 'her'
}
