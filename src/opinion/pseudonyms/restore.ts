import type { Hidden } from './entities.js'
import { tokenPattern } from './kinds.js'

/** The real words of each token, as they first stand in the document; of the child, the name that is used most. */
export function realWords(text: string, hidden: readonly Hidden[], called: string | undefined): Record<string, string> {
  const words: Record<string, string> = {}
  for (const { start, end, token } of hidden) words[token] ??= text.slice(start, end).replace(/\s+/g, ' ')
  if (called && words['[CHILD]'] !== undefined) words['[CHILD]'] = called
  return words
}

/** A model's sentence with the real words put back, for showing on this machine; null where it names a token that was never given to it. */
export function restored(sentence: string, real: Readonly<Record<string, string>>): string | null {
  let strange = false
  const text = sentence.replace(tokenPattern, (token) => {
    const words = Object.hasOwn(real, token) ? real[token] : undefined
    strange ||= words === undefined
    return words ?? token
  })
  return strange ? null : text
}
