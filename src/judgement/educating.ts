import rows from '#corpora/lexicons/therapies.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import type { Provision } from '../plan/plan.js'
import { compileLexicon, type Match, type Row } from '../text/lexicon.js'
import { sentencesIn } from '../text/sentences.js'

type Kind = 'speech' | 'other' | 'body' | 'learning' | 'school' | 'clinical'
type TherapyRow = Row & { readonly kind: Kind }

const words = compileLexicon(rows as TherapyRow[])

/** A therapy of Section G that educates or trains: its name in the plan, whether it is for speech and language, and the words that show what is learnt. */
export type Educating = { readonly therapy: Passage; readonly speech: boolean; readonly learning: Passage | null }

const over = /\b(?:no|not|never|nor|discharged|ended|finished|closed|declined|previously)\b|n['’]t\b/iu
/** The plan knows what it does: it points to Section F, or says why the therapy stands here. */
const explained = /\bsections?\s+[BF]\b|\bexceptional\w*\b|\bspecial educational (?:provision|need)/iu

/**
 * The therapy in a provision of Section G that belongs in Section F because it educates or trains (Children and Families Act
 * 2014, s.21(5)): speech and language therapy unless it is for eating and drinking (Code 9.74), another only where the child
 * learns something by it.
 */
export function educatingIn({ passage, who, leads }: Provision): Educating | null {
  const parts = [...leads, passage, ...(who ? [who] : [])]
  if (parts.some(({ text }) => explained.test(text))) return null
  const found = parts
    .flatMap((part) => sentencesIn(part))
    .filter(({ text }) => !over.test(text))
    .flatMap((sentence) => words.find(sentence))
    .filter(isMeant)
  const first = (...kinds: Kind[]) => found.find(({ row }) => kinds.includes(row.kind)) ?? null
  const learning = first('learning')
  const speech = first('speech')
  if (speech) return first('clinical') && !learning ? null : { therapy: speech, speech: true, learning }
  const therapy = first('other', 'body')
  const taught = learning ?? (first('clinical') || therapy?.row.kind === 'body' ? null : first('school'))
  return therapy && taught ? { therapy, speech: false, learning: taught } : null
}

/** 'SALT' and 'OT' are therapies in capitals only. */
function isMeant({ text, row }: Match<TherapyRow>): boolean {
  return !/^(?:salts?|slts?|ots?|tas?)$/i.test(text) || row.kind === 'school' || /^\p{Lu}{2}/u.test(text)
}
