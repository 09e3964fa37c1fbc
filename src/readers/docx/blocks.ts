import { chosen, formFieldPlace } from './content.js'
import { readParagraph } from './paragraph.js'
import { inside, type Place, type Story } from './story.js'
import { readTable } from './table.js'
import type { Element, Node } from './xml.js'

/** Elements at the level of paragraphs that hold no text of the document as it stands. */
const left: ReadonlySet<string> = new Set(['w:sectPr', 'w:tcPr', 'w:del', 'w:moveFrom', 'w:sdtPr', 'w:sdtEndPr'])

/** Reads paragraphs and tables, in order, into the story. */
export function readBlocks(nodes: readonly Node[], place: Place, story: Story): void {
  for (const node of nodes) {
    if (typeof node !== 'string' && !left.has(node.name)) readBlock(node, place, story)
  }
}

function readBlock(element: Element, place: Place, story: Story): void {
  switch (element.name) {
    case 'w:p':
      for (const box of readParagraph(element, place, story)) {
        readStory(box.children, { ...place, prompt: false, tick: null }, inside(story))
      }
      break
    case 'w:tbl':
      flush(place, story)
      readTable(element, place, story, readStory)
      break
    case 'w:sdt':
      readBlocks(element.children, formFieldPlace(element, place), story)
      break
    case 'w:altChunk':
      story.unread.add('inserted file')
      break
    case 'mc:AlternateContent':
      readBlocks(chosen(element), place, story)
      break
    default:
      readBlocks(element.children, place, story)
  }
}

/** Reads something that ends where it ends: a body, a cell, a note. */
export function readStory(nodes: readonly Node[], place: Place, story: Story): void {
  readBlocks(nodes, place, story)
  flush(place, story)
}

/** Text that was to join the next paragraph, where none follows. */
function flush({ cell }: Place, story: Story): void {
  if (story.carried.length === 0) return
  story.drafts.push({ kind: 'paragraph', level: 0, label: '', cell, pieces: story.carried.splice(0) })
}
