import type { Element } from '../page.js'
import { closing } from './open.js'
import { type Engine, floatAt, slot, utf16, withName } from './pdfium.js'

export type Tags = {
  readonly elements: readonly Element[]
  /** From marked-content numbers to places in `elements`. */
  readonly byContent: ReadonlyMap<number, number>
}

const NO_TAGS: Tags = { elements: [], byContent: new Map() }
/** A page has a few hundred elements; a tree that goes on and on is not read to its end. */
const MAX_ELEMENTS = 20_000
const MAX_DEPTH = 64

/** The tag tree of a page, as far as it has content on this page (ISO 32000-1, 14.7). */
export function readTags(engine: Engine, page: number): Tags {
  const { call } = engine
  const tree = call.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return NO_TAGS
  return closing(tree, call.FPDF_StructTree_Close, () => {
    const tags = { elements: [] as Element[], byContent: new Map<number, number>() }
    const count = call.FPDF_StructTree_CountChildren(tree)
    for (let index = 0; index < count; index++) {
      readElement(engine, call.FPDF_StructTree_GetChildAtIndex(tree, index), -1, tags, 0)
    }
    return tags
  })
}

/** Tags while they are being read. */
type Growing = { readonly elements: Element[]; readonly byContent: Map<number, number> }

function readElement(engine: Engine, handle: number, parent: number, tags: Growing, depth: number): void {
  if (handle === 0 || depth > MAX_DEPTH || tags.elements.length >= MAX_ELEMENTS) return
  const { call } = engine
  const role = utf16(engine, (buffer, size) => call.FPDF_StructElement_GetType(handle, buffer, size))
  const spans = role === 'TD' || role === 'TH' ? readSpans(engine, handle) : { rowSpan: 1, columnSpan: 1 }
  const place = tags.elements.push({ role, parent, ...spans }) - 1
  const count = call.FPDF_StructElement_CountChildren(handle)
  for (let index = 0; index < count; index++) {
    const child = call.FPDF_StructElement_GetChildAtIndex(handle, index)
    if (child !== 0) readElement(engine, child, place, tags, depth + 1)
    else addContent(tags, call.FPDF_StructElement_GetChildMarkedContentID(handle, index), place)
  }
}

/** An element that spans pages names the content of other pages too, by numbers that mean something else here. */
function addContent(tags: Growing, content: number, place: number): void {
  if (content < 0) return
  const before = tags.byContent.get(content)
  if (before === undefined || isFlow(tags.elements[before]?.role)) tags.byContent.set(content, place)
}

/** Whole documents and tables hold no text of their own. */
function isFlow(role: string | undefined): boolean {
  return role === 'Document' || role === 'Part' || role === 'Sect' || role === 'Table' || role === 'TR' || role === 'L'
}

function readSpans(engine: Engine, handle: number): { rowSpan: number; columnSpan: number } {
  return { rowSpan: readSpan(engine, handle, 'RowSpan'), columnSpan: readSpan(engine, handle, 'ColSpan') }
}

function readSpan(engine: Engine, handle: number, name: string): number {
  const { call } = engine
  const count = call.FPDF_StructElement_GetAttributeCount(handle)
  for (let index = 0; index < count; index++) {
    const attribute = call.FPDF_StructElement_GetAttributeAtIndex(handle, index)
    const value = withName(engine, name, (address) => call.FPDF_StructElement_Attr_GetValue(attribute, address))
    if (value !== 0 && call.FPDF_StructElement_Attr_GetNumberValue(value, slot(engine, 0)) === 1) {
      const span = Math.round(floatAt(engine, 0))
      if (span > 1 && span < 100) return span
    }
  }
  return 1
}
