import { characters } from './characters.js'
import { chosen, formFieldPlace, hasBelow, shownBelow } from './content.js'
import { addCode, inCode, markField, noteResult } from './fields.js'
import { type Look, lookOf, type Shown, shownAs } from './looks.js'
import type { Piece, Place, Story, Unread } from './story.js'
import { childOf, type Element, type Node, textIn, valOf } from './xml.js'

/** A paragraph that is being read. */
export type Line = {
  readonly story: Story
  /** Of its style and its table's style. */
  readonly looks: readonly Look[]
  /** How text is shown that says nothing of its own. */
  readonly plain: Shown
  /** Its ordinal in the part. */
  readonly paragraph: number
  readonly pieces: Piece[]
  /** Text boxes that hang on it. */
  readonly boxes: Element[]
  /** Words drawn as pictures: WordArt, watermarks. */
  readonly art: string[]
}

/** Elements inside a paragraph that hold no text of the document as it stands. */
const left: ReadonlySet<string> = new Set(['w:pPr', 'w:del', 'w:moveFrom', 'w:sdtPr', 'w:sdtEndPr', 'w:rt', 'm:rPr'])

/** Reads runs, and whatever wraps them, into the line. */
export function readInline(nodes: readonly Node[], place: Place, line: Line): void {
  for (const node of nodes) {
    if (typeof node === 'string' || left.has(node.name)) continue
    switch (node.name) {
      case 'w:r':
        readRun(node, place, line)
        break
      case 'w:sdt':
        readInline(node.children, formFieldPlace(node, place), line)
        break
      case 'mc:AlternateContent':
        readInline(chosen(node), place, line)
        break
      case 'm:t':
        add(line, place, textIn(node), line.plain, null)
        break
      default:
        readInline(node.children, place, line)
    }
  }
}

/** A run that is being read: its look, and how many of its characters were read. */
type Run = { readonly ordinal: number; readonly shown: Shown; readonly place: Place; text: string; at: number }

function readRun(element: Element, place: Place, line: Line): void {
  const properties = childOf(element, 'w:rPr')
  const shown = properties ? shownIn(properties, line) : line.plain
  const run: Run = { ordinal: element.ordinal, shown, place, text: '', at: 0 }
  readCharacters(element.children, run, line)
  close(run, line)
}

function shownIn(properties: Element, { story, looks }: Line): Shown {
  const { styles } = story
  const character = styles.run(valOf(properties, 'w:rStyle')).look
  return shownAs(lookOf(properties), [character, ...looks], styles.defaults)
}

/** Makes a piece of what was read of the run so far. */
function close(run: Run, line: Line): void {
  const { text, at, place, shown } = run
  if (text === '') return
  run.text = ''
  run.at += text.length
  add(line, place, text, shown, { paragraph: line.paragraph, run: run.ordinal, at })
}

function add(line: Line, place: Place, text: string, shown: Shown, from: Piece['from']): void {
  if (text === '') return
  const { fields, hidden } = line.story
  const { italic, size } = shown
  // Letters have their titles underlined, as typewriters did, where other documents have them in bold.
  const bold = shown.bold || shown.underlined
  if (shown.hidden || inCode(fields)) {
    hidden.push(text)
    return
  }
  noteResult(fields)
  line.pieces.push({ text, from, bold, italic, size, prompt: place.prompt })
}

function readCharacters(nodes: readonly Node[], run: Run, line: Line): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    const shows = characters.get(node.name)
    if (shows) run.text += run.place.tick === null ? shows(node, run.shown.font) : ticked(run)
    else readWithin(node, run, line)
  }
}

/** A check box shows one mark, however its font draws it. */
function ticked({ text, at, place }: Run): string {
  return text === '' && at === 0 ? place.tick! : ''
}

function readWithin(element: Element, run: Run, line: Line): void {
  switch (element.name) {
    case 'w:instrText':
      addCode(line.story.fields, element)
      break
    case 'w:fldChar':
      close(run, line)
      readMark(element, run, line)
      break
    case 'w:ruby':
      close(run, line)
      readInline(childOf(element, 'w:rubyBase')?.children ?? [], run.place, line)
      break
    case 'mc:AlternateContent':
      readCharacters(chosen(element), run, line)
      break
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readPicture(element, line)
      break
  }
}

function readMark(element: Element, run: Run, line: Line): void {
  const { text, prompt } = markField(line.story.fields, element)
  const from = { paragraph: line.paragraph, run: run.ordinal, at: run.at }
  add(line, { ...run.place, prompt: prompt || run.place.prompt }, text, run.shown, from)
  run.at += text.length
}

const unreadable: readonly (readonly [ReadonlySet<string>, Unread])[] = [
  [new Set(['dgm:relIds']), 'diagram'],
  [new Set(['c:chart']), 'chart'],
  [new Set(['o:OLEObject']), 'embedded object'],
]
const pictures: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata'])

function readPicture(element: Element, line: Line): void {
  const { story, boxes, art } = line
  for (const box of shownBelow(element.children, 'w:txbxContent')) boxes.push(box)
  for (const { attributes } of shownBelow(element.children, 'v:textpath')) art.push(attributes.string ?? '')
  for (const [names, what] of unreadable) if (hasBelow(element, names)) story.unread.add(what)
  if (hasBelow(element, pictures)) story.seen.pictures = true
}
