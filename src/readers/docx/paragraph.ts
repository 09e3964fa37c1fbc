import { closeCodes } from './fields.js'
import { nextLabel } from './labels.js'
import { type Look, lookOf, noLook, shownAs } from './looks.js'
import { listPlace } from './numbering.js'
import { type Line, readInline } from './runs.js'
import type { Draft, Place, Story } from './story.js'
import { outlineOf, placeOf, type Style } from './styles.js'
import { childOf, type Element, valOf } from './xml.js'

/** Reads one paragraph into the story and gives back the text boxes that hang on it (w:txbxContent). */
export function readParagraph(element: Element, place: Place, story: Story): readonly Element[] {
  const properties = childOf(element, 'w:pPr')
  const style = story.styles.paragraph(valOf(properties, 'w:pStyle'))
  const looks = [style.look, place.look]
  const line: Line = {
    story,
    looks,
    plain: shownAs(noLook, looks, story.styles.defaults),
    paragraph: element.ordinal,
    pieces: story.carried.length > 0 ? story.carried.splice(0) : [],
    boxes: [],
    art: [],
  }
  readInline(element.children, place, line)
  closeCodes(story.fields)
  const mark = childOf(properties, 'w:rPr')
  if (goesOn(properties, mark)) {
    for (const piece of line.pieces) story.carried.push(piece)
    return line.boxes
  }
  if (line.pieces.length > 0 || !isHidden(lookOf(mark), style)) {
    const draft = { ...kindOf(properties, style, story), cell: place.cell, pieces: line.pieces }
    if (line.pieces.length > 0) story.drafts.push(draft)
  }
  for (const text of line.art) story.drafts.push(drawn(text, place))
  return line.boxes
}

/** Whether its text belongs to the next paragraph: its end was deleted or moved away, or it is that one's large first letter. */
function goesOn(properties: Element | null, mark: Element | null): boolean {
  const dropCap = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none'
  return dropCap !== 'none' || childOf(mark, 'w:del') !== null || childOf(mark, 'w:moveFrom') !== null
}

function drawn(text: string, { cell }: Place): Draft {
  const piece = { text, from: null, bold: false, italic: false, size: 0, prompt: false }
  return { kind: 'paragraph', level: 0, label: '', cell, pieces: [piece] }
}

function isHidden(mark: Look, style: Style): boolean {
  return mark.hidden ?? style.look.hidden ?? false
}

/** What kind of block a paragraph is. Counts its list on, which Word does for empty paragraphs too. */
function kindOf(properties: Element | null, style: Style, story: Story): Pick<Draft, 'kind' | 'level' | 'label'> {
  const place = listPlace(placeOf(properties), style, story.numbering)
  const label = place ? nextLabel(story.counts, place.list, place.level) : ''
  const outline = outlineOf(properties) ?? style.outline
  if (outline !== null && outline < 9) return { kind: 'heading', level: outline + 1, label }
  return place ? { kind: 'list-item', level: place.level + 1, label } : { kind: 'paragraph', level: 0, label: '' }
}
