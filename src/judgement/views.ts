import parentRows from '#corpora/lexicons/parent-words.json' with { type: 'json' }
import absentRows from '#corpora/lexicons/views-absent.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import type { Child } from '../plan/plan.js'
import type { Line } from '../plan/section.js'
import { compileLexicon } from '../text/lexicon.js'
import { onlyPlaceholder } from '../text/placeholders.js'
import { sentencesIn } from '../text/sentences.js'
import { wordsIn } from '../text/words.js'

/** Whose words or whose view a stretch of Section A is: 'open' where no heading says. */
export type Whose = 'child' | 'parent' | 'other' | 'open'

/** One sentence of Section A with whose it is; `heading` is the heading that it stands under. */
export type Statement = { readonly passage: Passage; readonly whose: Whose; readonly heading: Passage | null }

export type Views = { readonly statements: readonly Statement[]; readonly headings: readonly Passage[] }

export const parentWords = compileLexicon(parentRows)
const absentWords = compileLexicon(absentRows)

/** Section A as statements, each the child's, the family's or somebody else's, by its headings, labels and own words. */
export function viewsIn(lines: readonly Line[], child: Child): Views {
  const statements: Statement[] = []
  const headings: Passage[] = []
  let whose: Whose = 'open'
  let heading: Passage | null = null
  for (const line of lines) {
    if (line.role === 'guidance' || line.role === 'placeholder') continue
    const { head, body } = split(line)
    if (head) {
      whose = whoseHeading(head.text, child) ?? (line.role === 'content' ? whose : 'open')
      heading = head
      headings.push(head)
    }
    if (!body || onlyPlaceholder(body)) continue
    // What somebody else says goes on to the end of the quotation, over the sentences in it.
    let speaker: Whose | null = null
    for (const passage of sentencesIn(body)) {
      const by: Whose = speaker ?? whoseSentence(passage, whose, child)
      statements.push({ passage, whose: by, heading })
      if (speaker === null) speaker = by !== whose && opensQuotation(passage.text) ? by : null
      else if (/["”]/.test(passage.text)) speaker = null
    }
    // A label governs its own line only; a heading those below it.
    if (head && body) heading = null
  }
  return { statements, headings }
}

/** A quotation begins and does not end here. */
function opensQuotation(text: string): boolean {
  const curly = (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0)
  return curly > 0 || (text.match(/"/g)?.length ?? 0) % 2 === 1
}

/** Whether a sentence only says that there are no views, or puts them off. */
export function saysAbsent(passage: Passage): boolean {
  return (
    absentWords.in(passage) ||
    /^\W*(?:n\/?a|none|nil|as above|see (?:above|below)|to follow|not known|blank)\W*$/i.test(passage.text)
  )
}

/** A heading, or a short label in front of the words that it governs ('Mum: …', "The child's views: N/A"). */
function split(line: Line): { head: Passage | null; body: Passage | null } {
  const { text } = line
  if (line.role === 'heading' || line.role === 'label') return { head: line, body: null }
  const titled = /^([^:.!?\n"“]{3,40})\.\s+(?=\S)/u.exec(text)
  if (titled && viewsTitle.test(titled[1]!)) return parted(line, titled[0].length)
  const label = /^[^:.!?\n"“]{2,70}?(?:\([^)]{0,160}\))?\s*:\s*(?=\S)/u.exec(text)
  if (label && startsLikeLabel(label[0]) && !/^(?:section|part|\w{1,2})\b/i.test(text))
    return parted(line, label[0].length)
  return looksLikeHead(text) ? { head: line, body: null } : { head: null, body: line }
}

/** A heading that runs into its text: "Family's views. Mum says …" */
const viewsTitle =
  /^(?:(?:\S+ ){0,4}(?:views?|wishes|hopes|likes|dislikes|interests|aspirations)|(?:the )?(?:child|pupil|student|young person|parents?|carers?|parents?\/carers?|family|mum|mother|dad|father))$/i

function parted({ start, end, text }: Line, from: number): { head: Passage; body: Passage } {
  return {
    head: { start, end: start + from, text: text.slice(0, from) },
    body: { start: start + from, end, text: text.slice(from) },
  }
}

function looksLikeHead(text: string): boolean {
  const words = text
    .replace(/\([^)]*\)\s*$/, '')
    .trim()
    .split(/\s+/)
  if (/[.!?…"”]$/.test(text.trim()) && !/\)$/.test(text.trim()))
    return /^(?:part|section)?\s*\w{1,3}[.)]\s/i.test(text) && words.length < 9
  return (
    words.length <= (namesViews.test(text) ? 30 : 12) &&
    !/[,;]$/.test(text) &&
    !/\b(?:is|are|was|were|has|have|likes|loves|enjoys|wants|don['’]t)\b.*\b(?:and|but|the|a|my|his|her)\b/i.test(text)
  )
}

/** 'His parents’ views, gathered at home and agreed with them' is a heading, however long. */
const namesViews = /^(?:\S+ ){0,5}(?:views?|wishes|hopes|aspirations|interests)\b/i

function startsLikeLabel(label: string): boolean {
  return label.split(/\s+/).length <= 14 && !/^(?:I|he|she|they|we|it)\s/i.test(label)
}

const historic =
  /\b(?:histor|background|stor(?:y|ies) (?:so far|to date)|(?:his|her|their) story|journey|educational|education to date|home circumstances|family (?:history|background|context|circumstances)|who (?:is in|lives)|communicat|how (?:best )?to talk|how (?:best )?to speak|talking (?:with|to)|speaking (?:with|to)|about this (?:plan|review)|personal details|health|medical|professional|school['’]?s? views|staff|attendance|placement|review|meeting|agencies|services)/i
const family =
  /\b(?:mum|mam|mummy|dad|daddy|mother|father|parents?|carers?|famil(?:y|ies)|grand(?:mother|father|parents?|ma|ad)|gran|nan|nana|guardians?|aunt|auntie|uncle|home)\b/i

/** Whose part of Section A a heading opens; null where it does not say ('Hopes for the future'). */
export function whoseHeading(heading: string, child: Child): Whose | null {
  const text = heading.replace(/\(.*$/s, ' ')
  const names = child.names.filter((name) => name.length > 1)
  const named = names.some((name) => text.includes(name))
  const own = named || /\b(?:child|young person|pupil|student|my|me|own words)\b/i.test(text) || /\bI\b/.test(text)
  const parents = (family.test(text) && !/\bhome[- ]school\b/i.test(text)) || (!own && /\b(?:we|our)\b/i.test(text))
  if (historic.test(text))
    return /\b(?:my|me)\b/i.test(text) && !/histor|stor(?:y|ies)|journey|background/i.test(text) ? 'child' : 'other'
  if (parents && own && bothTogether(text, names)) return 'open'
  if (parents) return 'parent'
  if (own) return 'child'
  if (
    /^(?:from|what|the views? of)\s+(?:(?:mr|mrs|ms|miss|dr)\.?\s+)?\p{Lu}/iu.test(text) &&
    /\p{Lu}\p{Ll}/u.test(text.replace(/^\S+/, ''))
  )
    return 'parent'
  return null
}

/** 'Views of Toby and his parents' is a heading over both; "Toby's mum" is not. */
function bothTogether(text: string, names: readonly string[]): boolean {
  const child = [...names, 'child', 'young person', 'pupil', 'student'].join('|')
  const relation = 'mum|mam|dad|mother|father|parents?|carers?|famil(?:y|ies)|grand\\p{L}+|gran|nan'
  const owned = new RegExp(
    `(?:${child}|my)['’]?s?['’]?\\s+(?:(?!and\\b|or\\b)\\p{L}+\\s+){0,2}(?:${relation})\\b`,
    'iu',
  )
  const joined = new RegExp(
    `(?:${child})['’]?s?\\b[^.]{0,40}(?:\\band\\b|\\bor\\b|&|/|,)\\s*(?:\\p{L}+\\s+){0,3}(?:${relation})\\b`,
    'iu',
  )
  return joined.test(text) && (!owned.test(text) || /\band (?:his|her|their)\b/i.test(text))
}

const opinion =
  'say|says|said|feel|feels|felt|think|thinks|thought|hope|hopes|hoped|want|wants|wanted|wish|wishes|would|worry|worries|worried|report|reports|reported|describe|describes|described|believe|believes|is proud|are proud|is pleased|are pleased|is worried|are worried|is concerned|are concerned|is keen|are keen|is frightened|are frightened|ask|asks|asked|add|adds|added|note|notes|told|tells|explain|explains|explained|state|states|stated|express|expresses|expressed|write|writes|wrote|share|shares|shared|love|loves|find|finds|found|fear|fears|noticed|has noticed|have noticed|value|values|appreciate|appreciates|agree|agrees|prefer|prefers|see|sees|remember|remembers|dream|dreams|aspire|aspires|long|longs|dread|dreads|is glad|are glad|is grateful|are grateful|is happy|are happy|feel|mention|mentions|mentioned|highlight|highlights|highlighted|raise|raises|raised|speak|speaks|spoke|gave|give|gives|completed'
// Letters of the Latin script by their range: a long pattern with \p{L} in it takes ten times as long to compile.
const parentOpinion = new RegExp(
  `\\b(?:mum(?:my)?|mam|dad(?:dy)?|mother|father|parents?|carers?|family|grandmother|grandfather|grandparents|grandma|grandad|gran|nan|nana|guardian|aunt|auntie|uncle|(?:Mr|Mrs|Ms) and (?:Mr|Mrs|Ms)\\.? [a-zà-öø-ɏ][a-zà-öø-ɏ'’-]*)\\s*(?:\\([^)]*\\))?,?\\s*(?:[a-zà-öø-ɏ]+,?\\s+){0,6}?(?:both |also |all |each |really |just |['’]d )?(?:${opinion})\\b`,
  'i',
)

/** 'Ms Tandy said …': somebody with a title is not the child; with the child's surname it is a parent. */
const titledOpinion = new RegExp(
  `^(?:Mr|Mrs|Ms|Miss|Dr)\\.? ([A-ZÀ-ÖØ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'’-]*)\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,3}?(?:${opinion})\\b`,
)

/** A sentence of the family in a part that is the child's or nobody's by its heading, and the other way round. */
function whoseSentence(passage: Passage, whose: Whose, child: Child): Whose {
  if (whose === 'other' || whose === 'parent') return whose
  if (parentOpinion.test(passage.text) && !/^["“'‘]?(?:I|my|me)\b/i.test(passage.text)) return 'parent'
  if (/^Mr (?:and|&) Mrs\b|^Mrs (?:and|&) Mr\b/.test(passage.text)) return 'parent'
  const titled = titledOpinion.exec(passage.text)
  if (titled) return titled[1] === child.surname ? 'parent' : 'other'
  return speaksAsParent(passage, child) ? 'parent' : whose
}

/** First person of somebody who speaks of the child as 'he', 'she' or by name. */
function speaksAsParent(passage: Passage, child: Child): boolean {
  const words = new Set(wordsIn(passage).map(({ folded }) => folded.replace(/'.*$/, '')))
  if (/\b(?:my|our) (?:\p{L}+ )?(?:son|daughter|boy|girl|child|children|lad)\b/iu.test(passage.text)) return true
  const we = words.has('we') || words.has('our')
  const third = words.has('him') || words.has('her') || words.has('he') || words.has('she')
  const named =
    child.names.some((name) => words.has(name.toLowerCase())) &&
    !/\b(?:my name|I['’]m|I am|called)\b/i.test(passage.text)
  return we && (third || named)
}

export { opinion, parentOpinion }
