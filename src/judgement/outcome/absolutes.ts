import absoluteRows from '#corpora/lexicons/absolutes.json' with { type: 'json' }
import type { Passage } from '../../plan/passage.js'
import { compileLexicon, type Row } from '../../text/lexicon.js'
import { isFirm, type Measure } from '../../text/measures.js'
import { inFigures } from '../../text/numbers.js'
import { isQuoted } from '../../text/tokens.js'
import { lowered } from '../../text/words.js'

const absolutes = compileLexicon(absoluteRows as (Row & { kind?: 'zero' })[])

/** The words that demand perfection; none where a figure below the whole is given ('in four lessons out of five'). */
export function absolutesIn(passage: Passage, measures: readonly Measure[]): Passage[] {
  if (measures.some(isLenient)) return []
  const timed = measures.some((measure) => isFirm(measure) && !/^100/.test(measure.text))
  const named = absolutes
    .find(passage)
    .filter((match) => !(match.row.kind === 'zero' && timed) && isDemanded(passage, match))
  return [...named, ...everywhere(passage), ...measures.filter(isWhole)]
}

/** A share that is less than the whole. */
function isLenient(measure: Measure): boolean {
  const { kind, text } = measure
  return kind === 'share' || (kind === 'percent' && !/^100/.test(text)) || (kind === 'ratio' && !isWhole(measure))
}

/** 'Ten times out of ten' of what happens in daily life; 'ten out of ten' in a test can be had. */
function isWhole({ kind, text }: Measure): boolean {
  if (kind !== 'ratio' || !/\b(?:times|occasions|opportunities|days|lessons|mornings)\b/i.test(text)) return false
  const [first, second] = [...inFigures(lowered(text)).matchAll(/\d+/g)].map(Number)
  return first !== undefined && first === second
}

const universal =
  /\b(?:every(?:one|body|thing|where)?|all|any(?:one|body|thing|where)?|whatever|whoever|whenever|wherever)\b(?! (?:day|week|morning|night|term|time|year|the same|but|right|order)s?\b| (?:of )?(?:the |his |her |their )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)/gi

/** Two words that take in everything ('every instruction, in all lessons') demand what one alone does not. */
function everywhere(passage: Passage): Passage[] {
  const never = neverAtAll.exec(passage.text)
  if (never) return [found(passage, never.index, never.index + never[0].length)]
  const [first, second] = [...passage.text.matchAll(universal)]
  if (!first || !second || isNegated(passage.text.slice(0, first.index))) return []
  const { index } = first
  return [found(passage, index, second.index + second[0].length)]
}

/** 'Will not get angry with anybody at any time' leaves no room for a bad day either. */
const neverAtAll = /\b(?:not|n['’]t|without)\b[^,;.]{3,70}\bat any (?:time|point|stage)\b/i

function found({ start, text }: Passage, from: number, to: number): Passage {
  return { start: start + from, end: start + to, text: text.slice(from, to) }
}

function isNegated(before: string): boolean {
  return /\b(?:not|without|no|never|hardly)\b[^,;.]*$/i.test(before)
}

/** In the statement itself, and neither softened ('almost always') nor bounded ('never more than two'). */
function isDemanded(passage: Passage, match: Passage): boolean {
  const before = passage.text.slice(Math.max(0, match.start - passage.start - 20), match.start - passage.start)
  const after = passage.text.slice(match.end - passage.start, match.end - passage.start + 30)
  if (
    isQuoted(passage, match) ||
    /\b(?:where|who|which|when|whom|because|as)\b[^,;.]*$/i.test(passage.text.slice(0, match.start - passage.start))
  )
    return false
  if (/\b(?:almost|nearly|not|hardly|virtually|practically|than) $/i.test(before)) return false
  if (/^(?:always|never|ever)\b/i.test(match.text) && /\b(?:has|have|had|is|was|are) $/i.test(before)) return false
  return (
    !/^ (?:\p{L}+ ){0,2}(?:more|less|fewer|later|longer|further) than\b/iu.test(after) &&
    !/^ (?:before|having)\b/i.test(after)
  )
}
