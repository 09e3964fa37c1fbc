import type { Passage } from '../../plan/passage.js'
import { isDenied, type Ladder } from './ladder.js'

// 1 holds up the head · 2, 3 sits with support, unaided · 4, 5 stands · 6, 7 walks · 8 walks far, runs, takes stairs unaided
const rungs: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:he|she|they|can|will|to|and|\p{Lu}\p{Ll}+) (?:runs?|hops?|jumps?|skips?)\b(?! (?:away|off|out|from|through|to\b))/u,
    8,
  ],
  [/\b(?:walk|walks|walking)\b/i, 7],
  [/\b(?:takes? (?:\w+ )?steps)\b/i, 7],
  [/\b(?:stand|stands|standing)\b/i, 5],
  [/\b(?:sit|sits|sitting)\b/i, 3],
  [/\b(?:holds?|hold up|lifts?) (?:up )?(?:his|her|their) head\b/i, 2],
]
const supported =
  /\b(?:support(?:ed)?|held|holding|holds? on|frame|walker|hand|hands|help|rail|furniture|strapped|harness|hoist|splints|sticks?|crutches|two adults|an adult)\b/i
const alone =
  /\b(?:unaided|unsupported|unassisted|independently|alone|on (?:his|her|their|my) own|by (?:him|her|them|my)sel(?:f|ves)|without (?:an? |any |his |her |their |my )?(?:\w+ )?(?:support|help|aid|aids|frame|walker|adult|sticks?|rollator|assistance|holding|hand))\b/i
const far = /\b(?:mile|miles|kilomet|km|[2-9]\d\d ?m(?:etres)?\b|rough ground|uneven ground|stairs)\b/i
const wheels =
  /\b(?:uses? (?:an? |his |her )?(?:powered |manual |electric )?wheelchair (?:for|at all|all)|non-?ambulant|GMFCS (?:level )?(?:IV|V)\b)/i

/** 'Sits in the library' tells of a place; only these words make sitting and standing an ability. */
const posture =
  /\b(?:balance|posture|postural|trunk|head control|floor|propped|weight|legs?|seconds?|minutes?|specialist (?:chair|seat\w*)|moulded|corner seat|standing frame)\b/i

const fewSteps = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d|10|a few) steps\b/i

/** Sitting, standing, walking. */
export const movingLadder: Ladder = {
  far: 3,
  now: ({ text }) => {
    const first = firstRung(text)
    if (!first) return wheels.test(text) ? { rung: 4, no: true } : null
    const { rung, index } = first
    if (rung <= 5 && !isDenied(text, index) && ![supported, alone, posture].some((words) => words.test(text)))
      return null
    if (isDenied(text, index)) return { rung: rung - (/\beven (?:with|when)\b/i.test(text) ? 2 : 1), no: true }
    return { rung: supported.test(text) && !alone.test(text) ? rung - 1 : rung, no: false }
  },
  aim: ({ text }: Passage) => {
    if (!alone.test(text)) return null
    const found = firstRung(text)
    if (!found || found.rung < 7 || isDenied(text, found.index)) return null
    if (far.test(text)) return 8
    return fewSteps.test(text) ? 6 : found.rung
  },
}

/** The highest rung that a text names; of what it denies the lowest. */
function firstRung(text: string): { rung: number; index: number } | null {
  const found = rungs.flatMap(([pattern, rung]) => {
    const index = pattern.exec(text)?.index
    return index === undefined ? [] : [{ rung, index }]
  })
  const able = found.filter(({ index }) => !isDenied(text, index))
  return able[0] ?? found.at(-1) ?? null
}
