export type Coverage = {
  /** From 0 to 1. */
  readonly share: number
  /** How many words are missing. */
  readonly missing: number
}

/** How many of the words of `other` are among the words of `own`, each as often as it occurs. */
export function coverageOf(own: string, other: string): Coverage {
  const left = count(tokens(own))
  const wanted = tokens(withoutLineHyphens(other))
  if (wanted.length === 0) return { share: 1, missing: 0 }
  const missing = wanted.filter((word) => {
    const times = left.get(word) ?? 0
    if (times > 0) left.set(word, times - 1)
    return times === 0
  })
  // Programs part words in different places, so that pieces of a word that the other has whole count as found.
  const unused = [...left].flatMap(([word, times]) => (times > 0 ? [word] : [])).join(' ')
  const lost = missing.filter((word) => !unused.includes(word) && !isMadeOf(word, left))
  return { share: 1 - lost.length / wanted.length, missing: lost.length }
}

function count(words: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

/** Words in lower case; hyphens and apostrophes, which programs print in many ways, left out. */
function tokens(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, '')
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’‘\-\u2010\u2011]*/gu) ?? []).map((word) =>
    word.replace(/[^\p{L}\p{N}]/gu, ''),
  )
}

function withoutLineHyphens(text: string): string {
  return text.replace(/(\p{L})[-\u2010\u00ad]\s*\n\s*(\p{L})/gu, '$1$2')
}

/** `word` is two words that were found apart. */
function isMadeOf(word: string, words: ReadonlyMap<string, number>): boolean {
  for (let cut = 1; cut < word.length; cut++) {
    if (words.has(word.slice(0, cut)) && words.has(word.slice(cut))) return true
  }
  return false
}
