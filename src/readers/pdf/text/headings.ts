import type { Flow, Paragraph } from '../layout/flow.js'
import type { Typography } from '../layout/paragraphs.js'
import { headingLevel } from '../layout/roles.js'
import { mainSize, paragraphsIn, type Style, styleOf, wordsIn } from './styles.js'

/** From a paragraph to the level of the heading that it is, 0 where it is none. */
export type HeadingLevels = (paragraph: Paragraph, text: string, inTable: boolean) => number

/** Type larger than the text's by this factor is a heading's. */
const LARGER = 1.12
const LONGEST = 160
const MOST_LINES = 3
const LAST_LEVEL = 9

/** Learns from a whole document how its headings look. */
export function headingLevels(flow: Flow, { elementsOf }: Typography): HeadingLevels {
  const all = paragraphsIn(flow)
  const words = all.flatMap(wordsIn)
  const body = mainSize(words)
  const bodyIsBold = styleOf(words).bold
  const tagOf = (paragraph: Paragraph) => {
    const word = paragraph.lines[0]?.words.find(({ tag }) => tag >= 0)
    return word ? headingLevel(elementsOf(word.page), word.tag) : 0
  }
  const hasTags = all.filter((paragraph) => tagOf(paragraph) > 0).length >= 3
  const sizes = largeSizes(all, body)
  return (paragraph, text, inTable) => {
    const tagged = tagOf(paragraph)
    if (tagged > 0) return tagged
    const style = styleOf(wordsIn(paragraph))
    if (!couldBeHeading(paragraph, text)) return 0
    if (style.size > body * LARGER) return inTable && !style.bold ? 0 : levelOf(style.size, sizes)
    if (inTable || hasTags || bodyIsBold) return 0
    return style.bold || isCapitals(text) ? Math.min(LAST_LEVEL, sizes.length + 1) : 0
  }
}

/** The sizes of large short paragraphs, the largest first. */
function largeSizes(all: readonly Paragraph[], body: number): number[] {
  const styles = all
    .filter(({ lines }) => lines.length <= MOST_LINES)
    .map((paragraph): Style => styleOf(wordsIn(paragraph)))
  const sizes = [...new Set(styles.map(({ size }) => Math.round(size)))].filter((size) => size > body * LARGER)
  return sizes.sort((a, b) => b - a)
}

function levelOf(size: number, sizes: readonly number[]): number {
  const place = sizes.indexOf(Math.round(size))
  return Math.min(LAST_LEVEL, place < 0 ? sizes.length + 1 : place + 1)
}

function couldBeHeading({ lines }: Paragraph, text: string): boolean {
  return lines.length <= MOST_LINES && text.length <= LONGEST && /\p{L}/u.test(text) && !/[.;,]$/.test(text)
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4,}/u.test(text) && !/\p{Ll}/u.test(text)
}
