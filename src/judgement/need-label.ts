import rows from '#corpora/lexicons/conditions.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon, type Match, type Row } from '../text/lexicon.js'

/** A diagnosis or condition, an area of need, or a score with its test or band. */
export type LabelKind = 'condition' | 'area' | 'score'

type LabelRow = Row & { readonly kind: LabelKind; readonly capitals?: boolean }
export type Label = Passage & { readonly kind: LabelKind }

const lexicon = compileLexicon(rows as LabelRow[])
/** A test by its build, with a figure after it: 'Behaviour Rating Inventory: 72', 'BRIEF-2 … 70'. */
const test =
  /\b(?:\p{Lu}{3,}-?\d?\b|(?:\p{Lu}\p{L}+ ){1,4}(?:Questionnaire|Scales?|Inventory|Measure|Checklist|Schedule|Test|Battery|Profile)\b)[^.]{0,80}?\b\d{1,3}\b/u

/** The diagnoses, areas and scores that a passage names. Abbreviations count in capitals only: 'ADD' is a label, 'add' is not. */
export function labelsIn(passage: Passage): Label[] {
  const named = lexicon
    .find(passage)
    .filter(isMeant)
    .map(({ row, ...place }) => ({ ...wholeName(passage, place), kind: row.kind }))
  const match = built.exec(passage.text)
  if (named.length === 0 && match) return [placed(passage, match, 'condition')]
  return named.length === 0 ? scoreOf(passage) : named
}

/** A condition by the build of the word: 'adrenal hyperplasia', 'nephritis'. */
const built =
  /\b(?!(?:dia|prog)nos)\p{L}{2,}(?:itis|osis|aemia|lepsy|plegia|paresis|uria|taxia|algia|stenosis|plasia|trophy|phasia|phagia|pnoea|cele|cephaly|cephalus|dactyly|megaly|penia|thyroidism|blastoma|ectasia|opathy|schisis|ostomy)\b/iu

/** The figure first: 'scored 62 on the PLS'. */
const scored =
  /\b(?:scor(?:ed?|es|ing)|scores?|percentile|centile)\b[^.]{0,30}?\b\d{1,3}\b[^.]{0,25}?\b(?:on|in|for) (?:the )?\p{Lu}{3,}(?:-?\d)?\b/u

function scoreOf(passage: Passage): Label[] {
  const match = test.exec(passage.text) ?? scored.exec(passage.text)
  return match ? [placed(passage, match, 'score')] : []
}

function placed(passage: Passage, match: RegExpExecArray, kind: LabelKind): Label {
  const start = passage.start + match.index
  return { start, end: start + match[0].length, text: match[0], kind }
}

const generic = /^(?:disorders?|disease|deficiency|insufficiency|dystrophy|impairment|palsy|syndrome|dysfunction)$/i
const before = /(?:(?!(?:a|an|the|of|and|or|has|have|with|by|for|his|her|their|is|was|no) )[\p{L}’'-]+ ){1,3}$/iu

/** 'Delayed sleep phase disorder' where the list knows only 'disorder'. */
function wholeName(passage: Passage, place: Passage): Passage {
  const lead = generic.test(place.text) ? before.exec(passage.text.slice(0, place.start - passage.start)) : null
  if (!lead) return place
  const start = place.start - lead[0].length
  return { start, end: place.end, text: passage.text.slice(start - passage.start, place.end - passage.start) }
}

function isMeant({ row, text }: Match<LabelRow>): boolean {
  return !row.capitals || text === text.toUpperCase() || text === row.phrase
}
