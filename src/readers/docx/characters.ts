import { inSymbolFont, isSymbolFont, symbol } from './symbols.js'
import { type Element, textIn } from './xml.js'

/** The characters that an element inside a run shows, by its name; `font` is that of the run. */
export const characters: ReadonlyMap<string, (element: Element, font: string | null) => string> = new Map([
  ['w:t', typed],
  ['w:tab', () => '\t'],
  ['w:ptab', () => '\t'],
  ['w:br', () => '\n'],
  ['w:cr', () => '\n'],
  ['w:noBreakHyphen', () => '-'],
  ['w:softHyphen', () => ''],
  ['w:sym', ({ attributes }) => symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? '')],
  ['w16se:symEx', ({ attributes }) => symbol(attributes['w16se:font'] ?? '', attributes['w16se:char'] ?? '')],
])

function oneLine(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => (index === last ? line : line.trimEnd()))
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .join(' ')
}

/** Line ends inside w:t come from writers that lay their XML out; Word shows them as spaces. */
function typed(element: Element, font: string | null): string {
  const text = textIn(element)
  const plain = text.includes('\n') ? oneLine(text) : text
  return font !== null && isSymbolFont(font) ? inSymbolFont(plain, font) : plain
}
