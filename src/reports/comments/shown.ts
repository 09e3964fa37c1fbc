import type { Run } from './runs.js'
import { attributeIn, type Tag, tagsIn } from './tags.js'

/** A character that a run shows, with its place in the XML. */
export type Sign = {
  /** One UTF-16 unit, or the two of a character that takes two. */
  readonly text: string
  readonly start: number
  /** The child of the run that it stands in, and whether that is text which can be split. */
  readonly child: Child
}

export type Child = {
  readonly start: number
  readonly end: number
  /** Of w:t: its content; null for others. */
  readonly text: { readonly start: number; readonly end: number; readonly preserved: boolean } | null
}

const single: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/** The characters that a run shows by its own text, tabs and breaks, as the reader counts them; symbols and fields are not among them. */
export function signsOf(xml: string, run: Run, prefix: string): Sign[] {
  return childrenOf(xml, run).flatMap(({ tag, end }) => {
    const name = tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : ''
    if (name === 't' && tag.kind === 'open') return typedSigns(xml, tag, end)
    const text = single[name]
    const child = { start: tag.start, end, text: null }
    return text === undefined ? [] : [{ text, start: tag.start, child }]
  })
}

function childrenOf(xml: string, run: Run): { tag: Tag; end: number }[] {
  const children: { tag: Tag; end: number }[] = []
  let depth = 0
  for (const tag of tagsIn(xml, run.inside, run.end)) {
    if (depth === 0 && tag.kind !== 'close') children.push({ tag, end: tag.end })
    if (tag.kind === 'open') depth++
    if (tag.kind === 'close' && --depth === 0) children[children.length - 1]!.end = tag.end
  }
  return children
}

/** A line end with the white space around it shows as one space; the order of the alternatives matters. */
const piece = /<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>|&(#x?)?([^;]*);|[ \t]*\r?\n\s*|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function typedSigns(xml: string, tag: Tag, end: number): Sign[] {
  const content = { start: tag.end, end: xml.lastIndexOf('<', end - 1) }
  const space = attributeIn(xml.slice(tag.start, tag.end), 'xml:space')
  const usual = space === null || space === 'preserve'
  const child: Child = { start: tag.start, end, text: usual ? { ...content, preserved: space !== null } : null }
  const signs: Sign[] = []
  for (const match of xml.slice(content.start, content.end).matchAll(piece)) {
    const [whole, cdata, number, name] = match
    const start = content.start + match.index
    if (cdata !== undefined) return unsplit(xml, content, child)
    if (whole.startsWith('<')) continue
    const text = name === undefined ? (/^[ \t]*\r?\n/.test(whole) ? ' ' : whole) : referred(number, name)
    signs.push({ text, start, child })
  }
  return signs
}

function referred(number: string | undefined, name: string): string {
  if (number === undefined) return entities[name] ?? ''
  return String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10))
}

/** Word writes no character data sections; text in one is found but not split. */
function unsplit(xml: string, { start, end }: { start: number; end: number }, child: Child): Sign[] {
  const text = xml.slice(start, end).replace(/<!\[CDATA\[|\]\]>/g, '')
  return [{ text, start: child.start, child: { ...child, text: null } }]
}
