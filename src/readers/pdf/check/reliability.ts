import type { Warning } from '../../../plan/warning.js'
import type { PageReading } from '../engine/read-page.js'

/** Shares of the text from which on it is not to be relied on. */
const UNMAPPED = 0.01
const RUN_TOGETHER = 0.03
const SUBSTITUTED = 0.02
const STRANGE = 0.05

/** Longer words than this are hardly ever written in English, but for web addresses. */
const LONGEST_WORD = 24
const COMMON = new Set(
  'the and to of a in is he she his her they with for that be will on at as by has not it or an from'.split(' '),
)

/** A warning where the file's text layer does not say what its pages show, or null. */
export function unreliableText(readings: readonly PageReading[]): Warning | null {
  const characters = readings.reduce((sum, { text }) => sum + text.characters, 0)
  const unmapped = readings.reduce((sum, { text }) => sum + text.unmapped, 0)
  const words = readings.flatMap(({ page }) => page.words.map(({ text }) => text))
  const shares: [number, number, string][] = [
    [unmapped / Math.max(1, characters), UNMAPPED, 'has characters that the file does not name'],
    [runTogether(words), RUN_TOGETHER, 'has words that run together'],
    [substituted(words), SUBSTITUTED, 'has signs in the place of letters'],
    [isStrange(words) ? 1 : 0, STRANGE, 'does not read as English'],
  ]
  const worst = shares.filter(([share, limit]) => share > limit).sort((a, b) => b[0] - a[0])[0]
  if (!worst) return null
  const percent = Math.max(1, Math.round(worst[0] * 100))
  return {
    code: 'unreliable-text',
    message: `About ${percent}% of the text in this PDF ${worst[2]}. Check the findings against the document, or use the Word file.`,
  }
}

/** Share of letters in words without the spaces between them. */
function runTogether(words: readonly string[]): number {
  let letters = 0
  let wrong = 0
  for (const word of words) {
    letters += word.length
    if (word.length > LONGEST_WORD && isRunTogether(word)) wrong += word.length
  }
  return wrong / Math.max(1, letters)
}

function isRunTogether(word: string): boolean {
  if (/[@/\\_.]|www|\{\{/.test(word.slice(0, -1))) return false
  return word.split('-').some((part) => part.replace(/[^\p{L}]/gu, '').length > LONGEST_WORD)
}

const SIGN_INSIDE = /\p{L}[#$%*^~|<>]\p{L}/u

/** Share of words with a sign inside: 'aut#o&ity'. */
function substituted(words: readonly string[]): number {
  return words.length < 50 ? 0 : words.filter((word) => SIGN_INSIDE.test(word)).length / words.length
}

/** No English text of any length goes without its commonest words. */
function isStrange(words: readonly string[]): boolean {
  return words.length >= 300 && words.filter((word) => COMMON.has(word.toLowerCase())).length < 0.03 * words.length
}
