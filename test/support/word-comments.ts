import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** A comment as a Word file has it: who from, what it says, and the words between the marks of its range. */
export type FoundComment = {
  readonly id: string
  readonly author: string
  readonly lines: readonly string[]
  /** What the range shows: text, tabs and breaks; null where the range has no start, no end or no reference. */
  readonly words: string | null
}

/** The parts of a Word file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
}

/** Every comment of a Word file by its XML, in the order of the comments part. Throws where a part is not well-formed. */
export function commentsIn(bytes: Uint8Array): FoundComment[] {
  const parts = partsOf(bytes)
  const ranges = rangesIn(parts['word/document.xml'] ?? '')
  const found: { id: string; author: string; lines: string[] }[] = []
  let inText = false
  read(parts['word/comments.xml'] ?? '<none/>', {
    open: (name, attributes) => {
      if (name === 'w:comment') found.push({ id: attributes['w:id']!, author: attributes['w:author']!, lines: [] })
      if (name === 'w:p') found.at(-1)!.lines.push('')
      inText = name === 'w:t'
    },
    close: () => {
      inText = false
    },
    text: (text) => {
      if (inText) found.at(-1)!.lines.push(found.at(-1)!.lines.pop()! + text)
    },
  })
  return found.map((comment) => ({ ...comment, words: ranges.get(comment.id) ?? null }))
}

/** The words in each comment's range; ranges without a reference are left out. */
function rangesIn(xml: string): Map<string, string> {
  const open = new Map<string, string>()
  const closed = new Map<string, string>()
  const referred = new Set<string>()
  const names: string[] = []
  const say = (words: string) => {
    if (names.includes('w:del') || names.includes('mc:Fallback')) return
    for (const [id, text] of open) open.set(id, text + words)
  }
  read(xml, {
    open: (name, attributes) => {
      names.push(name)
      const id = attributes['w:id'] ?? ''
      if (name === 'w:commentRangeStart') {
        if (open.has(id) || closed.has(id)) throw new Error(`two starts of ${id}`)
        open.set(id, '')
      }
      if (name === 'w:commentRangeEnd') {
        closed.set(id, open.get(id)!)
        open.delete(id)
      }
      if (name === 'w:commentReference') referred.add(id)
      if (name === 'w:tab' && names.at(-2) === 'w:r') say('\t')
      if (name === 'w:br') say('\n')
      if (name === 'w:noBreakHyphen') say('-')
    },
    close: () => names.pop(),
    text: (text) => {
      if (names.at(-1) === 'w:t') say(text)
    },
  })
  return new Map([...closed].filter(([id]) => referred.has(id)))
}

type Handlers = {
  readonly open: (name: string, attributes: Record<string, string>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

function read(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => open(tag.name, tag.attributes))
  parser.on('closetag', (tag) => close(tag.name))
  parser.on('text', text)
  parser.write(xml).close()
}
