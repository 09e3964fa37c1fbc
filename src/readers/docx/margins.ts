import type { Margin } from '../../plan/document.js'
import { readStory } from './blocks.js'
import type { Package, Relationship } from './package.js'
import { newStory, type Story, topPlace } from './story.js'
import { type Element, elementsOf } from './xml.js'

/** Where each kind of related part stands, and the elements of it that are texts of their own. */
const kinds: Readonly<Record<string, { place: Margin['place']; each: string | null }>> = {
  header: { place: 'header', each: null },
  footer: { place: 'footer', each: null },
  footnotes: { place: 'footnote', each: 'w:footnote' },
  endnotes: { place: 'footnote', each: 'w:endnote' },
  comments: { place: 'comment', each: 'w:comment' },
}

/** What stands in headers, footers, notes and comments, each text once, in the order of the kinds. */
export function marginsOf(file: Package, related: readonly Relationship[], body: Story): Margin[] {
  const found = new Map<string, Margin>()
  for (const [type, { place, each }] of Object.entries(kinds)) {
    for (const { target } of related.filter((one) => one.type === type)) {
      const root = file.xml(target)
      const texts = root ? (each === null ? [root] : elementsOf(root).filter((one) => isNote(one, each))) : []
      for (const element of texts) {
        const text = textOf(element, body)
        if (text !== '') found.set(`${place} ${text}`, { place, text })
      }
    }
  }
  return [...found.values()]
}

/** Notes of other types are the lines that part notes from the text. */
function isNote({ name, attributes }: Element, wanted: string): boolean {
  return name === wanted && (attributes['w:type'] ?? 'normal') === 'normal'
}

function textOf(element: Element, { styles, numbering, hidden }: Story): string {
  const story = newStory(styles, numbering)
  readStory(element.children, topPlace, story)
  for (const text of story.hidden) hidden.push(text)
  return story.drafts
    .map(({ pieces }) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n')
}
