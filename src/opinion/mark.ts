import { createHash } from 'node:crypto'

/** `length` small letters that stand for a text and no other. Letters alone, so that a mark never looks like a number of somebody's. */
export function markOf(text: string, length: number): string {
  const digits = createHash('sha256').update(text).digest('hex').slice(0, length)
  return [...digits].map((digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]).join('')
}
