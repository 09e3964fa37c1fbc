import type { Passage } from '../../plan/passage.js'
import type { Token } from '../../text/tokens.js'
import type { VerbForm } from '../../text/verbs.js'
import type { ActKind, Figures } from './predicate.js'
import type { Subject } from './subject.js'

/**
 * One thing that an outcome says somebody will do. `main`: the statement itself; `means`: how ('by counting', ', holding the rail');
 * `purpose`: what for ('so that he can …', 'to help …'); `condition`: when and with what, which states no act.
 */
export type Act = Passage & {
  readonly kind: ActKind
  readonly how: 'main' | 'means' | 'purpose' | 'condition'
  readonly subject: Subject | null
  readonly hard: boolean
  readonly degree: boolean
}

/** Where a reading of an outcome's words stands, and what it has found so far. */
export type Scan = {
  readonly passage: Passage
  readonly words: readonly Token[]
  readonly figures: Figures
  readonly acts: Act[]
  subject: Subject | null
  form: VerbForm | null
  how: Act['how']
  /** Where the present sentence, and the present clause in it, begin. */
  sentence: number
  clause: number
  /** The statement itself is put with 'to' ('To be …', 'For Zara to …'). */
  infinitive: boolean
  /** Examples are being listed ('including cooking and budgeting'). */
  listing: boolean
  /** The index of a word such as 'when' or 'that' that waits for its verb. */
  waiting: number | null
}

const modals = new Set("will shall can should could may must would won't can't cannot".split(' '))
/** Words of time and condition, which open a clause of their own. */
export const conditional = new Set(
  'when if before after until till while once whenever unless since because as than although where whether'.split(' '),
)
export const relative = new Set('that which who whose whom what how why'.split(' '))
export function isModal({ folded }: Token): boolean {
  return modals.has(folded) || /'ll$/.test(folded)
}

/** The words before the verb at `at` in its clause. */
export function subjectWords({ words, clause, sentence }: Scan, at: number): Token[] {
  const from = at === clause ? sentence : clause
  return words.slice(from, at).filter(({ folded }) => folded)
}
