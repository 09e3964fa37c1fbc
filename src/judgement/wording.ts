import type { Passage } from '../plan/passage.js'
import type { Reviewable } from '../plan/plan.js'

/** The words of a passage in quotation marks for a message, white space made even, cut after `most` characters at a word. */
export function quoted({ text }: Passage, most = 90): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return `“${plain}”`
  return `“${plain.slice(0, most).replace(/\s+\S*$/, '')} …”`
}

/** Words in quotation marks, joined as in a sentence: '“a”, “b” and “c”'. */
export function quotedList(words: readonly string[]): string {
  return joined(words.map((word) => `“${word}”`))
}

/** 'a, b and c'. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** How messages call the child: by name, else 'the child' or, from 16, 'the young person'. */
export function childOf({ child }: Reviewable): string {
  return child.names[0] ?? ((child.age ?? 0) >= 16 ? 'the young person' : 'the child')
}
