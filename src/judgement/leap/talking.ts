import type { Passage } from '../../plan/passage.js'
import { numberOf, numeral } from '../../text/numbers.js'
import { isDenied, type Ladder } from './ladder.js'

// 0 no words · 1 single words · 2 two words together · 3 short sentences · 4 sentences · 5 long sentences, conversation, speaking to a crowd
const speech =
  /\b(?:say|says|said|saying|speak|speaks|spoken|speaking|speech|talk|talks|talking|words?|voice|utter\w*|verbal\w*|phrases?|sentences?|whispers?)\b/i
const notSpeech =
  /\b(?:understand|understands|understanding|follows?|reads?|reading|writ|spell|sight|listens?|instructions?|sign|signs|symbols?|vocabulary test|letter|sounds?|paragraph|type|dictat)/i
const none =
  /\b(?:no (?:spoken )?(?:words|speech|language)|non-?verbal(?! (?:reasoning|abilit|skills?|scores?|communication|iq|tests?|cues?|subtests?|problem|intelligence|index|tasks?|learning|domain|composite))|pre-?verbal|(?:does|do|has|did)(?: not|n['’]t)(?: yet)? (?:speak|spoken|talk|talked|use (?:any )?words|have (?:any )?words)|not (?:yet )?(?:speaking|talking|using words)|has not (?:used|spoken)|mute|mutism)\b/i
const aided =
  /\b(?:device|aac|eye-?gaze|sign(?:s|ing)?|makaton|symbols?|pecs|switch|communication (?:aid|book|board)|type|typing|talker)\b/i
const wordCount = new RegExp(
  `\\b(?:sentences?|utterances?|phrases?) of (?:about |around |at least )?(${numeral})(?: (?:or|to) (?:${numeral}|more))? words?\\b|\\b(${numeral})[- ]words? (?:sentences?|utterances?|phrases?)`,
  'i',
)
const singles = new RegExp(
  `\\b(?:single words?|one word at a time|one-word|(?:about|around|only|has|uses|says|speaks)? ?${numeral} (?:\\w+ )?words\\b(?! (?:or|together|in)))`,
  'i',
)
const crowd =
  /\b(?:in (?:front of|assembly|class assembly)|to (?:the (?:whole )?(?:class|school|year)|an audience)|audience|assembly|presentation|public speaking|speech to|anyone|whom (?:he|she|they) (?:has|have) never met|strangers?)\b/i

/** Spoken language; what is signed or said by a device is left alone. */
export const talkingLadder: Ladder = {
  far: 3,
  now: ({ text }) => {
    if (none.test(text)) return { rung: 0, no: true }
    if (!speech.test(text) || (notSpeech.test(text) && !/\b(?:single words|speaks|says)\b/i.test(text))) return null
    const words = countIn(text)
    if (words !== null) return { rung: rungOf(words), no: false }
    if (singles.test(text)) return { rung: 1, no: false }
    const sentence =
      /\b(?:full|complete|whole|long|clear)?\s?sentences\b|\b(?:chats|conversation|talks (?:freely|fluently|at length)|well-spoken|articulate)\b/i.exec(
        text,
      )
    if (sentence && !isDenied(text, sentence.index)) return { rung: 4, no: false }
    return null
  },
  aim: ({ text }: Passage) => {
    if (!speech.test(text) && !/\bconversation\b/i.test(text)) return null
    if (aided.test(text) || /\b(?:writ|read|type)\w*/i.test(text)) return null
    const words = countIn(text)
    if (words !== null) return rungOf(words)
    if (/\b(?:speaks?|talks?|presents?)\b/i.test(text) && crowd.test(text)) return 5
    if (/\bconversation\b/i.test(text) && /\b(?:full sentences|ten|fifteen|\d\d)\b/i.test(text)) return 5
    return /\b(?:full|complete|grammatical) sentences\b/i.test(text) ? 4 : null
  },
}

function countIn(text: string): number | null {
  const match = wordCount.exec(text)
  return match ? numberOf(match[1] ?? match[2] ?? '') : null
}

function rungOf(words: number): number {
  if (words >= 7) return 5
  if (words >= 5) return 4
  return words - (words === 4 ? 1 : 0)
}
