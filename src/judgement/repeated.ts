import type { Plan, Provision } from '../plan/plan.js'
import { stem } from '../text/stems.js'
import { wordsOf } from '../text/words.js'
import { isProvision } from './provision-absence.js'

/** Words that may differ between two copies of one provision. */
const small = new Set(
  'a an the and of to in on for with by at from as will would should is are be been being has have had this that he she they him her them his hers their i me my child young person pupil student'.split(
    ' ',
  ),
)
/** Shorter than this, items are alike by chance ('Visual timetable'). */
const fewest = 4

/** Groups of two or more provisions of Section F under the same words, each group in reading order. */
export function repeatedIn(plan: Plan): Provision[][] {
  const names = new Set(
    [...plan.child.names, plan.child.surname ?? ''].flatMap((name) => wordsOf(name)).map(({ folded }) => folded),
  )
  const groups = new Map<string, Provision[]>()
  for (const one of plan.provision) {
    if (one.section !== 'F' || !isProvision(one)) continue
    const words = core(one, names)
    if (words.length < fewest) continue
    const key = words.join(' ')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** What a provision says, with who gives it and how often, without the words that may differ between copies. */
function core({ passage, who, often }: Provision, names: ReadonlySet<string>): string[] {
  return [passage, who, often]
    .flatMap((part) => (part ? wordsOf(part.text) : []))
    .map(({ folded }) => folded.replace(/'s?$/, ''))
    .filter((word) => !small.has(word) && !names.has(word))
    .map(stem)
}
