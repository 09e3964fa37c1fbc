import rows from '#corpora/lexicons/aims.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import type { Plan } from '../plan/plan.js'
import { compileLexicon, type Row } from '../text/lexicon.js'
import { stem, stemsIn } from '../text/stems.js'

const lexicon = compileLexicon(rows as (Row & { aim: string; side: 'hope' | 'both' })[])
/** Words that tie nothing together, as stems. */
const general = new Set(
  'want like love hope wish dream able get go see make use help know think feel good better best happy safe thing way life future grow school home day days time everyone people something keep start stay let come look first next new whole end week mum dad mother father family class lesson lessons work leave say talk most things talks great always really morning afternoon year years room rooms service road side control part place somebody friend either spend every each play learn join try meet become visit own another one two older show tell ask sit hand foot feet bit lot little many around together bring give find call turn part set'
    .split(' ')
    .map(stem),
)

/** Aims that come along with most sentences ('he talks about it most days'): they count where nothing more definite is said. */
const everyday = new Set(['speak', 'attend', 'calm', 'friends', 'read', 'write', 'move'])

/** Aims that are steps to another: who is to live in a flat learns to cook and to shop. */
const steps: Readonly<Record<string, readonly string[]>> = {
  home: ['cook', 'care', 'number', 'travel'],
}

/** What a passage aims at, in the lexicon's terms ('work', 'travel', 'friends'). A job's name tells an aim in a hope only. */
export function aimsIn(passage: Passage, hope: boolean): Set<string> {
  return new Set(lexicon.find(passage).flatMap(({ row }) => (hope || row.side === 'both' ? [row.aim] : [])))
}

/**
 * Whether any outcome touches what an aspiration is about: by the same aim or by a telling word that both use. One whose aim
 * the lexicon does not know is read by its form: what the child wants to do ('to restore tractors'). Where that says nothing definite
 * it is taken as carried: nobody could say that it was not.
 */
export function carriedThrough(aspiration: Passage, plan: Plan): boolean {
  const told = aimsIn(aspiration, true)
  const concrete = [...told].filter((aim) => !everyday.has(aim))
  const aims = new Set(concrete.length ? concrete : told)
  const act = aims.size === 0 ? actIn(aspiration) : aspiration
  if (act === null) return true
  const words = [...stemsIn(act)].filter(
    (word) => !general.has(word) && !plan.child.names.some((name) => name.toLowerCase().startsWith(word)),
  )
  if (aims.size === 0 && words.length === 0) return true
  return plan.outcomes.some(({ passage }) => {
    const theirs = aimsIn(passage, false)
    if ([...aims].some((aim) => [aim, ...(steps[aim] ?? [])].some((step) => theirs.has(step)))) return true
    const stems = stemsIn(passage)
    return words.some((word) => stems.has(word))
  })
}

/** What the child is to do by a hope of one's own ('I want to restore tractors'), not what others should ('people to be kind'). */
const ownAct =
  /\b(?:wants?|hopes?|would (?:really )?(?:like|love)|['’]d (?:really )?(?:like|love)|dreams?|wish(?:es)?|ambition is|aims?)\s(?:one day\s)?(?:(?:for )?(?:him|her|them)\s)?(?:to\s|of\s(?=\p{Ll}+ing\b)|(?:that )?(?:he|she|they) (?:will|can|could) )(?!(?:stop|not|never|no longer)\b|be\s(?!an?\s|in\s|on\s)|feel\b|have (?:a )?(?:good|nice|happy)\b|know\b|see\b|do (?:well|better|more)\b|stay\b|go\b|talk\b|tell\b|say\b)(?<act>[^.;!?,]{4,80})/iu

function actIn(aspiration: Passage): Passage | null {
  const match = ownAct.exec(aspiration.text)
  if (!match?.groups?.act) return null
  const start = aspiration.start + match.index + match[0].length - match.groups.act.length
  return { start, end: start + match.groups.act.length, text: match.groups.act }
}
