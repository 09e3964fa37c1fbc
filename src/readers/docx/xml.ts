import { StringDecoder } from 'node:string_decoder'
import { SaxesParser } from 'saxes'
import { UnreadableDocument } from '../../errors.js'
import { corrupt, tooLarge } from './faults.js'
import { limits } from './limits.js'
import { namesIn, type Scope, topScope } from './namespaces.js'

/** An element with its name in the prefixes of namespaces.ts ('w:p'), whatever prefixes its file uses. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  /** Of w:p and w:r: how many of the same name start before it in its part; of other elements -1. */
  readonly ordinal: number
}
export type Node = Element | string

type Building = Element & { readonly children: Node[] }

/**
 * Elements that only draw: borders, widths, colours, languages. They are left out of the tree with all that is in them,
 * because they are two thirds of what a table is made of.
 */
const ornaments: ReadonlySet<string> = new Set(
  `bCs bottom cantSplit color gridCol highlight iCs ind insideH insideV jc keepLines keepNext kern lang lastRenderedPageBreak
  latentStyles left noProof pBdr proofErr right shd spacing szCs tabs tblBorders tblCellMar tblGrid tblInd tblLayout tblW tblpPr tcBorders
  tcMar tcW textDirection top trHeight vAlign widowControl`
    .split(/\s+/)
    .map((name) => `w:${name}`),
)

/**
 * The root element of an XML part. Throws 'corrupt' where it is not well-formed or declares a document type (Word writes
 * none, and entities come with it), 'too-large' where it is too deep or has too much in it.
 */
export function parseXml(bytes: Uint8Array): Element {
  const counted = { 'w:p': 0, 'w:r': 0 }
  const stack: Building[] = [{ name: '', attributes: {}, children: [], ordinal: -1 }]
  const scopes: Scope[] = [topScope]
  const parser = new SaxesParser({ position: false, xmlns: false })
  let skipped = 0
  let elements = 0
  let declares = false
  parser.on('doctype', () => {
    throw corrupt()
  })
  const characters = (found: string) => {
    if (skipped === 0) stack[stack.length - 1]!.children.push(found)
  }
  parser.on('text', characters)
  parser.on('cdata', characters)
  parser.on('attribute', ({ name }) => {
    if (name.startsWith('xmlns')) declares = true
  })
  parser.on('opentag', (tag) => {
    const outer = scopes[scopes.length - 1]!
    const scope = declares ? namesIn(outer, tag.attributes) : outer
    declares = false
    const name = scope.element(tag.name)
    if (stack.length + skipped > limits.depth) throw tooLarge()
    if (skipped > 0 || ornaments.has(name)) {
      skipped++
      return
    }
    const ordinal = name === 'w:p' || name === 'w:r' ? counted[name]++ : -1
    if (counted['w:p'] > limits.paragraphs || ++elements > limits.elements) throw tooLarge()
    const element = { name, attributes: scope.attributes(tag.attributes), children: [], ordinal }
    stack[stack.length - 1]!.children.push(element)
    stack.push(element)
    scopes.push(scope)
  })
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--
      return
    }
    stack.pop()
    scopes.pop()
  })
  feed(parser, bytes)
  const root = stack[0]!.children.find((node) => typeof node !== 'string')
  if (!root) throw corrupt()
  return root
}

/** Bytes that are decoded at a time: one string of a whole part would cost as much as reading it. */
const slice = 16_384

function feed(parser: SaxesParser, bytes: Uint8Array): void {
  const { decoder, from } = decoderFor(bytes)
  try {
    for (let at = from; at < bytes.length; at += slice) {
      parser.write(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(slice, bytes.length - at))))
    }
    parser.write(decoder.end()).close()
  } catch (error) {
    // Saxes throws plain errors for XML that is not well-formed, with the line's text in them.
    throw error instanceof UnreadableDocument ? error : corrupt()
  }
}

/** Parts are UTF-8 or, with a mark in front, UTF-16 (ECMA-376 part 2, 6.2.5); of the latter only the usual order is read. */
function decoderFor(bytes: Uint8Array): { decoder: StringDecoder; from: number } {
  return bytes[0] === 0xff && bytes[1] === 0xfe
    ? { decoder: new StringDecoder('utf16le'), from: 2 }
    : { decoder: new StringDecoder('utf8'), from: 0 }
}

export function elementsOf(parent: Element): Element[] {
  return parent.children.filter((node) => typeof node !== 'string')
}

export function childOf(parent: Element | null, name: string): Element | null {
  if (!parent) return null
  for (const node of parent.children) if (typeof node !== 'string' && node.name === name) return node
  return null
}

/** The w:val of the child `name`, null where there is none. */
export function valOf(parent: Element | null, name: string): string | null {
  return childOf(parent, name)?.attributes['w:val'] ?? null
}

/** The w:val of the child `name` as a whole number within `from` and `to`, null where there is none. */
export function numberOf(parent: Element | null, name: string, from: number, to: number): number | null {
  const value = Number.parseInt(valOf(parent, name) ?? '', 10)
  return Number.isNaN(value) ? null : Math.min(to, Math.max(from, value))
}

/** Whether the switch `name` is on (ECMA-376 17.17.4: a bare element is on); null where it is not mentioned. */
export function switchOf(parent: Element | null, name: string): boolean | null {
  const element = childOf(parent, name)
  return element ? isOn(element.attributes['w:val']) : null
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || (value !== '0' && value !== 'false' && value !== 'off')
}

/** The characters directly inside an element. */
export function textIn(element: Element): string {
  const only = element.children[0]
  if (element.children.length === 1 && typeof only === 'string') return only
  return element.children.filter((node) => typeof node === 'string').join('')
}
