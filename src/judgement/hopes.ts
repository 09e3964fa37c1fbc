import hopingRows from '#corpora/lexicons/hoping.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon } from '../text/lexicon.js'
import { saysAbsent } from './views.js'

/** The words in which people hope, wish and dream. */
export const hoping = compileLexicon(hopingRows)

/** Under a heading such as 'My hopes', 'Next:', 'Where I want to get to'. */
export function hopeHeading(heading: Passage | null, passage: Passage): boolean {
  return (
    heading !== null &&
    /^\W*(?:next|the future|future|what next|looking ahead)\b|\b(?:hopes?|dreams?|aspirations?|goals?|ambitions?|when (?:I|he|she) (?:am|is|are|['’]m)? ?(?:older|grown|big|leave)|I want|(?:he|she|they) wants?|want to (?:get|be|do))\b/i.test(
      heading.text,
    ) &&
    !/\bviews\b/i.test(heading.text) &&
    !saysAbsent(passage) &&
    !negated.test(passage.text)
  )
}

const notForLater =
  /\bhope (?:that )?(?:this|my) (?:finds|letter|e-?mail|helps)\b|\blook(?:ing)? forward to (?:seeing|meeting|hearing|working|the meeting)\b|\b(?:would|['’]d) (?:like|love) (?:it left|it to be (?:noted|recorded|known|put)|to thank|to know|you to|people to|others to|everyone|everybody|all (?:staff|adults)|staff|adults|school to know|it (?:if|to be put)|that (?:noted|recorded|put))|\bwant(?:s|ed)? (?:you|people|others|everyone|everybody|staff|adults|a fuss|us to know)\b|\bwant to know\b|\bhope (?:that )?(?:you|this|the plan|this plan)\b|\b(?:if|when|whenever|once|until|unless) (?:he|she|they|I|you) want|\bwhat (?:he|she|they) wants? (?:and|is not|at|in|when)|\bas (?:he|she) wants|\bwould like (?:more )?(?:help|support|information)\b/i
const negated =
  /\b(?:don['’]t|doesn['’]t|does not|do not|didn['’]t|never|not|no longer) (?:really )?(?:want|hope|wish|aspire)|\bno (?:hopes|aspirations|ambitions|plans)\b|\b(?:could|can|did) not (?:say|think of)\b/i

/**
 * A hope by the build of the sentence, whatever it is for: wanting to do something, being set on it, wishing that it were so. "When he
 * wants to stop" and "if she wants to" tell of an occasion. Letters stand by their range, as \\p{L} is slow to compile in so long a pattern.
 */
const hopeForm =
  /(?<!\b(?:when|whenever|if|once|because|what|how|that|unless|until)\s(?:[a-zà-öø-ɏ'’]+\s){1,2})\b(?:wants?|wanted|wanting)\s(?:[a-zà-öø-ɏ]+ly\s)?to\s(?!know\b|talk about\b|thank\b|be left\b|say\b)[a-zà-öø-ɏ]|\b(?:really|just|also|still|mostly|always|mainly)\s+wants?\s|\b(?:wanna|gonna)\s[a-zà-öø-ɏ]|\bwould\s(?:[a-zà-öø-ɏ]+\s){1,2}(?:like|love)\s(?!it\b|that\b)|\b(?:long(?:s|ing)?|yearn(?:s|ing)?)\s(?:for|to)\b|\b(?:heart|sights|hopes) (?:is |are )?(?:firmly )?set on\b|\b(?:is|am|are|['’]m|['’]re)\s(?:very\s|dead\s)?set on\b|\bimportant\sto\s(?:me|him|her|them)\s(?:that\s(?:I|he|she|they)\s|to\s)(?:can\s|will\s|get\sto\s)?(?:learns?|becomes?|gets?|goes?|go|manages?|pass(?:es)?|finish(?:es)?)\b|\bwish(?:es)?\s(?:that\s)?(?:I|he|she|they|we)\s(?:could|was|were|had)\b|\b(?:when|once|after)\s(?:I|he|she|they)\s(?:leaves?|finish(?:es)?|am|is|are|grows?|gets?)\b[^.]{0,30}(?:['’]ll|\bwill|\bgoing to)\s(?:be|have|work|live|go|get|drive|run)\b/i

/** A hope or an aim for what is to come. */
export function isHope(passage: Passage): boolean {
  if (saysAbsent(passage) && passage.text.length < 80) return false
  const text = passage.text.replace(notForLater, ' ')
  if (!hoping.inText(text) && !hopeForm.test(text) && !/^["“]?(?:I want|What next|Next|Future)\b/i.test(text))
    return false
  return !negated.test(text) || isPositive(text.replace(new RegExp(`${negated.source}.*$`, 'i'), ''))
}

const isPositive = (text: string) => hoping.inText(text) || hopeForm.test(text)
