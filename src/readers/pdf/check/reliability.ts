import type { Warning } from '../../../plan/warning.js'
import type { PageReading } from '../engine/read-page.js'

/** Shares of the text from which on it is not to be relied on. */
const UNMAPPED = 0.01
const RUN_TOGETHER = 0.03
const SUBSTITUTED = 0.02
const STRANGE = 0.05

/** Longer words than this are hardly ever written in English, but for web addresses. */
const LONGEST_WORD = 24
const COMMON = /^(the|and|to|of|a|in|is|he|she|his|her|they|with|for|that|be|will|on|at|as|by|has|not|it|or|an|from)$/i

/** A warning where the file's text layer does not say what its pages show, or null. */
export function unreliableText(readings: readonly PageReading[]): Warning | null {
  const characters = readings.reduce((sum, { text }) => sum + text.characters, 0)
  const unmapped = readings.reduce((sum, { text }) => sum + text.unmapped, 0)
  const words = readings.flatMap(({ page }) => page.words.flatMap(({ text }) => text.split(' ')))
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
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const long = words.filter((word) => isRunTogether(word))
  return long.reduce((sum, word) => sum + word.length, 0) / Math.max(1, letters)
}

function isRunTogether(word: string): boolean {
  if (/[@/\\_.]|www|\{\{/.test(word.slice(0, -1))) return false
  return word.split('-').some((part) => part.replace(/[^\p{L}]/gu, '').length > LONGEST_WORD)
}

/** Share of words with a sign inside: 'aut#o&ity'. */
function substituted(words: readonly string[]): number {
  const lettered = words.filter((word) => /\p{L}{2}/u.test(word) || /\p{L}[#$%&*^~|<>]\p{L}/u.test(word))
  const broken = lettered.filter((word) => /\p{L}[#$%*^~|<>]\p{L}/u.test(word))
  return lettered.length < 50 ? 0 : broken.length / lettered.length
}

/** No English text of any length goes without its commonest words. */
function isStrange(words: readonly string[]): boolean {
  const lettered = words.filter((word) => /^\p{L}+$/u.test(word))
  if (lettered.length < 200) return false
  return lettered.filter((word) => COMMON.test(word)).length < 0.04 * lettered.length
}
