import type { Passage } from '../../plan/passage.js'
import type { Clean } from './clean.js'
import type { Hidden } from './entities.js'

/** A stretch of a sheet, and where it stands in the document; a token stands for the whole of its stretch. */
export type Piece = {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
  readonly token: boolean
}

/** A text made for the model out of passages of the document, with the way back to the document for each of its characters. */
export type Sheet = { readonly text: string; readonly pieces: readonly Piece[] }

/** The passages one under another, with tokens in place of what is hidden; `between` parts them. */
export function sheetOf(clean: Clean, hidden: readonly Hidden[], passages: readonly Passage[], between = '\n'): Sheet {
  const pieces: Piece[] = []
  let text = ''
  const put = (words: string, start: number, end: number, token: boolean) => {
    if (words)
      pieces.push({
        at: text.length,
        length: words.length,
        start: clean.original(start),
        end: clean.original(end),
        token,
      })
    text += words
  }
  for (const passage of passages) {
    if (text) text += between
    const end = clean.cleaned(passage.end)
    let at = clean.cleaned(passage.start)
    for (const secret of hiddenIn(hidden, at, end)) {
      put(clean.text.slice(at, Math.max(at, secret.start)), at, Math.max(at, secret.start), false)
      put(secret.token, Math.max(at, secret.start), Math.min(end, secret.end), true)
      at = Math.min(end, secret.end)
    }
    put(clean.text.slice(at, end), at, end, false)
  }
  return { text, pieces }
}

function hiddenIn(hidden: readonly Hidden[], start: number, end: number): readonly Hidden[] {
  return hidden.filter((one) => one.start < end && start < one.end)
}

/** The place in the document of a stretch of the sheet; a token that is cut counts whole. Null where nothing of the document is in it. */
export function placeOf({ pieces }: Sheet, from: number, to: number): { start: number; end: number } | null {
  const touched = pieces.filter(({ at, length }) => at < to && from < at + length)
  const [first, last] = [touched[0], touched[touched.length - 1]]
  if (!first || !last) return null
  return {
    start: first.token ? first.start : first.start + Math.max(0, from - first.at),
    end: last.token ? last.end : last.end - Math.max(0, last.at + last.length - to),
  }
}
