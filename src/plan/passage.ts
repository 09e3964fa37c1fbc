/** A piece of a document's text that knows where it stands: `text.slice(start, end) === passage.text`, half-open, in UTF-16 units. */
export type Passage = { readonly start: number; readonly end: number; readonly text: string }

/** The passage of `text` from `start` to `end`, white space at both ends left out. */
export function passageOf(text: string, start: number, end: number): Passage {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to, text: text.slice(from, to) }
}

/** The passage from the start of the first to the end of the last of `passages`, which stand in document order. */
export function spanning(text: string, passages: readonly Passage[]): Passage | null {
  const first = passages[0]
  const last = passages[passages.length - 1]
  return first && last ? passageOf(text, first.start, last.end) : null
}

export function contains(outer: Passage, inner: Passage): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff
}
