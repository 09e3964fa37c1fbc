const small: Record<string, number> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
} // biome-ignore format: a table reads better in rows

const units = 'one|two|three|four|five|six|seven|eight|nine'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** Source of a regular expression that matches a number in figures or words ('3', '1.5', 'three', 'twenty-five'), without 'a' and 'an'. */
export const numeral = `(?:\\d+(?:[.,]\\d+)?|(?:${tens})(?:[- ](?:${units}))?|${units}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:a |one )?hundred|a dozen)`

/** The number that such a text says; null where it says none. */
export function numberOf(text: string): number | null {
  const plain = text.trim().toLowerCase().replace(',', '')
  if (/^\d/.test(plain)) return Number.parseFloat(plain)
  if (plain === 'half' || plain === 'half a' || plain === 'half an') return 0.5
  if (plain === 'a dozen') return 12
  const parts = plain.split(/[- ]+/).map((part) => small[part])
  if (parts.length === 0 || parts.some((part) => part === undefined)) return null
  return parts.length === 2 && parts[1] === 100 ? parts[0]! * 100 : parts.reduce<number>((sum, part) => sum + part!, 0)
}

/** Source of a regular expression for a number in a text that `inFigures` has made. */
export const figure = '\\d+(?:[.,]\\d+)?_*'

const numberWord = new RegExp(`\\b(?:${numeral.slice(3)}\\b`, 'g')

/**
 * The text, which is in lower case, with its number words in figures, each filled up with '_' so that every place stays true
 * ('three days' becomes '3____ days'). Shapes over it need no list of number words.
 */
export function inFigures(lower: string): string {
  return lower.replace(numberWord, (word) => (/^\d/.test(word) ? word : `${numberOf(word)}`.padEnd(word.length, '_')))
}
