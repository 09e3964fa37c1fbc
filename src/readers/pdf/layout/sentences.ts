import type { Line } from './flow.js'

export function endsSentence(line: Line): boolean {
  return /[.!?:;…]["'”’)\]]*$/u.test(line.words.at(-1)?.text ?? '')
}

/** A sentence stops short at the end of one line and is taken up again in the other. */
export function breaksOff(above: Line, line: Line): boolean {
  return !endsSentence(above) && (startsInside(line) || endsOpen(above))
}

/** Ends with a word or sign that nothing ends with; a dash alone is all that an empty cell says. */
export function endsOpen(line: Line): boolean {
  if (line.words.length === 1 && /^[–—-]$/.test(line.words[0]?.text ?? '')) return false
  return /(?:[–—&/(]|\b(?:and|or|of|the|to|for|with|in|a|an|by|from|at|on|as|is|are|will|that|which|who))$/i.test(
    line.words.at(-1)?.text ?? '',
  )
}

/** Begins with a title of its own: 'By when: July', or words in bold before plain ones. */
export function startsWithTitle(line: Line): boolean {
  const colon = line.words.slice(0, 4).findIndex(({ text }) => text.endsWith(':'))
  return startsBold(line) || (colon >= 0 && colon < line.words.length - 1)
}

export function startsBold({ words }: Line): boolean {
  return words[0]?.bold === true && words.some((word) => !word.bold)
}

/** A line of a table of contents. */
export function endsWithPageNumber({ words, size }: Line): boolean {
  const [before, last] = words.slice(-2)
  return (
    before !== undefined && last !== undefined && /^\d{1,3}$/.test(last.text) && last.left - before.right > 1.2 * size
  )
}

export function endsWithHyphen(line: Line): boolean {
  return /\p{L}[-\u2010]$/u.test(line.words.at(-1)?.text ?? '')
}

/** Begins like the middle of a sentence. */
export function startsInside(line: Line): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(line.words[0]?.text ?? '')
}
