import { type Tag, tagsIn } from './tags.js'

/** A stretch of an XML text, from the first sign of a start tag to the last of its end tag. */
export type Span = { readonly start: number; readonly end: number }

/** A run of the main part (w:r). */
export type Run = Span & {
  /** After its start tag. */
  readonly inside: number
  /** Ordinal of the innermost paragraph around it. */
  readonly paragraph: number
  /**
   * What marks have to stay out of: the run that holds the text box or ruby text it stands in (Word ignores comment ranges in text
   * boxes, [MS-OI29500] 2.1.315), or alternatives of which a reader takes one. In most cases the run itself.
   */
  readonly outer: Span
  /** The outermost wrapper around it in its paragraph (a link, a content control, an insertion), else the run itself. */
  readonly wrapper: Span
  /** The outermost paragraph around it. */
  readonly host: Host
}

export type Host = {
  /** Where its content begins, after its properties. */
  readonly content: number
  /** Whether it is the only paragraph of a content control. */
  readonly alone: boolean
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] }
type Open = Growing<Span> & {
  readonly name: string
  /** Of a paragraph that stands in no other. */
  readonly host: Growing<Host> | null
  /** Those below it. */
  readonly hosts: Growing<Host>[]
}

/** What the tags so far have opened. */
type Walk = {
  readonly prefix: string
  readonly stack: Open[]
  /** Ordinals of the open paragraphs, and how many there were. */
  readonly paragraphs: number[]
  count: number
}

/**
 * Every run of the main part in the order of the start tags, which is how `Origin` counts them. `prefix` is that of
 * WordprocessingML in this file ('w:').
 */
export function runsIn(xml: string, prefix: string): Run[] {
  const walk: Walk = { prefix, stack: [], paragraphs: [], count: 0 }
  const runs: Run[] = []
  for (const tag of tagsIn(xml)) {
    if (tag.kind !== 'close') {
      const element = opened(walk, tag)
      // The element's end is only known at its end tag.
      if (tag.name === `${prefix}r`) runs.push(Object.assign(element, runIn(walk, element, tag.end)))
      walk.stack.push(element)
    }
    if (tag.kind !== 'open') closed(walk, tag)
  }
  return runs
}

function opened(walk: Walk, { name, start, end }: Tag): Open {
  const { prefix, stack, paragraphs } = walk
  const parent = stack[stack.length - 1]?.host
  if (parent && parent.content < 0 && name !== `${prefix}pPr`) parent.content = start
  if (name !== `${prefix}p`) return { name, start, end, host: null, hosts: [] }
  paragraphs.push(walk.count++)
  const host = paragraphs.length === 1 ? { content: -1, alone: false } : null
  if (host) for (const open of stack) open.hosts.push(host)
  return { name, start, end, host, hosts: [] }
}

function closed({ prefix, stack, paragraphs }: Walk, { name, end }: Tag): void {
  const element = stack.pop()
  if (!element) return
  element.end = end
  if (name === `${prefix}p`) paragraphs.pop()
  if (name === `${prefix}sdt` && element.hosts.length === 1) element.hosts[0]!.alone = true
}

function runIn({ prefix, stack, paragraphs }: Walk, element: Open, inside: number): Omit<Run, keyof Span> {
  const at = stack.findIndex(({ host }) => host !== null)
  const around = stack.slice(at + 1)
  const outer = around.find(({ name }) => name === `${prefix}r` || name === 'mc:AlternateContent') ?? element
  const host = stack[at]?.host ?? { content: element.start, alone: false }
  return { inside, paragraph: paragraphs[paragraphs.length - 1] ?? -1, outer, wrapper: around[0] ?? element, host }
}
