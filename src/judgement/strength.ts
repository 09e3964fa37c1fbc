import rows from '#corpora/lexicons/strengths.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import type { Child } from '../plan/plan.js'
import { compileLexicon } from '../text/lexicon.js'
import { clausesIn } from '../text/sentences.js'

const lexicon = compileLexicon(rows)
/** 'Can write his name', 'Able to dress': a line of a list of strengths. */
const listed =
  /^(?:can(?!['’]t)|able to|knows (?:how|his|her|their|all|most|many|the|\d))\b(?! (?:be|become|get|find|struggle|only)\b)/i
const skill =
  "(?:already |now |also |usually |often )?(?:can(?!['’]t)|is able to|are able to|am able to|has learn(?:t|ed) (?:to|how to)|knows (?:how to|his|her|their|all|most|many|the|\\d)|manages)\\b"
/** What follows 'can' where it is no skill: 'he can become upset', 'she can find it hard'. */
const trouble =
  '(?! (?:also |sometimes |often |easily |quickly |at times )?(?:not|be|become|get|feel|find|struggle|lose|refuse|forget|hurt|hit|lash|run|only|seem|appear|present|experience|have|display|react|take (?:a long|time))\\b)'
const denied =
  /\b(?:not|never|no|without|lacks?|limited|poor|few|n['’]t|cannot|rather than|needs? to|unable|wants? to be)\b/i

/** Whether a passage says what the child can do or does well. */
export function saysStrength(passage: Passage, child: Pick<Child, 'names' | 'pronoun'>): boolean {
  const able = new RegExp(`\\b(?:${subjects(child)}) ${skill}${trouble}`, 'u')
  return clausesIn(passage).some(
    (clause) =>
      able.test(clause.text) ||
      listed.test(clause.text) ||
      lexicon.find(clause).some(({ start }) => !denied.test(before(clause, start))),
  )
}

const before = (clause: Passage, start: number) =>
  clause.text.slice(Math.max(0, start - clause.start - 30), start - clause.start)

/** Who may be meant by the subject of 'can': the child, and not the staff who help wherever they can. */
function subjects({ names, pronoun }: Pick<Child, 'names' | 'pronoun'>): string {
  const known = names.map((name) => name.replace(/[^\p{L}\p{M}'’ -]/gu, ''))
  return [
    'I',
    ...(pronoun ? [pronoun, pronoun.charAt(0).toUpperCase() + pronoun.slice(1)] : ['[Hh]e', '[Ss]he']),
    ...known,
  ]
    .filter(Boolean)
    .join('|')
}
