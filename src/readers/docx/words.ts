/** How often each word occurs in `texts`; a word is a run of letters and digits, without regard to case and soft hyphens. */
export function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of text
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** Share (0 to 1) of the words of `other` that `own` has as often; 1 where there are none. */
export function shareFound(other: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>): number {
  let all = 0
  let found = 0
  for (const [word, count] of other) {
    all += count
    found += Math.min(count, own.get(word) ?? 0)
  }
  return all === 0 ? 1 : found / all
}
