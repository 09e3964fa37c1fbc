import type { Passage } from '../../plan/passage.js'
import { numberOf, numeral } from '../../text/numbers.js'
import { isDenied, type Ladder } from './ladder.js'

const reading =
  /\b(?:read|reads|reading|texts?|books?|letters?|phonics?|decod\w*|literacy|words? (?:by|on) sight|letter sounds?)\b/i
const years = `(${numeral})(?: ?(?:y(?:ears?)?|yrs?)?(?:,? (?:and )?(?:${numeral}) ?m(?:onths?)?)?)`
const readingAge = new RegExp(
  `\\b(?:reading age|comprehension age|age[- ]equivalent|at the level of (?:a|an average) child of|level of a(?: child of)?)(?: of| is| at)?(?: about| around| an?)* ${years}`,
  'i',
)
const yearLevel =
  /\b(?:year (\d{1,2}|one|two|three|four|five|six|seven|eight|nine) (?:level|standard|book|text|expectations)|(?:expected|standard|level)\b[^.;]{0,40}\byear (\d{1,2}|one|two|three|four|five|six|seven|eight|nine))\b/i
const fewWords = new RegExp(`\\b(${numeral}) (?:\\w+ ){0,2}(?:words?|sounds?|letters?|letter sounds?)\\b`, 'i')
const ownAge =
  /\b(?:(?:level|standard)s? (?:that is )?(?:expected|usual|typical) (?:for|of|at) (?:his|her|their) (?:age|year)|age[- ]related expectations|age[- ]appropriate level|standardi?[sz]ed score of (?:9[5-9]|1\d\d))\b/i

/** Reading, in years of reading age. */
const readingLadder: Ladder = {
  far: 3.5,
  now: ({ text }) => {
    if (!reading.test(text)) return null
    const age = ageIn(text)
    if (age !== null) return { rung: age, no: false }
    if (/\bpre-?key stage\b/i.test(text)) return { rung: 5, no: false }
    if (
      /\b(?:does not|doesn['’]t|cannot|can't|is not|not) (?:yet )?(?:(?:read|reading)(?! (?:an?|the|his|her|their|longer|whole|aloud|for|from|with|what|on|at|as|well|quickly|fluently|joined|small|much|more|beyond)\b)|recognise (?:any )?(?:letters|words))\b/i.test(
        text,
      )
    )
      return { rung: 5, no: true }
    const few = fewWords.exec(text)
    const count = few ? (numberOf(few[1]!) ?? 999) : 999
    const sight = /\b(?:by|on) sight\b|\bsight words\b|\bsounds?\b|\bletters?\b|\bown name\b/i.test(text)
    return sight && count <= 60 && !isDenied(text, few?.index ?? 0) ? { rung: count <= 20 ? 4.5 : 5, no: false } : null
  },
  aim: ({ text }, about) => {
    if (!/\b(?:reads?|reading)\b/i.test(text)) return null
    if (/\b(?:gcse|set texts?)\b/i.test(text) && /\bgrades? [4-9]\b|\balone\b/i.test(text)) return 15
    if (/\bany (?:book|text)\b/i.test(text)) return 10
    return ageIn(text) ?? (ownAge.test(text) ? about.age : null)
  },
}

/** The age in years that a text names as a level of reading: 'a reading age of nine', 'at Year 4 level'. */
function ageIn(text: string): number | null {
  const named = readingAge.exec(text)?.[1]
  if (named) return numberOf(named)
  const year = yearLevel.exec(text)
  const said = year?.[1] ?? year?.[2]
  const number = said ? numberOf(said) : null
  return number === null ? null : number + 5
}

// 1 to 3 Entry Levels · 4 Level 1, GCSE grades 1 to 3 · 5 Level 2, GCSE grades 4 to 6 · 6 GCSE grades 7 to 9 · 7 A levels · 8 a degree
const qualifications: readonly (readonly [RegExp, number])[] = [
  [/\b(?:degree|phd)\b/i, 8],
  [/\ba-levels?\b|\bA levels?\b/, 7],
  [/\bgcses?\b[^.;]*\bgrades? [7-9]\b|\bgrades? [7-9]\b[^.;]*\bgcses?\b/i, 6],
  [/\bgcses?\b[^.;]*\bgrades? [4-6]\b|\bgrades? [4-6]\b[^.;]*\bgcses?\b/i, 5],
  [/\bentry level 3\b/i, 3],
  [/\bentry level 2\b/i, 2],
  [/\bentry level 1\b|\bpre-?entry\b|\bp ?(?:level|scale)s?\b|\bpre-?key stage\b/i, 1],
  [/(?<!entry )\blevel 2\b/i, 5],
  [/(?<!entry )\blevel 1\b/i, 4],
]
const rungOf = (text: string): number | null => qualifications.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** Qualifications, by the levels of the national framework. */
const qualificationLadder: Ladder = {
  far: 3,
  now: ({ text }: Passage) => {
    const rung = rungOf(text)
    return rung === null ? null : { rung, no: false }
  },
  aim: ({ text }) => rungOf(text),
}

const allCare =
  /\b(?:(?:at (?:his|her|their) side|with (?:him|her|them)) (?:by )?(?:day and night|at all times|all the time)|(?:24|twenty[- ]four)[- ]hour (?:care|support|supervision)|(?:wholly|totally|entirely|fully|completely) dependent|(?:all|for all) (?:of )?(?:his|her|their) (?:personal )?(?:care|needs)|cannot be left (?:alone|on (?:his|her) own)|[23]:1 (?:support|care|supervision))\b/i
const noCare =
  /\b(?:with(?:out)? (?:no |any )?(?:help|support|supervision)(?: (?:from|of) (?:anyone|anybody|others?|adults?))?|liv(?:e|es|ing) (?:alone|on (?:his|her|their) own|independently)|entirely (?:by|for) (?:him|her)self)\b/i
const household =
  /\b(?:dress\w*|wash\w*|cook\w*|money|shop\w*|bath\w*|shower\w*|clean\w*|liv(?:e|es|ing)|travel\w*|medic\w*)\b/gi

/** From the care of others day and night to a life without any. */
const careLadder: Ladder = {
  far: 2,
  now: ({ text }: Passage) => (allCare.test(text) ? { rung: 0, no: true } : null),
  aim: ({ text }) => (noCare.test(text) && new Set(text.toLowerCase().match(household)).size >= 2 ? 2 : null),
}

export const learningLadders: readonly Ladder[] = [readingLadder, qualificationLadder, careLadder]
