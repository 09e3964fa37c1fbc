import type { Passage } from '../../plan/passage.js'

/**
 * A ladder of one ability. `now`: the rung that a sentence of the plan says the child has reached, `no` where it says what the child
 * cannot do; `aim`: the rung that an outcome asks for; `far`: how many rungs apart are out of reach within the life of a plan.
 */
export type Ladder = {
  readonly far: number
  readonly now: (sentence: Passage, about: About) => { readonly rung: number; readonly no: boolean } | null
  readonly aim: (outcome: Passage, about: About) => number | null
}

/** Age in years, null where the document does not tell it. */
export type About = { readonly age: number | null }

/** Whether a sentence denies what stands at `index` of it. */
export function isDenied(sentence: string, index: number): boolean {
  const clause =
    sentence
      .slice(0, index)
      .split(/[;:]|, (?:but|and|so) |\bbut\b/i)
      .at(-1) ?? ''
  return /\b(?:cannot|can't|can not|could not|unable|not able|(?:does|do|did|is|has|have|had|will) not|doesn['’]t|don['’]t|hasn['’]t|haven['’]t|isn['’]t|never|not yet|no longer|nor|without being able)\b/i.test(
    clause,
  )
}
