export type Near = { readonly from: number; readonly to: number; readonly likeness: number }

/**
 * The stretch of `text`, from the start of a word to the end of one, that `words` can be turned into by the fewest insertions, deletions
 * and changes of signs (Sellers, 1980), and how alike the two are: 1 less the changes for each sign of the longer.
 */
export function nearest(words: string, text: string): Near | null {
  if (!words || !text) return null
  let costs = new Int32Array(text.length + 1)
  let begins = Int32Array.from({ length: text.length + 1 }, (_, at) => at)
  for (let row = 1; row <= words.length; row++) {
    const below = new Int32Array(text.length + 1)
    const from = new Int32Array(text.length + 1)
    below[0] = row
    const sign = words.charCodeAt(row - 1)
    for (let column = 1; column <= text.length; column++) {
      const change = costs[column - 1]! + (text.charCodeAt(column - 1) === sign ? 0 : 1)
      const skip = costs[column]! + 1
      const more = below[column - 1]! + 1
      if (change <= skip && change <= more) {
        below[column] = change
        from[column] = begins[column - 1]!
      } else if (skip <= more) {
        below[column] = skip
        from[column] = begins[column]!
      } else {
        below[column] = more
        from[column] = from[column - 1]!
      }
    }
    costs = below
    begins = from
  }
  let end = 0
  for (let column = 1; column <= text.length; column++) if (costs[column]! < costs[end]!) end = column
  const begin = begins[end]!
  if (begin >= end) return null
  const stretch = wholeWords(text, begin, end)
  return { ...stretch, likeness: 1 - costs[end]! / Math.max(words.length, end - begin) }
}

function wholeWords(text: string, begin: number, end: number): { from: number; to: number } {
  let from = begin
  let to = end
  while (text[from] === ' ') from++
  while (text[to - 1] === ' ') to--
  while (from > 0 && text[from - 1] !== ' ') from--
  while (to < text.length && text[to] !== ' ') to++
  return { from, to }
}
