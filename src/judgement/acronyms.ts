import rows from '#corpora/lexicons/known-acronyms.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import type { Plan } from '../plan/plan.js'
import type { SectionLetter } from '../plan/section.js'
import { within } from '../text/sentences.js'

const known = new Set(rows.map(({ phrase }) => phrase))
const acronym = /(?<![\p{L}\p{N}’'“‘"-])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu
/** More than these would bury the rest of the report: the first are enough to set the writer looking. */
const most = 4

/** The first place of each abbreviation of three to six capitals that everyday readers do not know and `plan` never writes out. */
export function unexplainedAcronyms(plan: Plan): { passage: Passage; section: SectionLetter }[] {
  const first = new Map<string, { passage: Passage; section: SectionLetter }>()
  for (const { letter, lines } of plan.sections) {
    for (const line of lines) {
      if (line.role !== 'content' || isShouted(line.text)) continue
      for (const { 0: word, index } of line.text.matchAll(acronym)) {
        if (first.has(word) || known.has(word) || isName(plan, word) || isExplained(plan.text, word)) continue
        first.set(word, { passage: within(line, index, index + word.length), section: letter })
      }
    }
  }
  return [...first.values()].slice(0, most)
}

/** A line in capitals is a heading or an emphasis: its words are no abbreviations. */
function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0)
}

function isName({ child }: Plan, word: string): boolean {
  return [...child.names, child.surname ?? ''].some((name) => name.toUpperCase() === word)
}

/** In brackets after its words or before them: 'Developmental Test (DT)', 'DT (Developmental Test)', 'DT stands for'. */
function isExplained(text: string, word: string): boolean {
  return new RegExp(`\\p{L}{2,}\\s*\\(${word}s?\\b|(?<!\\p{L})${word}\\s*(?:\\(\\p{L}{3,}|stands for|means)`, 'u').test(
    text,
  )
}
